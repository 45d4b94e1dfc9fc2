import type { WordDifference } from '../answer/verify/difference.ts';
import { readablePlaces, type Verdict, type Verification } from '../answer/verify/verify.ts';
import type { Style } from './style.ts';
import { tellPassage } from './tell-answer.ts';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  exact: 'Exact: the sources hold these very words.',
  altered: 'Altered: the sources hold other words. [-Theirs were left out-], {+these were put in+}:',
  stitched: 'Stitched: these words stand in several places and were joined.',
  misattributed: 'Misattributed: the sources hold these words, but as someone else said them.',
  absent: 'Absent: the sources do not hold these words.',
};

/**
 * Tells a verdict to a person, with the source's own sentences.
 *
 * @param isSpeakerNamed whether somebody was said to have said it.
 */
export function tellVerification(verification: Verification, isSpeakerNamed: boolean, style: Style): string {
  const { verdict, passages, places, isTelling, differences, speakers } = verification;
  const lines = [VERDICTS[verdict]];
  if (places > 1) lines.push(`They stand in ${places} places.`);
  if (!isTelling) lines.push('A word or two that stands in several places is hardly a quotation: anyone may use it.');
  if (differences.length) lines.push(`  ${differences.map(mark).join(' ')}`);
  if (speakers.length && isTelling) lines.push(`Said by, as the sources have it: ${speakers.join(', ')}.`);
  else if (isSpeakerNamed && isTelling && verdict !== 'absent')
    lines.push('The sources do not say whose words these are.');
  if (verdict === 'absent' && passages.length) lines.push('The nearest sentence:');
  return [...lines, ...readablePlaces(verification).map((passage) => tellPassage(passage, style))].join('\n');
}

function mark({ kind, text }: WordDifference): string {
  if (kind === 'same') return text;
  return kind === 'source' ? `[-${text}-]` : `{+${text}+}`;
}
