import type { Place } from '../article-people.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Line } from '../grammar/tokens.ts';
import { KIND } from '../words/kinds.ts';
import { rolesAfter } from './apposition.ts';
import { rolesBefore } from './before.ts';
import { rolesInClause } from './clause.ts';
import { sharedRoles } from './shared.ts';
import { toPlaces } from './stretch.ts';

const RULES = [rolesBefore, rolesAfter, rolesInClause, sharedRoles];

/** @returns for each of the scene's people, in order, the titles that the sentences naming them give, in reading order. */
export function readRoles(scene: Scene): Place[][] {
  const { article, people, namedIn } = scene;
  const roles: Place[][] = people.map(() => []);
  for (const [sentence, named] of namedIn.entries()) {
    if (named.length === 0 || article.sentences[sentence]?.credit) continue;
    const told = scene.line(sentence);
    const outside = addRoles(told, [], roles);
    if ((told.kinds & KIND.quotation) === 0 || outside.length === named.length) continue;
    for (const words of scene.spoken(sentence)) addRoles(words, outside, roles);
  }
  return roles;
}

/**
 * Looks at each name once, in its sentence or in what somebody says there.
 *
 * @param seen where names begin that have been looked at. @returns where others do.
 */
function addRoles(line: Line, seen: readonly number[], roles: readonly Place[][]): number[] {
  const { tokens, starts } = line;
  const named: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const start = starts[at] ?? 0;
    if (token?.shape !== 'name' || seen.includes(start)) continue;
    named.push(start);
    for (const rule of RULES) {
      const found = rule(tokens, at);
      if (found.length > 0) roles[token.person]?.push(...toPlaces(line, found));
    }
  }
  return named;
}
