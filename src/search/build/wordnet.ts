import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** WordNet's four parts of speech, as its file names spell them. */
const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;

/** One meaning: its words and its pointers to other meanings (wndb(5WN)). */
export interface Synset {
  /** The lexicographer file that it is from: `15` holds places (lexnames(5WN)). */
  readonly file: string;
  /** As WordNet writes them, names with capitals. */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

export interface Pointer {
  readonly symbol: string;
  /** The other meaning's key. */
  readonly target: string;
  /** Places of the words that it leads from and to; the first where it is for all. */
  readonly from: number;
  readonly to: number;
}

export interface WordNet {
  /** Key: part of speech and byte offset, such as `n00001740`. */
  readonly synsets: ReadonlyMap<string, Synset>;
  /** A lemma's meanings, most frequent first within each part of speech. */
  readonly senses: ReadonlyMap<string, readonly string[]>;
}

/** Reads WordNet's database files (`data.*`, `index.*`). @param folder the `dict` folder. */
export function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, Synset>();
  const senses = new Map<string, string[]>();
  for (const part of PARTS) {
    for (const line of lines(join(folder, `data.${part}`))) readSynset(part, line.split(' '), synsets);
    for (const line of lines(join(folder, `index.${part}`))) {
      const fields = line.trim().split(' ');
      const count = Number(fields[2]);
      const lemma = fields[0] ?? '';
      const keys = fields.slice(-count).map((offset) => part[0] + offset);
      senses.set(lemma, [...(senses.get(lemma) ?? []), ...keys]);
    }
  }
  return { synsets, senses };
}

function readSynset(part: string, fields: readonly string[], synsets: Map<string, Synset>): void {
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replace(/\(\w+\)$/, ''));
  const start = 5 + 2 * count;
  const pointers = Array.from({ length: Number(fields[start - 1]) }, (_, i) => {
    const at = start + 4 * i;
    const target = (fields[at + 2] === 's' ? 'a' : (fields[at + 2] ?? '')) + (fields[at + 1] ?? '');
    const ends = fields[at + 3] ?? '';
    return { symbol: fields[at] ?? '', target, from: place(ends.slice(0, 2)), to: place(ends.slice(2)) };
  });
  synsets.set(part[0] + (fields[0] ?? ''), { file: fields[1] ?? '', words, pointers });
}

/** @param end a word's number in hexadecimal, from 1; 0 for all of them. */
function place(end: string): number {
  return Math.max(0, Number.parseInt(end, 16) - 1);
}

/** The lines of a database file without its licence, which stands indented at the top. */
function lines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('  '));
}
