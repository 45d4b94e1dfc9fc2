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
 *
 * @param announced of one sentence, in reading order.
 * @returns those that the article itself reports.
 */
export function withoutEmbedded(tokens: readonly Token[], announced: readonly Announced[]): readonly Announced[] {
  if (announced.length < 2) return announced;
  const hosts = announced.filter(({ subject }) => positionOf(tokens, subject) >= 0);
  return announced.filter((one) => !hosts.some((other) => other !== one && isWithin(tokens, one, other)));
}

/** @returns where somebody stands whom a subject may mean; -1 where it means nobody. */
function positionOf(tokens: readonly Token[], subject: Subject): number {
  if (subject.kind === 'people' || subject.kind === 'pronoun') return subject.at;
  return subject.kind === 'phrase' && isHuman(tokens[subject.end - 1]) ? subject.start : -1;
}

/** @returns whether one cue and its subject stand in the clause that another one announces. */
function isWithin(tokens: readonly Token[], one: Announced, other: Announced): boolean {
  const subject = positionOf(tokens, one.subject);
  const next = tokens[other.at + 1];
  if (isAside(tokens, one)) return false;
  if (other.at >= subject || !(isWord(next) || next?.shape === 'name')) return false;
  return !tokens.slice(other.at, subject).some((_, i) => opensClause(tokens, other.at + i));
}

/** "Her uncle wants no money, she said": a clause of the article's own, wherever it stands. */
function isAside(tokens: readonly Token[], { at, subject }: Announced): boolean {
  const start = positionOf(tokens, subject);
  return start > 0 && start < at && isMark(tokens[start - 1], ',') && (!tokens[at + 1] || isMark(tokens[at + 1], ',.'));
}

/** "Plum said it rained, and Mustard": a clause of the article's own. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.key ?? '';
  if (tokens[at]?.shape === 'quotation') return next !== 'and';
  return isMark(tokens[at], ';:—–') || (isMark(tokens[at], ',') && JOINING.test(next));
}

const JOINING = /^(?:and|but|while|though|although|whereas|as)$/;
