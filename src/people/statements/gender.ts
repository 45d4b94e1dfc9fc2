import type { Mention, Named } from '../article-people.ts';
import { headsOfRole } from '../grammar/office-nouns.ts';
import { isObject } from '../grammar/openings.ts';
import { DETERMINERS } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import { isWord, type Token } from '../grammar/tokens.ts';
import { fold } from '../words/fold.ts';
import { IS, lookUp } from '../words/lexicon.ts';

export type Gender = 'he' | 'she' | undefined;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const HE = words(
  'mr sir lord king prince duke count baron brother father son husband uncle nephew grandfather widower monsieur sheikh emperor monk friar stepfather stepson grandson man boy dad grandad grandpa bridegroom',
);
const SHE = words(
  'mrs ms miss dame lady queen princess duchess countess baroness sister mother daughter wife aunt niece grandmother widow actress heiress hostess waitress madame empress nun midwife stepmother granddaughter housewife woman girl mum mom gran grandma bride',
);

/** @returns what a noun tells of whom it calls so: "he" for "nephew" and "fireman". */
export function genderOfNoun(noun: string): Gender {
  if (SHE.has(noun) || noun.endsWith('woman')) return 'she';
  return HE.has(noun) || (noun.length > 3 && noun.endsWith('man')) ? 'he' : undefined;
}

const HIS = new Set(['he', 'his', 'him', 'himself']);
const HERS = new Set(['she', 'her', 'hers', 'herself']);

/** How much each kind of evidence weighs; their sum must reach 1. */
const WEIGHTS = { title: 3, pronoun: 1, given: 1.5 };

/** @returns which pronoun stands for one of the scene's people, where the article or their name tells. */
export function genderOf(scene: Scene, person: number, roles: readonly string[]): Gender {
  const { name, mentions } = scene.people[person] as Named;
  let score = givenName(name) + titles(roles) + honorifics(scene.article.text, mentions);
  for (const sentence of new Set(mentions.map(({ sentence }) => sentence))) {
    score += WEIGHTS.pronoun * ownPronouns(scene, sentence, person);
  }
  return score >= 1 ? 'he' : score <= -1 ? 'she' : undefined;
}

/** "Plum packed her bags": +1 or -1 for the pronouns of a sentence whose subject is the only person it names. */
function ownPronouns(scene: Scene, sentence: number, person: number): number {
  if (scene.namedIn[sentence]?.some((named) => named.person !== person)) return 0;
  const subject = scene.subject(sentence);
  if (subject.kind !== 'people' || !subject.people.includes(person)) return 0;
  const tokens = scene.tokens(sentence);
  // "Her coach, Fergal Plum, saw her watch".
  const owned = tokens.slice(0, subject.at).some(({ key }) => key === 'his' || key === 'her');
  if (owned || isObject(tokens, subject.at)) return 0;
  // "Plum offered a sum. The liquidator, Marsh, threw out his bid."
  const others = scene.namedIn[sentence - 1]?.some((named) => named.person !== person);
  return balance(tokens, subject.at) * (others ? 0.5 : 1);
}

/** +1 when only masculine pronouns stand from `from` on, -1 when only feminine ones do. */
function balance(tokens: readonly Token[], from: number): number {
  let he = 0;
  let she = 0;
  for (let at = from; at < tokens.length; at++) {
    const key = tokens[at]?.key ?? '';
    if (objective(tokens, at)) continue;
    if (HIS.has(key)) he = 1;
    else if (HERS.has(key)) she = 1;
  }
  return he - she;
}

/** @returns the pronoun that "him" is the objective form of, or "her" where it owns nothing: "beside her on the panel". */
export function objective(tokens: readonly Token[], at: number): Gender {
  const key = tokens[at]?.key;
  if (key === 'him') return 'he';
  const next = tokens[at + 1];
  return key === 'her' && !(isWord(next) && (next.is & IS.function) === 0 && !DETERMINERS.has(next.key))
    ? 'she'
    : undefined;
}

function titles(roles: readonly string[]): number {
  let he = 0;
  let she = 0;
  for (const role of roles) {
    for (const word of headsOfRole(role).words) {
      if (genderOfNoun(word) === 'she') she = 1;
      else if (genderOfNoun(word) === 'he') he = 1;
    }
  }
  return WEIGHTS.title * (he - she);
}

/** "Ms. Plum", "Lord Plum": what stands before a name, first where it stands first. */
function honorifics(text: string, mentions: readonly Mention[]): number {
  const called = mentions.find(({ titleStart, start }) => titleStart < start);
  const [, title] = /(\p{L}+)\.?\s*$/u.exec(called ? text.slice(called.titleStart, called.start) : '') ?? [];
  const gender = title && genderOfNoun(fold(title));
  return gender ? WEIGHTS.title * (gender === 'he' ? 1 : -1) : 0;
}

function givenName(name: string): number {
  const bits = lookUp(fold(name.split(' ', 1)[0] ?? '')) & IS.given;
  return bits === IS.male ? WEIGHTS.given : bits === IS.female ? -WEIGHTS.given : 0;
}
