import { analyse } from '../analyse.ts';
import { baseForms } from './base-forms.ts';
import { readData } from './read-data.ts';
import { wordAt, wordCount, wordId } from './word-list.ts';

/** Lists of word ids: n + 1 offsets (32 bits), then the ids (16 bits), ascending within each list. */
interface Lists {
  readonly offsets: Uint32Array;
  readonly ids: Uint16Array;
}

/** Each file is read at first use and kept. Made by build/make-data.ts; see data/NOTICE. */
const files = new Map<string, Lists>();

function lists(name: 'kinds' | 'thesaurus'): Lists {
  const known = files.get(name);
  if (known) return known;
  const bytes = Uint8Array.from(readData(`${name}.bin`));
  const split = 4 * (wordCount() + 1);
  const read = { offsets: new Uint32Array(bytes.buffer, 0, split / 4), ids: new Uint16Array(bytes.buffer, split) };
  const made = name === 'thesaurus' ? bothWays(read) : read;
  files.set(name, made);
  return made;
}

/** A file of pairs holds each once, under the more frequent word: here each stands under both. */
function bothWays({ offsets, ids }: Lists): Lists {
  const ends = new Uint32Array(offsets.length);
  const each = (visit: (one: number, other: number) => void) => {
    for (let one = 0; one + 1 < offsets.length; one++) {
      for (let at = offsets[one] as number; at < (offsets[one + 1] as number); at++) visit(one, ids[at] as number);
    }
  };
  each((one, other) => {
    for (const id of [one, other]) ends[id + 1] = (ends[id + 1] as number) + 1;
  });
  for (let id = 1; id < ends.length; id++) ends[id] = (ends[id] as number) + (ends[id - 1] as number);
  const next = ends.slice();
  const both = new Uint16Array(2 * ids.length);
  each((one, other) => {
    for (const [id, listed] of [
      [one, other],
      [other, one],
    ] as const) {
      const place = next[id] as number;
      both[place] = listed;
      next[id] = place + 1;
    }
  });
  return { offsets: ends, ids: both };
}

function synonymIds(id: number): Uint16Array {
  const { offsets, ids } = lists('thesaurus');
  return id < 0 ? new Uint16Array() : ids.subarray(offsets[id], offsets[id + 1]);
}

/** True when WordNet knows a meaning of `word` that is a kind of `kind`: coffee, drink. */
export function isKindOf(word: number, kind: number): boolean {
  if (word < 0 || kind < 0) return false;
  const { offsets, ids } = lists('kinds');
  let low = offsets[word] as number;
  let high = offsets[word + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] as number) < kind) low = middle + 1;
    else high = middle;
  }
  return low < (offsets[word + 1] as number) && ids[low] === kind;
}

/** So many words' synonyms are remembered: the words of a question meet again and again. */
const MEMORY = 500;
const synonyms = new Map<string, ReadonlySet<string>>();

/** The terms of what Moby's thesaurus lists with a word or one of its base forms: some hundred, in a wide sense. */
export function synonymsOf(word: string): ReadonlySet<string> {
  const known = synonyms.get(word);
  if (known) return known;
  const heads = [word, ...baseForms(word)].map(wordId);
  const terms = heads.flatMap((id) => [...synonymIds(id)].map((other) => analyse(wordAt(other)) ?? ''));
  const found = new Set(terms);
  if (synonyms.size >= MEMORY) synonyms.delete(synonyms.keys().next().value as string);
  synonyms.set(word, found);
  return found;
}
