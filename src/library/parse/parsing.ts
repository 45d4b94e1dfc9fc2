import type { ParsedSource } from '../../article/compose.ts';
import type { FileProblem } from '../problems/problem.ts';

/** What a reader of a binary format finds, or what is wrong with the file. */
export type Parsing = ParsedSource | { readonly problem: FileProblem };
