import { FetchProblem } from './problem.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'No site of that name can be found: check the link.',
  EAI_AGAIN: 'No site of that name can be found right now: check the link, or try again later.',
  ECONNREFUSED: 'The site does not answer: try again later.',
  ECONNRESET: 'The site broke off the connection: try again later.',
  Z_DATA_ERROR: 'The page arrived damaged: try again later.',
  Z_BUF_ERROR: 'The page arrived incomplete: try again later.',
};

/** @returns one sentence for people, for whatever ended a fetch. What a network's error says is not for them. */
export function sentenceFor(error: unknown, signal: AbortSignal): string {
  if (error instanceof FetchProblem) return error.message;
  if (signal.aborted) return 'The site took longer than 10 seconds: try again later.';
  const { code = '' } = error as NodeJS.ErrnoException;
  if (/^(EPROTO|ERR_SSL|ERR_TLS)|CERT|VERIFY|SELF_SIGNED|ISSUER/.test(code))
    return 'The site has no valid certificate for https.';
  return SENTENCES[code] ?? `The page could not be fetched (${code || 'no answer'}): try again later.`;
}
