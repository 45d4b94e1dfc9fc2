import { isHuman } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Subject } from '../grammar/subject.ts';
import type { Token } from '../grammar/tokens.ts';
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
  if (isUnnamed(tokens, main, sentence)) return { person, subject: main, speaks: false };
  const subject = speakingSubjects(tokens).find((speaking) => isUnnamed(tokens, speaking, sentence));
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

function isUnnamed(tokens: readonly Token[], subject: Subject, sentence: number): boolean {
  if (subject.kind !== 'phrase' || !isHuman(tokens[subject.end - 1])) return false;
  const first = tokens[subject.start];
  return /^(?:his|her|its|their)$/.test(first?.key ?? '') || (sentence === 0 && /^an?$/.test(first?.key ?? ''));
}
