import { TURNS } from '../question/turns.ts';
import type { Feature } from './feature.ts';

/** Whether the sentence speaks as the question does: of what is to come, of what must be done. */
export const TURN: readonly Feature[] = TURNS.map(({ turn, told }) => ({
  name: `turn: ${turn}`,
  says: `the question speaks of ${turn}, and so does the sentence`,
  of: (c) => (c.query.turns.has(turn) && c.facts.marks.has(told) ? 1 : 0),
}));
