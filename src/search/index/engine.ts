import MiniSearch, { type SearchResult } from 'minisearch';
import { analyse, tokenise } from '../analyse.ts';

/** MiniSearch, over sentences. */
export type Engine = MiniSearch<{ id: number; text: string }>;

const OPTIONS = { fields: ['text'], tokenize: tokenise, processTerm: analyse };

export const newEngine = (): Engine => new MiniSearch(OPTIONS);

/** @returns an engine that holds these sentences, by their positions from 0 on, as JSON: loading it is quicker than adding them. */
export function snapshotOf(texts: readonly string[]): string {
  const engine = newEngine();
  engine.addAll(texts.map((text, id) => ({ id, text })));
  return JSON.stringify(engine);
}

/** Terms are what the analyser made already. */
const TERMS = { tokenize: (terms: string) => terms.split(' '), processTerm: (term: string) => term };

/** @returns the sentences that hold one of the terms. */
export function holding(engine: Engine, terms: readonly string[]): SearchResult[] {
  return engine.search(terms.join(' '), TERMS);
}

/**
 * @param isMeant whether the sentence with this id counts.
 * @returns whether one that counts holds the term; none is scored, so that it costs a fraction of {@link holding}.
 */
export function isHeld(engine: Engine, term: string, isMeant: (id: number) => boolean): boolean {
  let held = false;
  const leaveOut = (id: number) => {
    held ||= isMeant(id);
    return 0;
  };
  engine.search(term, { ...TERMS, boostDocument: leaveOut });
  return held;
}

/** @returns the sentences that hold a term spelt nearly like this one: up to two letters differ, of a short one's one. */
export function holdingLike(engine: Engine, term: string): SearchResult[] {
  return engine.search(term, { fuzzy: term.length > 3 ? 2 : 1, ...TERMS });
}

/** A snapshot of so many UTF-16 units, some 2,000 sentences, is loaded in 20 ms; in steps, with a timer between each, in 40. */
const AT_ONCE = 400_000;

/**
 * Loads a snapshot; where that takes long, others are let in meanwhile.
 *
 * @throws where `snapshot` is none, or another MiniSearch's.
 */
export async function loadSnapshot(snapshot: string): Promise<Engine> {
  const isShort = snapshot.length < AT_ONCE;
  return isShort ? MiniSearch.loadJSON(snapshot, OPTIONS) : MiniSearch.loadJSONAsync(snapshot, OPTIONS);
}
