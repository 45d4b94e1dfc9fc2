import pLimit from 'p-limit';
import { gently } from '../../in-steps.ts';
import { keepPeople } from '../../people/people-of.ts';
import { parseLines } from '../json-lines.ts';
import type { Message, ParseTask } from './parse-worker.ts';
import type { Reading } from './read-source.ts';
import { inThread } from './threads.ts';

/** What one file may cost. */
export interface ParseLimits {
  readonly ms: number;
  /** By which the whole process may grow while it parses; what is unpacked stands outside a thread's heap. */
  readonly growthMB: number;
}

/**
 * Some four times what is needed: a short article takes well under 1 s, a book of 500 pages 3 s and 130 MB, the longest
 * text that is read, if full of names, 12 s and 350 MB. What is small and takes long is packed or nested to that end.
 */
export const limitsFor = ({ length }: Uint8Array): ParseLimits => ({
  ms: 1000 * Math.min(50, 4 + Math.ceil(length / 100_000)),
  growthMB: 450,
});

/** How often the process's growth is looked at: what is unpacked grows by some 100 MB a second. */
const WATCH_MS = 100;

/** Two at a time: a slow file does not hold up the rest, and what all of them take together stays bounded. */
const inTurn = pLimit(2);

/**
 * Reads a file that nobody vouches for, of any format, in a thread of its own: however large, deep or broken it turns
 * out, it costs that thread alone, which then ends. The people in it are read there too, and kept for `peopleOf`.
 *
 * @param file its ending chooses the reader; it becomes `source.file`.
 * @param charset see `readArticle`.
 */
export function parseInWorker(
  file: string,
  bytes: Uint8Array,
  charset: string | null = null,
  limits = limitsFor(bytes),
): Promise<Reading> {
  return inTurn(() => parse({ file, bytes, charset }, limits));
}

async function parse(task: ParseTask, { ms, growthMB }: ParseLimits): Promise<Reading> {
  let growth: ReturnType<typeof watchGrowth> | undefined;
  const limit = () => {
    growth = watchGrowth(growthMB);
    return AbortSignal.any([AbortSignal.timeout(ms), growth.signal]);
  };
  try {
    const lines = await inThread<string[]>(task, limit);
    const { reading, people } = (await gently(parseLines(lines))) as Message;
    if ('article' in reading && people) keepPeople(reading.article, people);
    return reading;
  } catch (error) {
    const { code, cause } = error as NodeJS.ErrnoException;
    if (cause instanceof Error && cause.name === 'TimeoutError')
      return { problem: { kind: 'tooSlow', seconds: ms / 1000 } };
    const outOfMemory = growth?.signal.aborted || code === 'ERR_WORKER_OUT_OF_MEMORY';
    return { problem: { kind: outOfMemory ? 'tooMuchMemory' : 'tooIntricate' } };
  } finally {
    growth?.end();
  }
}

/** Aborts its signal once the process holds so many megabytes more than now. */
function watchGrowth(megabytes: number) {
  const exceeded = new AbortController();
  const most = process.memoryUsage.rss() + megabytes * 1_000_000;
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() > most) exceeded.abort();
  }, WATCH_MS);
  return { signal: exceeded.signal, end: () => clearInterval(timer) };
}
