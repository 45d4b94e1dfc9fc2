import { isHuman } from '../grammar/phrase-words.ts';
import type { Subject } from '../grammar/subject.ts';
import { isMark, isWord, type Token } from '../grammar/tokens.ts';

/** A verb or other word that announces somebody's words, where it stands. */
export interface Announced {
  readonly at: number;
  readonly subject: Subject;
}

/**
 * "Mustard said Plum accepted it": what somebody does in what another one is reported to have said is that other one's word.
 * Only "Mustard said that Plum had replied that it rained" reports the words of both.
 *
 * @param announced of one sentence, in reading order.
 * @returns those that the article itself reports, and others within them that tell what was said.
 */
export function withoutEmbedded(tokens: readonly Token[], announced: readonly Announced[]): readonly Announced[] {
  if (announced.length < 2) return announced;
  const hosts = announced.filter(({ subject }) => isSomebody(tokens, subject));
  return announced.filter(
    (one) => tellsWhat(tokens, one.at) || !hosts.some((other) => other !== one && isWithin(tokens, one, other)),
  );
}

function isSomebody(tokens: readonly Token[], subject: Subject): boolean {
  return subject.kind === 'phrase' ? isHuman(tokens[subject.end - 1]) : positionOf(subject) >= 0;
}

/** "Replied that", "told Plum whether", "called it "soup"". */
function tellsWhat(tokens: readonly Token[], verb: number): boolean {
  const what = tokens.findIndex(
    ({ key, shape }, at) =>
      at > verb && (shape === 'quotation' || (shape === 'mark' && key !== ',') || /^(?:that|whether|as)$/.test(key)),
  );
  return what > 0 && what < verb + 5 && tokens[what]?.shape !== 'mark';
}

/** @returns whether one cue and its subject stand in the clause that another one announces. */
function isWithin(tokens: readonly Token[], one: Announced, other: Announced): boolean {
  const subject = positionOf(one.subject);
  const next = tokens[other.at + 1];
  if (other.at >= subject || !(isWord(next) || next?.shape === 'name')) return false;
  return !tokens.slice(other.at, subject).some((token, i) => opensClause(tokens, other.at + i, token));
}

/** "Plum said it rained, and Mustard": a clause of the article's own. */
function opensClause(tokens: readonly Token[], at: number, token: Token): boolean {
  if (isMark(token, ';:—–')) return true;
  if (token.shape === 'quotation') return tokens[at + 1]?.key !== 'and' || tokens[at + 2]?.key !== 'that';
  return (
    isMark(token, ',') &&
    /^(?:and|but|while|though|although|whereas|as)$/.test(tokens[at + 1]?.key ?? '') &&
    tokens[at + 2]?.key !== 'that'
  );
}

function positionOf(subject: Subject): number {
  if (subject.kind === 'people' || subject.kind === 'pronoun') return subject.at;
  return subject.kind === 'phrase' ? subject.start : -1;
}
