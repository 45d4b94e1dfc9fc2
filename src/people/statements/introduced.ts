import { phraseStart } from '../grammar/phrase-before.ts';
import { isHuman } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Subject } from '../grammar/subject.ts';
import { isMark, type Token } from '../grammar/tokens.ts';
import { type Speaker, speakingSubjects } from './speakers.ts';

/** Somebody whom a sentence leaves without a name, and whether it reports their words. */
export interface Newcomer extends Speaker {
  readonly speaks: boolean;
}

/**
 * "Her predecessor was less amused. Sir Leopold Acheson, who ran the festival, told ...": whom a sentence calls by their place
 * beside somebody and does not name is whoever the next one begins with and names for the first time. So is "a signaller" of
 * an article's first sentence.
 */
export function introduced(scene: Scene, sentence: number): Newcomer | undefined {
  const person = firstNamed(scene, sentence + 1);
  if (person === undefined) return undefined;
  const tokens = scene.tokens(sentence);
  const main = scene.subject(sentence);
  const opens = opensPart(scene, sentence);
  if (isUnnamed(tokens, main, opens)) return { person, subject: main, speaks: false };
  const last = lastPhrase(tokens);
  if (last && isUnnamed(tokens, last, opens)) return { person, subject: last, speaks: false };
  const subject = speakingSubjects(tokens).find((speaking) => isUnnamed(tokens, speaking, opens));
  return subject && { person, subject, speaks: true };
}

/** @returns whom a paragraph's sentence begins with, if it gives a full name that stands nowhere before. */
function firstNamed(scene: Scene, sentence: number): number | undefined {
  const [first] = scene.namedIn[sentence] ?? [];
  const person = first && scene.people[first.person];
  const mention = person?.mentions[0];
  const { start, block } = scene.article.sentences[sentence] ?? {};
  if (!mention || mention.titleStart !== start || !person.name.includes(' ')) return undefined;
  return scene.article.blocks[block ?? 0]?.kind === 'paragraph' ? first?.person : undefined;
}

/** "The office sent its deputy director." */
function lastPhrase(tokens: readonly Token[]): Subject | undefined {
  const end = isMark(tokens.at(-1), '.') ? tokens.length - 1 : tokens.length;
  const start = phraseStart(tokens, end);
  return start < end && start > 0 ? { kind: 'phrase', start, end } : undefined;
}

/** @param opens whether the sentence opens the article or a part of it. */
function isUnnamed(tokens: readonly Token[], subject: Subject, opens: boolean): boolean {
  if (subject.kind !== 'phrase' || !isHuman(tokens[subject.end - 1])) return false;
  const first = tokens[subject.start];
  if (/^(?:his|her|its|their)$/.test(first?.key ?? '') || isOwned(tokens, subject)) return true;
  const of = first?.key === 'the' && tokens[subject.end]?.key === 'of';
  return opens && (of || /^an?$/.test(first?.key ?? ''));
}

/** "The boy's trainer". */
function isOwned(tokens: readonly Token[], { start, end }: { start: number; end: number }): boolean {
  return tokens.slice(start, end).some(({ possessive }) => possessive);
}

/** @returns whether a sentence is the first of the article or of a part of it with a heading. */
function opensPart({ article }: Scene, sentence: number): boolean {
  const before = article.sentences[sentence - 1];
  return !before || before.credit || /^(?:heading|byline)$/.test(article.blocks[before.block]?.kind ?? '');
}
