import type { Match } from '../../search/ranking.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import { type Passage, toPassage } from '../passage.ts';
import { differences, type WordDifference } from './difference.ts';
import { exactPlaces } from './exact-places.ts';
import { excerpt } from './excerpt.ts';
import { nearestPlace } from './nearest-place.ts';
import { numberWords } from './numbered.ts';
import { passageAt, type QuotePlace } from './place.ts';
import { isOneCalled, speakersAt } from './speaker.ts';
import { inOneSentence, type Row, tellingRows } from './telling-rows.ts';
import { comparedWords } from './words.ts';

export type Verdict = 'exact' | 'altered' | 'stitched' | 'misattributed' | 'absent';

/** What the sources hold of a quotation. */
export interface Verification {
  readonly quotation: string;
  readonly verdict: Verdict;
  /** The source's own sentences: those quoted, both of a stitched quotation, or (absent) the nearest, if any is; score is 0 to 1. */
  readonly passages: readonly Passage[];
  /** In how many places exactly these words stand; 0: nowhere. */
  readonly places: number;
  /** False for a word or two that stands in several places: hardly words of anybody's own. */
  readonly isTelling: boolean;
  /** For an altered quotation, word by word; otherwise empty. */
  readonly differences: readonly WordDifference[];
  /** Whose words they are by the sources; empty where the sources name no speaker. */
  readonly speakers: readonly string[];
}

/** From this share of changed words on, a sentence is another sentence. */
const OTHER = 0.5;
/** From so many words on they are somebody's, wherever they stand. */
const TELLING = 3;
/** At most this share of a stitched quotation's words stands nowhere: what joins its parts. */
const LOOSE = 0.25;
/** To take a part from elsewhere is as far-fetched as to change so many words: a few words in a row stand anywhere. */
const SEAM = 2;
/** Sentences near which a changed or joined quotation is looked for, and passages shown, at most. */
const CANDIDATES = 20;
const SHOWN = 3;

/**
 * Checks a quotation against the shelf. Case, punctuation and typographic quotes do not count, and neither does a
 * reporting clause left out between two parts of one speech.
 *
 * @param speaker who is said to have said it, in any spelling; misattributed means that the sources name someone else.
 */
export function verify(shelf: Shelf, quotation: string, speaker?: string): Verification {
  const { matches } = shelf.index.search(excerpt(quotation), { limit: CANDIDATES });
  const { verdict, places, changed } = findQuotation(shelf, quotation, matches);
  if (verdict === 'absent') {
    // What shares no word with it is not near.
    const near = matches.slice(0, 1).filter(({ words }) => words.length);
    const nearest = near.map((match) => ({ ...toPassage(match), score: 0 }));
    return { quotation, verdict, passages: nearest, places: 0, isTelling: true, differences: [], speakers: [] };
  }
  const speakers = speakersAt(shelf, places);
  const others = speaker !== undefined && speakers.length > 0 && !isOneCalled(shelf, speakers, speaker);
  return {
    quotation,
    verdict: others && verdict === 'exact' ? 'misattributed' : verdict,
    passages: passagesAt(places, 1 - changed),
    places: verdict === 'exact' ? places.length : 0,
    isTelling: places.length === 1 || comparedWords(quotation).length >= TELLING,
    differences: verdict === 'altered' ? places.flatMap((place) => differences(quotation, place)) : [],
    speakers: speakers.map(({ name }) => name),
  };
}

/** @returns the passages that people see: of a word that stands everywhere none, for any few of its places are arbitrary. */
export function readablePlaces({ passages, places, isTelling }: Verification): readonly Passage[] {
  return isTelling || places === passages.length ? passages : [];
}

/** @returns the sentences around the first few places, once where several places stand in the same. */
function passagesAt(places: readonly QuotePlace[], score: number): Passage[] {
  const passages: Passage[] = [];
  for (const place of places) {
    if (passages.length === SHOWN) break;
    const one = passageAt(place, score);
    const isShown = passages.some(
      ({ article, first, last }) => article === one.article && first === one.first && last === one.last,
    );
    if (!isShown) passages.push(one);
  }
  return passages;
}

/** Where the quotation's words stand, how, and the share of them that would have to change. */
interface Finding {
  readonly verdict: Exclude<Verdict, 'misattributed'>;
  readonly places: readonly QuotePlace[];
  readonly changed: number;
}

function findQuotation(shelf: Shelf, quotation: string, matches: readonly Match[]): Finding {
  const absent: Finding = { verdict: 'absent', places: [], changed: 1 };
  const words = comparedWords(quotation).map(({ folded }) => folded);
  if (!words.length) return absent;
  const likely = new Set(matches.map(({ article }) => article));
  const exact = exactPlaces(new Set([...likely, ...shelf.articles]), words);
  if (exact.length) return { verdict: 'exact', places: exact, changed: 0 };
  const numbering = numberWords(words, [...likely]);
  const rows = tellingRows(numbering);
  const candidates = matches.map(({ article, sentence: { start, end } }) => ({ article, start, end }));
  const near = nearestPlace(numbering, [...candidates, ...rows.map(({ place }) => place)]);
  const stitched = stitchedFrom(rows, words.length);
  if (stitched && stitched.cost <= (near?.changed ?? 1)) return stitched.finding;
  return near && near.changed < OTHER ? { verdict: 'altered', places: [near.place], changed: near.changed } : absent;
}

/** @returns what it takes for a quotation of so many words to be joined from these rows, as a share of its words. */
function stitchedFrom(rows: readonly Row[], words: number): { finding: Finding; cost: number } | null {
  const places = rows.map(({ place }) => place);
  const loose = (words - rows.reduce((sum, { length }) => sum + length, 0)) / words;
  if (loose > LOOSE || inOneSentence(places)) return null;
  return { finding: { verdict: 'stitched', places, changed: loose }, cost: loose + (SEAM * (rows.length - 1)) / words };
}
