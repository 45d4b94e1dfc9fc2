import type { Article } from '../../article/article.ts';
import type { Steps } from '../../in-steps.ts';
import { wordsRead } from '../history/as-read.ts';

/** So many consecutive words make a shingle. */
const WORDS = 3;
/** So many of a text's shingles are kept; the standard error of the resemblance is then at most 1/2/sqrt(128) = .044. */
const SKETCH = 128;
/** From so many on those that will not be kept are dropped. */
const MANY = 5000;

/** A text's smallest shingle hashes, ascending. */
export type Sketch = readonly number[];

const sketches = new WeakMap<Article, Sketch>();

/** @returns the article's bottom-k sketch, worked out once. */
export function* sketchOf(article: Article): Steps<Sketch> {
  const kept = sketches.get(article);
  if (kept) return kept;
  let hashes = new Set<number>();
  let shingle: string[] = [];
  for (const { text } of article.sentences) {
    for (const word of wordsRead(text)) {
      shingle = [...shingle.slice(1 - WORDS), word];
      if (shingle.length === WORDS) hashes.add(hash(shingle.join(' ')));
    }
    // All of a novel's at once would take a while to sort.
    if (hashes.size > MANY) hashes = new Set(smallest(hashes));
    yield;
  }
  const sketch = smallest(hashes);
  sketches.set(article, sketch);
  return sketch;
}

/**
 * How far two texts are the same: the share of common ones among all their shingles, 0..1, estimated from their sketches.
 * (A. Broder, "On the resemblance and containment of documents", 1997.)
 */
export function resemblance(a: Sketch, b: Sketch): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SKETCH);
  return union.length ? union.filter((hash) => inA.has(hash) && inB.has(hash)).length / union.length : 0;
}

const smallest = (hashes: Iterable<number>): Sketch => [...Uint32Array.from(hashes).sort().subarray(0, SKETCH)];

/** FNV-1a, 32 bits, over UTF-16 units, with the finaliser of MurmurHash3 for even low values. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
