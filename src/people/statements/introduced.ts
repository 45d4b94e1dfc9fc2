import { apposedStart } from '../grammar/apposed-start.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { phraseStart } from '../grammar/phrase-before.ts';
import { isHuman, isHumanPlural, looksLikeVerb } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Subject } from '../grammar/subject.ts';
import { firstFrom, isMark, isName, isQuotation, type Token } from '../grammar/tokens.ts';
import { isSceneNoun } from '../words/human-nouns.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import type { Speaker } from './speakers.ts';

/**
 * "Her predecessor was less amused. Sir Leopold Acheson, who ran the festival, told ...": whom a sentence calls by their place
 * beside somebody and does not name is whoever the next one begins with and names for the first time. So is "a signaller" of
 * an article's first sentence.
 */
export function introduced(scene: Scene, sentence: number): Pick<Speaker, 'person' | 'subject'> | undefined {
  const person = firstNamed(scene, sentence + 1);
  if (person === undefined) return undefined;
  const tokens = scene.tokens(sentence);
  const main = scene.subject(sentence);
  const alone = scene.namedIn[sentence]?.length === 0;
  const presented = alone && isPresented(scene.tokens(sentence + 1));
  const opens = presented || opensPart(scene, sentence);
  // "One assumed that | his colleague | had done it".
  const inClause = main.kind === 'phrase' && tokens[main.start - 1]?.key === 'that';
  if (!inClause && isUnnamed(tokens, main, opens, presented)) return { person, subject: main };
  // ""Come in," said Ada Plum" goes on about its own matter: only a sentence's subject is likely to speak next.
  const last = scene.tokens(sentence + 1)[0]?.shape === 'quotation' ? undefined : lastPhrase(tokens);
  if (last && isUnnamed(tokens, last, opens, false)) return { person, subject: last };
  const only = presented && opensPart(scene, sentence) ? onlyOne(tokens) : undefined;
  return only && { person, subject: only };
}

/** "Police renewed their appeal to find | a grandfather | who was last seen on Monday": the only one a sentence speaks of. */
function onlyOne(tokens: readonly Token[]): Subject | undefined {
  const start = firstFrom(tokens, 1, opensHuman);
  if (start < 0 || firstFrom(tokens, start + 1, opensHuman) > 0) return undefined;
  return { kind: 'phrase', start, end: headEnd(tokens, start) };
}

const opensHuman = ({ key }: Token, at: number, tokens: readonly Token[]): boolean =>
  /^an?$/.test(key) && !isMark(tokens[at - 1], ',') && headEnd(tokens, at) > 0;

/** @returns whom a paragraph's sentence begins with, if it gives a full name that stands nowhere before. */
function firstNamed(scene: Scene, sentence: number): number | undefined {
  if (!scene.namedIn[sentence]?.length) return undefined;
  const { tokens, starts } = scene.line(sentence);
  const at = tokens.findIndex(isName);
  const named = tokens[at];
  if (named?.shape !== 'name') return undefined;
  const person = scene.people[named.person];
  const mention = person?.mentions[0];
  const { block } = scene.article.sentences[sentence] ?? {};
  if (mention?.sentence !== sentence || mention.start !== starts[at] || !person?.name.includes(' ')) return undefined;
  // "Eight-year-old Ada Plum"; ""Come in," said Ada Plum"; ""Come in," Ada Plum, a clerk, said".
  const start = phraseStart(tokens, at);
  const told = start === 1 && isMark(tokens[at + 1], ',');
  const says = tokens[0]?.shape === 'quotation' && (told || hasKind(tokens[start === 1 ? at + 1 : 1], KIND.speech));
  if (start !== 0 && !(says && start <= 2)) return undefined;
  return scene.article.blocks[block ?? 0]?.kind === 'paragraph' ? named.person : undefined;
}

/** "The office sent its deputy director." */
function lastPhrase(tokens: readonly Token[]): Subject | undefined {
  const end = isMark(tokens.at(-1), '.') ? tokens.length - 1 : tokens.length;
  const start = apposedStart(tokens, end);
  if (start >= end || start === 0) return undefined;
  // "And his nephew | inherited the building"; "a shareholder who had not come since".
  const verb = firstFrom(tokens, start, (token, at) => token.key === 'who' || looksLikeVerb(tokens, at), end);
  return { kind: 'phrase', start, end: verb < 0 || tokens[verb]?.key === 'who' ? end : verb };
}

/**
 * "His daughter", "the head of sales", "a driver", "the losing bidder", but nobody whom a story has anyhow, as a judge.
 *
 * @param opens whether the sentence opens a part of the article, or the next one presents somebody.
 * @param isPresented whether the next one presents whom the sentence itself is about.
 */
function isUnnamed(tokens: readonly Token[], subject: Subject, opens: boolean, isPresented: boolean): boolean {
  if (subject.kind !== 'phrase') return false;
  const first = tokens[subject.start]?.key ?? '';
  // "One of the | interpreters"; "a | shareholder | who had not come since".
  const head = headEnd(tokens, subject.start);
  const noun = tokens[(head > 0 && head < subject.end ? head : subject.end) - 1];
  if (!isHuman(noun) && !(first === 'one' && isHumanPlural(noun))) return false;
  if (/^(?:his|her|its|their)$/.test(first)) return true;
  if (first !== 'the') return opens && /^(?:an?|one|another)$/.test(first);
  return (opens && tokens[subject.end]?.key === 'of') || (isPresented && !isSceneNoun(noun?.key ?? ''));
}

/** "Ada Plum, 60, ...", "Ada Plum, who ...", "Ada Plum said": with what somebody new is told. */
function isPresented(tokens: readonly Token[]): boolean {
  const name = tokens.findIndex(isName);
  return (isMark(tokens[name + 1], ',') && !isQuotation(tokens[0])) || hasKind(tokens[name + 1], KIND.speech);
}

/** @returns whether a sentence is the first of the article or of a part of it with a heading. */
function opensPart({ article }: Scene, sentence: number): boolean {
  const before = article.sentences[sentence - 1];
  return !before || before.credit || /^(?:heading|byline)$/.test(article.blocks[before.block]?.kind ?? '');
}
