import { atOnce, type Steps } from '../../in-steps.ts';

/** Something that is worked out of a list, once for each list. */
export interface Once<List extends object, Result> {
  /** Works it out now, if it was not before. */
  (list: List): Result;
  /** Works it out while other things go on. */
  readonly steps: (list: List) => Steps<Result>;
}

export function once<List extends object, Result>(work: (list: List) => Steps<Result>): Once<List, Result> {
  const kept = new WeakMap<List, { readonly result: Result }>();
  function* steps(list: List): Steps<Result> {
    const known = kept.get(list);
    if (known) return known.result;
    const result = yield* work(list);
    kept.set(list, { result });
    return result;
  }
  return Object.assign((list: List) => atOnce(steps(list)), { steps });
}
