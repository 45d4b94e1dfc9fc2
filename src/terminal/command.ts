/** What a line in the terminal asks for. */
export type TerminalCommand =
  | { readonly kind: 'ask'; readonly question: string; readonly source?: string; readonly limit?: number }
  | { readonly kind: 'who'; readonly name: string }
  | { readonly kind: 'people'; readonly source?: string }
  | { readonly kind: 'verify'; readonly quotation: string; readonly speaker?: string }
  | { readonly kind: 'sources' }
  | { readonly kind: 'reload' }
  | { readonly kind: 'help' }
  | { readonly kind: 'quit' };

/** What is answered. */
export type Answered = Exclude<TerminalCommand, { kind: 'quit' }>;

/** What is wrong with a line, and what would be right, in one sentence. */
export interface Mistake {
  readonly error: string;
}

/** The commands at the prompt, for `/help`. */
export const USAGE: readonly (readonly [string, string])[] = [
  ['What hotel is beside the palace?', 'any line without a slash is a question'],
  ['/who NAME', 'who someone is, by the sources alone'],
  ['/people [SOURCE]', 'everyone the sources name, or that source: a file name or a title'],
  ['/verify QUOTATION', 'whether the sources hold these very words; add " -- SPEAKER" to check who said them'],
  ['/sources', 'the articles on the shelf'],
  ['/reload', 'read the articles again'],
  ['/help', 'this list'],
  ['/quit', 'leave'],
];

const NAMES = 'Try a question, /who NAME, /people, /verify QUOTATION, /sources, /reload, /help or /quit.';

/** Reads a plain line: a question, or a slash command. */
export function parseLine(line: string): TerminalCommand | Mistake {
  const text = line.trim();
  if (!text) return { error: `The line is empty. ${NAMES}` };
  const [, name, rest = ''] = /^\/(\S*)\s*(.*)$/s.exec(text) ?? [];
  if (name === undefined) return { kind: 'ask', question: text };
  if (name === 'ask') return rest ? { kind: 'ask', question: rest } : missing('/ask', 'a question', '/ask Who met?');
  if (name === 'who') return rest ? { kind: 'who', name: rest } : missing('/who', 'a name', '/who Ushakov');
  if (name === 'verify')
    return /^(?!--\s)./s.test(rest)
      ? parseQuotation(rest)
      : missing('/verify', 'a quotation', '/verify "purely bilateral"');
  if (name === 'people') return rest ? { kind: 'people', source: rest } : { kind: 'people' };
  if (name === 'sources' || name === 'reload' || name === 'help' || name === 'quit')
    return rest ? { error: `/${name} stands alone: type /${name}, without "${rest}".` } : { kind: name };
  return { error: `There is no command /${name}. ${NAMES}` };
}

function missing(command: string, what: string, example: string): Mistake {
  return { error: `${command} needs ${what}, for example: ${example}` };
}

/** `QUOTATION` or `QUOTATION -- SPEAKER`; the quotation may hold dashes, too, and stand in quotation marks. */
function parseQuotation(text: string): TerminalCommand {
  const speaker = text.split(/\s--\s/).at(-1) ?? '';
  if (speaker === text || /["“”]/.test(speaker)) return { kind: 'verify', quotation: text };
  return { kind: 'verify', quotation: text.slice(0, -` -- ${speaker}`.length).trim(), speaker: speaker.trim() };
}
