import { ALIGNMENT } from './alignment.ts';
import { ANSWER_TYPE } from './answer-type.ts';
import { CONTEXT } from './context.ts';
import { COVERAGE } from './coverage.ts';
import type { Feature } from './feature.ts';
import { FORM } from './form.ts';
import { PEOPLE } from './people.ts';

/** Every feature, by family. */
export const FEATURES: readonly Feature[] = [...COVERAGE, ...ALIGNMENT, ...CONTEXT, ...ANSWER_TYPE, ...PEOPLE, ...FORM];
