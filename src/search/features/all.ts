import { ALIGNMENT } from './alignment.ts';
import { ANSWER_TYPE } from './answer-type.ts';
import { ARTICLE } from './article.ts';
import { COVERAGE } from './coverage.ts';
import type { Feature } from './feature.ts';
import { FORM } from './form.ts';
import { INHERITED } from './inherited.ts';
import { NEIGHBOURS } from './neighbours.ts';
import { PEOPLE } from './people.ts';
import { SUBJECT } from './subject.ts';
import { TURN } from './turn.ts';

/** Every feature, by family. */
export const FEATURES: readonly Feature[] = [
  ...COVERAGE,
  ...ALIGNMENT,
  ...NEIGHBOURS,
  ...INHERITED,
  ...ARTICLE,
  ...SUBJECT,
  ...ANSWER_TYPE,
  ...TURN,
  ...PEOPLE,
  ...FORM,
];
