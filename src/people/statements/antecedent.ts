import { mainSubject } from '../grammar/main-subject.ts';
import { phraseStart } from '../grammar/phrase-before.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Subject } from '../grammar/subject.ts';
import { firstFrom, firstWord, isMark, type Token } from '../grammar/tokens.ts';
import type { Pronoun } from '../words/gender.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import type { Bearers } from './bearers.ts';
import type { Genders } from './gender.ts';
import { isAside, objectIn, opensWith } from './pronoun-clause.ts';
import { contradicts, isStranger, NOBODY, STRANGER } from './stranger.ts';

/** How many sentences back a pronoun may reach. */
const REACH = 5;

/** What an article has told so far. */
export interface Past {
  readonly scene: Scene;
  readonly genders: Genders;
  readonly bearers: Bearers;
  /** For each sentence so far: its subject, or STRANGER, or NOBODY. */
  readonly subjects: readonly number[];
  /** Sentences so far in which their subject speaks. */
  readonly spoke: ReadonlySet<number>;
  /** For each sentence so far, whom it calls by their office alone. */
  readonly described: readonly (readonly number[] | undefined)[];
  /** @returns the people a sentence's subject stands for; none when that is not certain. */
  resolve(subject: Subject, sentence: number): readonly number[];
  /** @param at position of "his", "her" or a name that owns. @returns whom it stands for, if that is certain. */
  whose(tokens: readonly Token[], at: number, sentence: number): readonly number[];
}

/** @param at position of the pronoun. @returns whom it stands for; undefined when that is not certain. */
export function antecedent(
  past: Past,
  pronoun: Pronoun,
  sentence: number,
  at: number,
  reach = REACH,
): number | undefined {
  const { article } = past.scene;
  if (at > 0) {
    const here = inClauseBefore(past, pronoun, sentence, at);
    if (here !== undefined) return here;
    const near = namedBefore(past, pronoun, sentence, at);
    if (near.length > 0) return near.length === 1 ? near[0] : undefined;
  }
  for (let back = sentence - 1, steps = 0; back >= 0 && steps < reach; back--) {
    const kind = article.blocks[article.sentences[back]?.block ?? 0]?.kind;
    if (kind === 'caption' || kind === 'heading' || kind === 'byline' || article.sentences[back]?.credit) continue;
    steps++;
    const found = inSentence(past, pronoun, back);
    if (found !== undefined) return found < 0 ? undefined : found;
  }
  return protagonist(past, pronoun, sentence);
}

/** A life's story calls its hero or heroine by a pronoun however long ago it named them: whom it names first, and most. */
function protagonist({ scene, genders }: Past, pronoun: Pronoun, sentence: number): number | undefined {
  const { people } = scene;
  const times = people[0]?.mentions.length ?? 0;
  if ((people[0]?.mentions[0]?.sentence ?? sentence) >= sentence) return undefined;
  for (let one = 1; one < people.length; one++) if ((people[one]?.mentions.length ?? 0) >= times) return undefined;
  return genders.of(0) === pronoun ? 0 : undefined;
}

/** "The paper scolded Plum over remarks that he wants": whom the clause before names, where its subject is no person. */
function namedBefore({ scene, genders }: Past, pronoun: Pronoun, sentence: number, at: number): number[] {
  const tokens = scene.tokens(sentence);
  const before = tokens.slice(0, at);
  const subject = mainSubject(before);
  if (isMark(tokens[at - 1], ',') || subject.kind === 'pronoun' || isStranger(tokens, subject)) return [];
  return namedIn(before, true).filter((one) => genders.fits(one, pronoun));
}

/** "Plum left when he had eaten" is about Plum; "Plum left, she says" is what whoever was spoken of says, unless that is nobody. */
function inClauseBefore(past: Past, pronoun: Pronoun, sentence: number, at: number): number | undefined {
  const { scene, genders } = past;
  const tokens = scene.tokens(sentence);
  const named = tokens[at - 2];
  // "As for Plum, she left".
  if (tokens[1]?.key === 'for' && tokens[0]?.key === 'as' && named?.shape === 'name') return named.person;
  const before = tokens.slice(0, at);
  const subject = mainSubject(before);
  // "She left when she had eaten".
  if (subject.kind === 'pronoun' && subject.pronoun === pronoun) return antecedent(past, pronoun, sentence, subject.at);
  const [person, ...more] = subject.kind === 'pronoun' ? [] : past.resolve(subject, sentence);
  const fits = person !== undefined && more.length === 0 && genders.fits(person, pronoun);
  // "When Plum asked her, she smiled": Plum is another one.
  const here = fits && objectIn(tokens, pronoun, at) < 0 && !isOwned(before, subject) ? person : undefined;
  if (!isAside(tokens, at)) return here;
  const { sentences } = scene.article;
  const goesOn = sentences[sentence]?.block === sentences[sentence - 1]?.block;
  const recent = goesOn ? inSentence(past, pronoun, sentence - 1) : undefined;
  if (recent !== undefined && recent >= 0) return recent;
  if (here !== undefined || opensWith(tokens, at)) return here;
  const [only, ...others] = namedIn(before).filter((one) => genders.fits(one, pronoun));
  return others.length === 0 ? only : undefined;
}

