/** Rounds at least, and at most while the time is above `enough`. */
const [FEWEST, MOST] = [5, 40];

/**
 * The least on-CPU time of several runs: what else the machine does can only add to it, and so can code that is not
 * compiled yet, which on a busy machine takes many runs.
 *
 * @param enough no more rounds than the fewest where the least time is no longer.
 * @returns ms.
 */
export function leastTime(work: () => unknown, enough = Number.POSITIVE_INFINITY): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST && (round < FEWEST || least > enough); round++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
