import type { Place } from '../article-people.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Line, Whole } from '../grammar/tokens.ts';
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
    read(told, () => true);
    if ((told.kinds & KIND.quotation) === 0) continue;
    const outside = told.starts.filter((_, at) => told.tokens[at]?.shape === 'name');
    if (outside.length === named.length) continue;
    for (const words of scene.spoken(sentence)) read(words, ({ start }) => !outside.includes(start));
  }
  return roles;

  /** @param here whether a name is to be looked at: each is, once, in its sentence or in what somebody says there. */
  function read(line: Line, here: (name: Whole) => boolean): void {
    const { tokens } = line;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token?.shape !== 'name' || !here(token)) continue;
      for (const rule of RULES) {
        const found = rule(tokens, at);
        if (found.length > 0) roles[token.person]?.push(...toPlaces(line, found));
      }
    }
  }
}
