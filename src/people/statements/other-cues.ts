import { phraseStart } from '../grammar/phrase-before.ts';
import { isWriting } from '../grammar/phrase-words.ts';
import { NONE, ownerAt, type Subject } from '../grammar/subject.ts';
import { firstFrom, type Token } from '../grammar/tokens.ts';
import { subjectLeft, subjectRight, walkToSubject } from '../grammar/verb-subject.ts';
import { ASKING, STANCES, VIEWS } from '../words/tables/reporting.ts';

/**
 * @param at position of a mark, a quotation or a word other than a verb of speaking.
 * @returns what stands for the speaker where that announces their words; undefined where it does not.
 */
export function subjectWithoutVerb(tokens: readonly Token[], at: number): Subject | undefined {
  if (tokens[at]?.shape === 'quotation') return writingSubject(tokens, at);
  return accordingTo(tokens, at) ?? lightVerb(tokens, at) ?? inView(tokens, at);
}

/** "According to Sgt. Lorcan Vey", "according to a study published in May by the economist Ada Plum". */
function accordingTo(tokens: readonly Token[], at: number): Subject | undefined {
  if (tokens[at]?.key !== 'according' || tokens[at + 1]?.key !== 'to') return undefined;
  const subject = subjectRight(tokens, at + 1);
  const by = firstFrom(tokens, at + 3, ({ key, shape }) => key === 'by' || shape === 'mark');
  return subject === NONE && tokens[by]?.key === 'by' ? subjectRight(tokens, by) : subject;
}

/** "In her view", "in Plum's opinion", "in the words of Plum", "by her own account", "Plum's view is that". */
function inView(tokens: readonly Token[], at: number): Subject | undefined {
  const owner = tokens[at - 1]?.key === 'own' ? at - 2 : at - 1;
  const whose = tokens[owner];
  if (!whose || !VIEWS.has(tokens[at]?.key ?? '')) return undefined;
  const opens = isIn(tokens[phraseStart(tokens, owner) - 1]) || isIn(tokens[owner - 1]);
  if (opens && whose.key === 'the' && tokens[at + 1]?.key === 'of') return subjectRight(tokens, at + 1);
  const tells = /^(?:is|was)$/.test(tokens[at + 1]?.key ?? '') && tokens[at + 2]?.key === 'that';
  return opens || tells ? ownerAt(tokens, owner) : undefined;
}

function isIn(token: Token | undefined): boolean {
  return token?.key === 'in' || token?.key === 'by';
}

/** "Has a rule that", "gave evidence that", "was adamant that", "made it clear that", "wanted to know why": a verb that says little. */
function lightVerb(tokens: readonly Token[], at: number): Subject | undefined {
  const key = tokens[at]?.key ?? '';
  if (key !== ASKING && tokens[at + 1]?.key !== 'that') return undefined;
  const light = key === ASKING ? WANTING : VIEWS.has(key) ? GIVING : STANCES.has(key) ? BEING : undefined;
  if (!light) return undefined;
  const verb = [at - 1, at - 2, at - 3].find((near) => light.test(tokens[near]?.key ?? ''));
  if (verb === undefined || tokens[at - 1]?.key === 'not') return undefined;
  const { at: left, negated, passive } = walkToSubject(tokens, verb);
  return negated || passive ? undefined : subjectLeft(tokens, left);
}

const GIVING =
  /^(?:has|had|gave|gives|made|makes|issued|issues|expressed|expresses|voiced|voices|offered|repeated|repeats)$/;
const BEING = /^(?:is|was|made|makes)$/;
const WANTING = /^(?:wants|wanted|wished|wishes|demanded)$/;

/** "Her note read: "Gone."", "His notice ran to a single word: "Go."", ""Not now," it read": what a writing says. */
function writingSubject(tokens: readonly Token[], quotation: number): Subject | undefined {
  const verb = firstFrom(tokens, 1, isReading);
  return verb < 0 || verb < quotation - 8 || verb > quotation + 5 ? undefined : subjectLeft(tokens, verb - 1);
}

function isReading({ key }: Token, at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1];
  return (isWriting(before) || before?.key === 'it') && READS.test(key);
}

const READS = /^(?:reads?|runs?|ran)$/;
