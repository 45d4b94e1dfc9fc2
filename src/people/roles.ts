import type { Place } from './article-people.ts';
import { rolesAfter } from './roles/after.ts';
import { rolesBefore } from './roles/before.ts';
import { rolesInClause } from './roles/clause.ts';
import type { Scene } from './tokens.ts';

/** @returns for each of the scene's people, in order, the titles the article gives them, in reading order. */
export function readRoles(scene: Scene): Place[][] {
  const { article, people, namedIn } = scene;
  const roles: Place[][] = people.map(() => []);
  namedIn.forEach((named, sentence) => {
    if (named.length === 0 || article.sentences[sentence]?.credit) return;
    const tokens = scene.tokens(sentence);
    tokens.forEach(({ kind, person }, at) => {
      if (kind !== 'name') return;
      for (const rule of [rolesBefore, rolesAfter, rolesInClause]) {
        for (const [from, to] of rule(tokens, at, article.text)) {
          const start = tokens[from]?.start;
          const end = tokens[to - 1]?.end;
          if (start !== undefined && end !== undefined && start < end) roles[person]?.push({ start, end, sentence });
        }
      }
    });
  });
  return roles;
}
