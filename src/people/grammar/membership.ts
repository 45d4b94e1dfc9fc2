import { KIND } from '../words/kinds.ts';
import { IS } from '../words/lexicon.ts';
import { isHumanPlural, LINKS } from './phrase-words.ts';
import { isCapital, isMark, isWord, type Token } from './tokens.ts';

/** What a person is of: "of the Greens", "from the Carrow Institute", "of the magazine Palate & Plume". */
export function membership(tokens: readonly Token[], start: number): readonly [start: number, end: number] | undefined {
  if (!/^(?:of|from)$/.test(tokens[start]?.key ?? '')) return undefined;
  let at = start + 1;
  if (tokens[at]?.key === 'the') {
    at++;
    for (
      let kind = 0;
      kind < 2 && isWord(tokens[at]) && !isCapital(tokens[at]) && !LINKS.has(tokens[at]?.key ?? '');
      kind++
    )
      at++;
  }
  const union = unionEnd(tokens, start + 2);
  if (union > 0) return [start, union];
  const first = at;
  while (isCapital(tokens[at])) {
    at++;
    const joint = tokens[at];
    const links = joint && (joint.text === '&' || joint.key === 'of' || joint.key === 'and');
    // "William of Volpiano and John of Ravenna".
    const another = joint?.key === 'and' && tokens[at + 2]?.key === 'of';
    if (links && !another && isCapital(tokens[at + 1])) at++;
    else if (joint && isWord(joint) && !isCapital(joint)) {
      const kind = [at, at + 1].find((word) => ((tokens[word]?.kind ?? 0) & KIND.organisation) !== 0);
      if (kind !== undefined) return [start, kind + 1];
    }
  }
  // "Translated from the French": a people is none.
  const people = tokens[start + 1]?.key === 'the' && at === first + 1 && ((tokens[first]?.is ?? 0) & IS.demonym) !== 0;
  return at > first && !people && !tokens[at - 1]?.key.endsWith('-based') ? [start, at] : undefined;
}

/** "Of the | tenants' union", "of the | nurses' association": a body by whose it is. */
function unionEnd(tokens: readonly Token[], owner: number): number {
  const owned = isMark(tokens[owner + 1], "'’") && tokens[owner + 1]?.glued && isHumanPlural(tokens[owner] as Token);
  const body = owned ? tokens[owner + 2] : undefined;
  return body?.shape === 'lower' && (body.kind & KIND.organisation) !== 0 ? owner + 3 : -1;
}
