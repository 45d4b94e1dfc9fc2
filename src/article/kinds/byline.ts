import { findDate } from '../date.ts';
import { NAME_WORD, PARTICLE } from '../name-pattern.ts';

/** Two words at least: `By Tuesday` is no one's name. */
const NAME = `${NAME_WORD}(?: (?:${PARTICLE} )*${NAME_WORD}){1,5}`;
/** Who they work for or what they are: `, The Associated Press`, `, chief political correspondent`, ` for The Lamp`. */
const OFFICE = `(?:(?:, | for | in | at )(?:[Tt]he )?${NAME_WORD}(?: (?:of |the |and |for )*${NAME_WORD})*|, (?:[\\w-]+ ){0,3}(?:writer|correspondent|editor|reporter|columnist|critic)| ?[|/·•—–] .{1,60})`;
const BY = new RegExp(
  `^(?:By|BY|Words by|Written by|Story by) (${NAME}(?:(?:, | and | & |, and )(?!The )${NAME})*)${OFFICE}?$`,
  'u',
);
/** `Reporting by Jane Doe; editing by Joe Bloggs`, `Additional reporting by ...`, in brackets or not. */
const MADE_BY =
  /^\(?(?:additional )?(?:reporting|editing|writing|translated|compiled|edited)(?: [\w ]+)? by .{3,200}$/i;
/** `Updated 2 hours ago` */
const AGO = /^(?:(?:first |last )?(?:published|updated|posted):? )?\d+ (?:min(?:ute)?|hour|day|week|month)s? ago$/i;
/** What may stand beside the date in a line that holds nothing else. */
const BESIDE_DATE =
  /\b(?:published|posted|updated|last|on|at|of|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ap]\.?m\.?|est|edt|gmt|utc|bst|cet|et|pt|news|min(?:ute)?s? read)\b|[\d:.,|/·•—–-]/gi;

/** @returns the names in a line like `By Jane Doe and Joe Bloggs, The Ledger`; null if it is none. */
export function bylineAuthor(text: string): string | null {
  return BY.exec(text)?.[1] ?? null;
}

/** True for a line that says who made the text or when it appeared, and nothing else. */
export function isByline(text: string): boolean {
  return text.length <= 200 && (BY.test(text) || MADE_BY.test(text) || AGO.test(text) || isDateLine(text));
}

/** `Updated on: February 18, 2025 / 9:32 AM EST`: a date and hardly anything beside it. */
function isDateLine(text: string): boolean {
  const found = text.length <= 100 && findDate(text);
  if (!found) return false;
  const left = text.replace(found.text, '').replace(BESIDE_DATE, '').trim();
  return left.length <= 12 && !/[!?]$/.test(text);
}
