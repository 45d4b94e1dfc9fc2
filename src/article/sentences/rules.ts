import { abbreviations } from './abbreviations.ts';
import { attribution } from './attribution.ts';
import { brackets } from './brackets.ts';
import { clock } from './clock.ts';
import { dateline } from './dateline.ts';
import { ellipsis } from './ellipsis.ts';
import { marker } from './enumerations.ts';
import { exclaimedNames } from './exclaimed-names.ts';
import { initials } from './initials.ts';
import { letterCase } from './letter-case.ts';
import { ordinals } from './ordinals.ts';
import type { Rule } from './stop.ts';

/** All rules, in the order in which they are asked. Each is one family of cases, in a file of its own. */
export const RULES: readonly Rule[] = [
  brackets,
  marker,
  dateline,
  ellipsis,
  letterCase,
  clock,
  ordinals,
  initials,
  abbreviations,
  exclaimedNames,
  attribution,
];
