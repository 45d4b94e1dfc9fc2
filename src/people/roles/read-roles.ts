import type { Place } from '../article-people.ts';
import type { Scene } from '../grammar/scene.ts';
import { rolesAfter } from './after.ts';
import { rolesBefore } from './before.ts';
import { rolesInClause } from './clause.ts';
import { toPlaces } from './stretch.ts';

const RULES = [rolesBefore, rolesAfter, rolesInClause];

/** @returns for each of the scene's people, in order, the titles that the sentences naming them give, in reading order. */
export function readRoles(scene: Scene): Place[][] {
  const { article, people, namedIn } = scene;
  const roles: Place[][] = people.map(() => []);
  for (const [sentence, named] of namedIn.entries()) {
    if (named.length === 0 || article.sentences[sentence]?.credit) continue;
    const tokens = scene.tokens(sentence);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token?.shape !== 'name') continue;
      for (const rule of RULES) roles[token.person]?.push(...toPlaces(tokens, rule(tokens, at), sentence));
    }
  }
  return roles;
}
