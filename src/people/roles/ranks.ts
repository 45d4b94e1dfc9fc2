import { isCapital, isMark, type Token } from '../grammar/tokens.ts';
import { hasKind, KIND } from '../words/kinds.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Short forms of ranks and callings, each an answer to "what is she?". */
export const RANKS = words(
  'dr prof gen col lt capt cpt ch dci dcs dsi wpc pc dc ds di sgt maj adm cmdr cpl pvt rev sen rep gov supt insp det hon cllr ald justice atty amb fr br sr msgr',
);
/** Plain courtesy, which tells nothing. */
const COURTESY = words('mr mrs ms miss mx messrs mme mlle');

/** @returns where the ranks and courtesies right before a name begin. */
export function ranksStart(tokens: readonly Token[], name: number): number {
  let start = name;
  while (start > 0) {
    const dotted = isMark(tokens[start - 1], '.') ? start - 2 : start - 1;
    const key = tokens[dotted]?.key ?? '';
    // "State | Rep.", "Acting | Insp".
    const modifier = start < name && hasKind(tokens[dotted], KIND.titleModifier);
    if (!isCapital(tokens[dotted]) || !(RANKS.has(key) || COURTESY.has(key) || modifier)) break;
    start = dotted;
  }
  return start;
}