/** "Through his lawyer, Plum, he said": Plum is another one. */
function isOwned(tokens: readonly Token[], subject: Subject): boolean {
  const comma = subject.kind === 'people' ? subject.at - 1 : -1;
  return isMark(tokens[comma], ',') && /^(?:his|her)$/.test(tokens[phraseStart(tokens, comma)]?.key ?? '');
}

/** @returns whom a pronoun means if this earlier sentence settles it: a person, or STRANGER; undefined if it does not. */
function inSentence(past: Past, pronoun: Pronoun, sentence: number): number | undefined {
  const { genders } = past;
  const tokens = past.scene.tokens(sentence);
  const owner = ownerIn(past, pronoun, sentence);
  if (owner !== undefined) return owner;
  const subject = subjectFor(past, pronoun, sentence);
  if (subject >= 0 && genders.fits(subject, pronoun)) return asSubject(past, pronoun, sentence, subject);
  const named = namedIn(tokens, true);
  const all = new Set([...named, ...(past.described[sentence] ?? [])]);
  const [only, ...others] = [...all].filter((person) => person !== subject && genders.fits(person, pronoun));
  // "A neighbour heard him.": whoever "he" was.
  const object = only === undefined ? objectIn(tokens, pronoun) : -1;
  const chain = object < 0 ? undefined : antecedent(past, pronoun, sentence, object);
  if (chain !== undefined) return chain;
  if (only !== undefined && others.length === 0) {
    return subject === STRANGER ? STRANGER : only;
  }
  return only !== undefined || subject === STRANGER ? STRANGER : undefined;
}

/** "Her mother, Ada Plum, taught her to sew. At 17 she left.": a life goes on about whom it tells, not about kin. */
function ownerIn(past: Past, pronoun: Pronoun, sentence: number): number | undefined {
  const tokens = past.scene.tokens(sentence);
  const own = pronoun === 'he' ? 'his' : 'her';
  if (tokens[0]?.key !== own || !hasKind(tokens[1], KIND.kin)) return undefined;
  const again = firstFrom(tokens, 2, ({ key }) => key === own || key === 'him');
  const [owner] = again < 0 ? [] : past.whose(tokens, 0, sentence);
  return owner;
}

/** The subject of an earlier sentence is meant, unless its gender is open and it had no word there, and another fits better. */
function asSubject({ scene, genders, spoke }: Past, pronoun: Pronoun, sentence: number, subject: number) {
  const grammar = scene.subject(sentence);
  const isTold = grammar.kind === 'pronoun' && grammar.pronoun === pronoun;
  const tokens = scene.tokens(sentence);
  // "Plum asked Ada Marsh for help. She smiled.": whoever asked waits.
  const goesOn = spoke.has(sentence) && firstWord(tokens, 'asked', 0) < 0;
  if (isTold || genders.of(subject) !== undefined || goesOn) return subject;
  const [surer, ...more] = namedIn(tokens).filter((person) => genders.of(person) === pronoun);
  if (surer !== undefined) return more.length === 0 ? surer : STRANGER;
  return subject;
}

/** "Her son came too", "he came": nobody who is "she". */
function subjectFor({ scene, subjects }: Past, pronoun: Pronoun, sentence: number): number {
  const grammar = scene.subject(sentence);
  const subject = subjects[sentence] ?? NOBODY;
  if (subject === STRANGER && grammar.kind === 'pronoun' && grammar.pronoun !== pronoun) return NOBODY;
  const other = grammar.kind === 'phrase' && contradicts(scene.tokens(sentence)[grammar.end - 1], pronoun);
  return other ? NOBODY : subject;
}

/** @param owners whether those whom something is said to belong to count. @returns each once. */
function namedIn(tokens: readonly Token[], owners = false): number[] {
  const named: number[] = [];
  for (const token of tokens) {
    const counts = token.shape === 'name' && (owners || !token.possessive);
    if (counts && !named.includes(token.person)) named.push(token.person);
  }
  return named;
}
