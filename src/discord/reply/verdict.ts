import type { Verification } from '../../answer/verify/verify.ts';
import type { Language } from '../language/language.ts';
import { differenceLines } from './markdown/difference-lines.ts';
import { inline } from './markdown/inline.ts';
import { nameList } from './markdown/name-list.ts';
import { passagesReply } from './passages.ts';
import type { Reply } from './reply.ts';

/** Longest quotation repeated; it is the asker's own, so it may end in an ellipsis. */
const LONGEST_CHECKED = 250;
const MOST_SPEAKERS = 5;

/**
 * What the sources hold of a quotation: the verdict in words, what differs, and the source's own sentences.
 *
 * @param speaker who was said to have said it, as the asker spelt it; null when nobody was named.
 */
export function verdictReply(
  verification: Verification,
  speaker: string | null,
  language: Language,
  isPrivate = true,
): Reply {
  return passagesReply(verdictHead(verification, speaker, language), verification.passages, language, {
    private: isPrivate,
  });
}

function verdictHead(verification: Verification, speaker: string | null, language: Language): string {
  const { quotation, passages, verdict, speakers, isTelling } = verification;
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
  const said = inline(speaker ?? '', 80);
  return speakers.length
    ? verify.misattributedTo(said, nameList(speakers, MOST_SPEAKERS, language))
    : verify.misattributed(said);
}

/** In how many places a quotation differs: changes next to each other are one. */
function placesOf(differences: Verification['differences']): number {
  return differences.filter(({ kind }, i) => kind !== 'same' && (differences[i - 1]?.kind ?? 'same') === 'same').length;
}
