import type { PageNode } from './page.ts';

/** Browsers too stop nesting at some 512 elements; what is deeper was not written to be read. */
const DEEPEST = 512;

/** True for a page nested so deep that those who walk it by recursion would fail. */
export function isTooDeep(page: PageNode): boolean {
  let level: PageNode[] = [page];
  for (let depth = 0; level.length; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap(({ childNodes }) => [...childNodes]);
  }
  return false;
}
