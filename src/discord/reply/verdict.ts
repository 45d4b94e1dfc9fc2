import type { Passage } from '../../answer/passage.ts';
import type { WordDifference } from '../../answer/verify/difference.ts';
import { readablePlaces, type Verification } from '../../answer/verify/verify.ts';
import type { Language } from '../language/english.ts';
import { inline } from './markdown/inline.ts';
import { nameList } from './markdown/name-list.ts';
import { passagesReply } from './passages.ts';
import { type Reply, textReply } from './reply.ts';

/** Longest quotation repeated; it is the asker's own, so it may end in an ellipsis. */
const LONGEST_CHECKED = 250;
const MOST_SPEAKERS = 5;
/** Told at most; of a quotation so different, more would help nobody. */
const MOST_DIFFERENCES = 6;
/** Characters of a difference that are shown; the passage below has the source's words whole. */
const LONGEST_DIFFERENCE = 60;

/**
 * What the sources hold of a quotation: the verdict in words, what differs, and the source's own sentences.
 *
 * @param speaker who was said to have said it, as the asker spelt it; null when nobody was named.
 */
export function verdictReply(verification: Verification, speaker: string | null, language: Language): Reply {
  const passages = readablePlaces(verification);
  return passagesReply(verdictHead(verification, passages, speaker, language), passages, language);
}

/** There is nothing to check: a message holds no quotes at all, or a quote no word. */
export function noQuoteReply(why: 'noQuote' | 'noWords', { verify }: Language): Reply {
  return textReply(`${verify[why]}\n${verify.noQuoteHint}`);
}

function verdictHead(
  verification: Verification,
  passages: readonly Passage[],
  speaker: string | null,
  language: Language,
): string {
  const { quotation, verdict, speakers, isTelling } = verification;
  const { verify, quoted } = language;
  const lines = [`### ${verdictLine(verification, speaker, language)}`];
  lines.push(`-# ${verify.checked(quoted(inline(quotation, LONGEST_CHECKED)))}`);
  lines.push(...differenceLines(verification.differences, language));
  if (!isTelling) lines.push(verify.fewWords);
  else if (verdict !== 'misattributed' && verdict !== 'absent') {
    if (speakers.length) lines.push(verify.spokenBy(nameList(speakers, MOST_SPEAKERS, language)));
    else if (speaker !== null) lines.push(verify.speakerUnknown);
  }
  if (passages.length) lines.push(verdict === 'absent' ? verify.nearest : verify.sourceReads);
  return lines.join('\n');
}

function verdictLine(verification: Verification, speaker: string | null, language: Language): string {
  const { verdict, passages, places, differences, speakers } = verification;
  const { verify } = language;
  if (verdict === 'altered') return verify.altered(placesOf(differences));
  if (verdict === 'stitched') return verify.stitched(passages.length);
  if (verdict === 'exact') return verify.exact(places);
  if (verdict === 'absent') return verify.absent;
  return verify.misattributed(inline(speaker ?? '', 80), nameList(speakers, MOST_SPEAKERS, language));
}

/** In how many places a quotation differs: changes next to each other are one. */
function placesOf(differences: readonly WordDifference[]): number {
  return differences.filter(({ kind }, i) => kind !== 'same' && (differences[i - 1]?.kind ?? 'same') === 'same').length;
}

/** @returns a list line for each place where a quotation differs, in words: neither colour nor strike-through tells. */
function differenceLines(differences: readonly WordDifference[], language: Language): string[] {
  const { verify } = language;
  const lines: string[] = [];
  for (let i = 0; i < differences.length; i++) {
    const [one, next] = [differences[i], differences[i + 1]];
    if (!one || one.kind === 'same') continue;
    const isReplaced = next && next.kind !== 'same' && next.kind !== one.kind;
    if (isReplaced) i++;
    lines.push(`- ${isReplaced ? replaced(one, next, language) : single(one, language)}`);
  }
  const rest = lines.length - MOST_DIFFERENCES;
  return rest > 0 ? [...lines.slice(0, MOST_DIFFERENCES), `-# ${verify.moreDifferences(rest)}`] : lines;
}

function replaced(one: WordDifference, next: WordDifference, { verify, quoted }: Language): string {
  const [quote, source] = one.kind === 'quotation' ? [one, next] : [next, one];
  return verify.replaced(
    quoted(inline(quote.text, LONGEST_DIFFERENCE)),
    quoted(inline(source.text, LONGEST_DIFFERENCE)),
  );
}

function single({ kind, text }: WordDifference, { verify, quoted }: Language): string {
  const words = quoted(inline(text, LONGEST_DIFFERENCE));
  return kind === 'quotation' ? verify.onlyInQuote(words) : verify.onlyInSource(words);
}
