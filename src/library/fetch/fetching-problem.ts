import type { FetchingProblem } from '../problems/problem.ts';

/** For everything together: robots.txt, redirects, body. */
export const FETCH_MS = 10_000;

/** Ends a fetch; `fetchSource` and `fetchAttachment` return its problem as a value. */
export class FetchProblem extends Error {
  readonly problem: FetchingProblem;

  constructor(problem: FetchingProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** What the network's errors, and zlib's, mean to the person who gave the link. */
const PROBLEMS: Readonly<Record<string, FetchingProblem>> = {
  ENOTFOUND: { kind: 'noSite' },
  // Of a name longer than any site's.
  EINVAL: { kind: 'noSite' },
  EAI_AGAIN: { kind: 'noSiteNow' },
  ECONNREFUSED: { kind: 'noAnswer' },
  ECONNRESET: { kind: 'brokenOff' },
  Z_DATA_ERROR: { kind: 'damagedPage' },
  Z_BUF_ERROR: { kind: 'incompletePage' },
};

/**
 * @param signal the fetch's own, which aborts after {@link FETCH_MS}.
 * @returns why it ended, for whatever ended a fetch. What a network's error says is not for people.
 */
export function fetchingProblem(error: unknown, signal: AbortSignal): FetchingProblem {
  if (error instanceof FetchProblem) return error.problem;
  if (signal.aborted) return { kind: 'siteTooSlow', seconds: FETCH_MS / 1000 };
  const { code = '' } = error as NodeJS.ErrnoException;
  if (/^(EPROTO|ERR_SSL|ERR_TLS)|CERT|VERIFY|SELF_SIGNED|ISSUER/.test(code)) return { kind: 'noCertificate' };
  return PROBLEMS[code] ?? (code ? { kind: 'fetchFailed', code } : { kind: 'noAnswer' });
}
