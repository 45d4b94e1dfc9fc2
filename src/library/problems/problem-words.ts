import type { FileProblem, Problem } from './problem.ts';

type OfKind = { readonly kind: string };
type Of<All extends OfKind, Kind> = All extends { readonly kind: infer Own } ? (Kind extends Own ? All : never) : never;
/** What is said of problems, an entry for each kind: a sentence, or a function of what is known besides the kind. */
type WordsFor<All extends OfKind> = {
  readonly [Kind in All['kind']]: keyof Of<All, Kind> extends 'kind' ? string : (problem: Of<All, Kind>) => string;
};

/** All problems in one language; a missing or an extra one does not compile. */
export interface ProblemWords {
  /** What is wrong with an article that has no file name yet. */
  readonly article: (wrong: string) => string;
  /** What is wrong with a file of this name. */
  readonly named: (file: string, wrong: string) => string;
  /** What goes after a file's name, without the last full stop. */
  readonly files: WordsFor<FileProblem>;
  readonly sentences: WordsFor<Exclude<Problem, { readonly kind: 'file' }>>;
}

/** @returns one or two whole sentences. */
export function tellProblem(problem: Problem, words: ProblemWords): string {
  return problem.kind === 'file' ? words.article(say(problem.why, words.files)) : say(problem, words.sentences);
}

/** @returns what is wrong with a file, after whose name it is told: "is empty: add some prose", or whole sentences. */
export function tellReason(problem: Problem, words: ProblemWords): string {
  return problem.kind === 'file' ? say(problem.why, words.files) : say(problem, words.sentences);
}

/** @returns the same with the name: "attic.txt is empty: add some prose." */
export function tellFailure(file: string, problem: Problem, words: ProblemWords): string {
  const reason = tellReason(problem, words);
  return problem.kind === 'file' ? words.named(file, reason) : `${file}: ${reason}`;
}

function say<All extends OfKind>(problem: All, words: { readonly [kind: string]: unknown } | WordsFor<All>): string {
  const said = (words as Readonly<Record<string, string | ((problem: All) => string)>>)[problem.kind];
  return typeof said === 'function' ? said(problem) : (said ?? '');
}

/** @returns a function that writes a number of bytes in millions, as the locale writes numbers: `6.2`. */
export function megabytesOf(locale: string): (bytes: number) => string {
  const digits = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (bytes) => digits.format(bytes / 1_000_000);
}
