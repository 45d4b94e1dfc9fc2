import MiniSearch from 'minisearch';
import { analyse, tokenise } from './analyse.ts';

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

/**
 * Loads a snapshot, others being let in meanwhile.
 *
 * @throws where `snapshot` is none, or another MiniSearch's.
 */
export const loadSnapshot = (snapshot: string): Promise<Engine> => MiniSearch.loadJSONAsync(snapshot, OPTIONS);
