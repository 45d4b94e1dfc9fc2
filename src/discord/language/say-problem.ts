import type { Language } from './language.ts';
import { inLanguage } from './problems.ts';

/** How the library puts what is wrong with an article that has no file name yet. */
const THE_ARTICLE = /^The article (.+)\.$/s;

/** @param problem as the library words it; @returns the same in a language, as far as it is one of the known problems. */
export function sayProblem(problem: string, { problems, theArticle }: Language): string {
  const wrong = THE_ARTICLE.exec(problem)?.[1];
  return wrong === undefined ? inLanguage(problem, problems) : theArticle(inLanguage(wrong, problems));
}
