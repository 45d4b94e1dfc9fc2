import { KIND } from '../words/kinds.ts';
import { hasKind, type Word } from '../words/words.ts';
import { isRole, type Note, THING, toEvidence } from './note.ts';

/** What one word or mark before a name tells by itself. */
const BEFORE = toEvidence({
  'the before': 'the this that its',
  'a before': 'a an each every some any no most many all two three first',
  /** Prepositions that tell where from to whom. */
  'in before': 'in at near across outside inside throughout around into',
  '* before': 'from to of for on with by and than between against over under as like or',
  /** What one does with places: "left Tudor Hall". */
  'going before':
    'left leaves leaving reached reaches reaching entered enters entering toured tours touring via toward towards aboard',
  'quote before': '" “ \' ‘ «',
  'bracket before': '(',
  'dash before': ': - – —',
});
/** Tells what stands right before a name. */
export function beforeEvidence(words: readonly Word[], from: number, note: Note): void {
  const one = words[from - 1];
  if (!one) {
    note('sentence start');
    return;
  }
  const two = words[from - 2];
  const comma = one.text === ',';
  if (isRole(one)) note(two?.key === 'the' ? 'the role before' : 'role before');
  else if (one.shape === 'lower' && hasKind(one, THING)) note('thing before');
  if (comma && isRole(two)) note('role and comma before');
  if (hasKind(one, KIND.kin) || (comma && hasKind(two, KIND.kin))) note('kin before');
  if (hasKind(one, KIND.speech)) note('speech before');
  if (one.key === 'of' && hasKind(two, KIND.organisation | KIND.place)) note('thing of before');
  if (one.shape === 'number') note('number before');
  const evidence = BEFORE.get(one.shape === 'mark' ? one.text : one.key);
  if (evidence) note(evidence);
}
