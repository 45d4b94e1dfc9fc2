/**
 * What the library says when something cannot be done, in its own English: sentences, and what goes after a file's
 * name. `#` stands for a number.
 */
const IN_ENGLISH = [
  'is empty: add some prose',
  'holds no sentence: add some prose',
  'is not text: save it as plain text, Markdown or HTML',
  'is not UTF-# text: open it in an editor and save it as UTF-#',
  'is # MB long; # MB is the most: split it into several files',
  'is a link that leads nowhere',
  'is a link that leads to itself',
  'may not be read: its permissions forbid it',
  'cannot be read: the disk reports an error',
  'is a folder too deep: move its articles further up',
  'is a folder, though it is named like a file',
  'is no ordinary file',
  'takes longer than # seconds to read: split it, or paste its text',
  'takes too much memory to read: split it, or paste its text',
  'cannot be read, it is damaged or too intricate: paste its text',
  'unpacks to more than any article holds: paste its text',
  'is no Word file (.docx), or is damaged or locked: save it anew as .docx without a password',
  'has # pages; # are the most: split it, or paste the part you need',
  'holds pictures of pages and no text: put it through text recognition (OCR) first',
  'is locked with a password: save it without one',
  'is no PDF, or a damaged one: save it anew',
  'No site of that name can be found: check the link.',
  'No site of that name can be found right now: check the link, or try again later.',
  'The site does not answer: try again later.',
  'The site broke off the connection: try again later.',
  'The page arrived damaged: try again later.',
  'The page arrived incomplete: try again later.',
  'The site took longer than # seconds: try again later.',
  'The site has no valid certificate for https.',
  'That is not a web address: it should begin with https://.',
  'Only http and https links can be fetched.',
  'The link holds a user name or password: remove it.',
  'The link is too long.',
  'Port # is not one that web pages are served on.',
  'That address is not on the public Internet, so it is not fetched.',
  'The site asks programs not to read that page (robots.txt): paste its text instead.',
  'The site has no such page (#): check the link.',
  'The site does not let us read that page (#): paste its text instead.',
  'The site asks us to come back later (#).',
  'The site is out of order (#): try again later.',
  'The site answered without a page (#).',
  'The page is larger than # MB.',
  'The link leads on more than # times without arriving.',
  'Discord no longer has that file (#): attach it again.',
  'This preview has expired: add the article again.',
  'There is nothing to undo.',
  'That has been undone already.',
  'Only what changed in the last # days can be undone.',
  'There is no such version.',
  'That version is the one in use.',
  'That article is not on the shelf.',
  "That article is the operator's: it cannot be removed from here.",
  'That version was damaged on the disk and cannot be put back.',
] as const;

export type Problem = (typeof IN_ENGLISH)[number];

/** Every problem in a language; a missing or an extra one does not compile. */
export type Problems = { readonly [problem in Problem]: string };

export const ENGLISH_PROBLEMS = Object.fromEntries(IN_ENGLISH.map((problem) => [problem, problem])) as Problems;

const NUMBER = /\d+(?:\.\d+)?/g;

/**
 * @param problem as the library words it, with its numbers.
 * @returns it in the language of `problems`; unchanged when it is none of those above (some hold what a site said).
 */
export function inLanguage(problem: string, problems: Problems): string {
  const numbers = problem.match(NUMBER) ?? [];
  const known = problem.replace(NUMBER, '#');
  if (!(known in problems)) return problem;
  let next = 0;
  return problems[known as Problem].replace(/#/g, () => numbers[next++] ?? '#');
}
