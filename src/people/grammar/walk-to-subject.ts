import { hasKind, KIND } from '../words/kinds.ts';
import { hasPart, PART } from '../words/parts.ts';
import type { Token } from './tokens.ts';

const NEGATIONS = new Set('not never neither nor cannot hardly'.split(' '));
/** Where a walk left from a verb comes to, and what it passed. */
interface Left {
  readonly at: number;
  readonly negated: boolean;
  readonly passive: boolean;
}

/**
 * Walks left from a verb over what may stand between it and its subject.
 *
 * @param verb its position.
 */
export function walkToSubject(tokens: readonly Token[], verb: number): Left {
  let at = verb - 1;
  let negated = false;
  let passive = false;
  for (; at >= 0; at--) {
    const key = tokens[at]?.key ?? '';
    if (NEGATIONS.has(key) || key.endsWith("n't")) negated = true;
    else if (hasPart(tokens[at], PART.be)) passive = true;
    else if (key === 'on' && hasKind(tokens[at + 1], KIND.date)) continue;
    else if (!hasPart(tokens[at], PART.between) && !(key.endsWith('ly') && key.length > 4)) break;
  }
  return { at, negated, passive };
}
