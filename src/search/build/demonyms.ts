import type { WordNet } from './wordnet.ts';

/** WordNet's lexicographer file for places (lexnames(5WN)). */
const LOCATION = '15';
/** "Of that place": the pointer from an adjective to a noun (wninput(5WN)). */
const PERTAINS = '\\';
/** What WordNet leaves out, or leads to a name of several words only. */
const ADDED = ['african africa', 'asian asia', 'british britain', 'european europe', 'iraqi iraq'];

/**
 * Reads from WordNet which place an adjective of place is of. Both are single words and written as names; what is a
 * common word too ("polish", "spartan") is left out.
 *
 * @returns lines such as `dutch netherlands`, in lower case, sorted.
 */
export function readDemonyms({ synsets }: WordNet): string[] {
  const meanings = [...synsets];
  const adjectives = meanings.filter(([key]) => key.startsWith('a')).map(([, synset]) => synset);
  const verbs = meanings.filter(([key]) => key.startsWith('v')).map(([, synset]) => synset);
  const common = new Set([...adjectives, ...verbs].flatMap(({ words }) => words));
  const found = new Map<string, string>();
  for (const { words, pointers } of adjectives) {
    for (const { symbol, target, from, to } of pointers) {
      const noun = synsets.get(target);
      const adjective = words[from];
      const place = noun?.words[to];
      if (symbol !== PERTAINS || noun?.file !== LOCATION || !isName(adjective) || !isName(place)) continue;
      if (!common.has(adjective.toLowerCase())) found.set(adjective.toLowerCase(), place.toLowerCase());
    }
  }
  return [...new Set([...ADDED, ...[...found].map((pair) => pair.join(' '))])].sort();
}

/** The shortest, "Man", is a common word besides. */
const isName = (word: string | undefined): word is string => word !== undefined && /^\p{Lu}\p{L}{3,}$/u.test(word);
