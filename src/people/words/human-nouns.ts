import { readFileSync } from 'node:fs';
import { IS, lookUp } from './lexicon.ts';

/** What a person can be and WordNet ranks below another sense of the word, or does not list. */
const MORE = [
  ...`head chair whip counterpart ally founder trustee chairperson person youngest oldest eldest ombudsman
  councillor republican democrat tory mum mom mam nan stepdad stepmum fan agent rebel principal headteacher midfielder debutant titleholder frontrunner medic carer volcanologist
  physio seamer kayaker curler judoka cto coo substitute barista postdoc zookeeper podcaster streamer influencer frontman showrunner fraudster harbourmaster harbormaster
  bellringer fisherwoman postwoman cabbie vice-president co-chair mp mep ceo cfo gp dj president-elect mayor-elect
  governor-elect chief-of-staff runner-up legend star international marine justice counsel centre-half centre-back centre-forward full-back fly-half scrum-half`.split(
    /\s+/,
  ),
];

/** Pronouns, a verb, adjectives, ships, planes and tools that WordNet lists among the people. */
const NOT = [
  ...['have', 'nobody', 'somebody', 'anybody', 'everybody', 'one', 'great', 'better', 'equal', ''],
  ...'harvester carrier destroyer tanker trawler bomber computer drawer slipper sweater sewer timer transfer terror'.split(
    ' ',
  ),
];

interface Nouns {
  readonly all: ReadonlySet<string>;
  readonly scene: ReadonlySet<string>;
}

let nouns: Nouns | undefined;

/** "Trawlerman", "beekeeper": compounds that no list holds. */
const COMPOUND =
  /^[a-z]{4,}(?:man|woman|keeper|monger|wright|smith|herd|ologist|ician|teur|euse|mistress)$|^[a-z]{3,}(?:grapher|chemist|physicist|athlete)$/;
/** "Mother-of-three", "eight-year-old". */
const PARENT = /^(?:(?:grand)?(?:mother|father)|mum|mom|dad|gran)-of-[a-z]+$|^[a-z]+-year-old$/;
const NO_MAN = /^(?:talisman|ottoman|hangman|snowman|superhuman|inhuman|nonhuman|pullman|walkman)$/;

/** @returns whether a word (folded, singular) says what somebody is: "minister", "widow", "mould-maker", "co-founder". */
export function isHumanNoun(key: string): boolean {
  nouns ??= readNouns();
  const { all } = nouns;
  if (PARENT.test(key)) return true;
  if (all.has(key) || (COMPOUND.test(key) && !NO_MAN.test(key))) return true;
  if (key.includes('-')) return all.has(key.slice(key.lastIndexOf('-') + 1));
  return AGENT.test(key) && lookUp(key) === 0 && isCompound(key, all);
}

/** "Stallholder": of a word and an agent noun, where no list has the whole, as they have "bestseller". */
function isCompound(key: string, all: ReadonlySet<string>): boolean {
  for (let at = 3; at <= key.length - 5; at++) {
    if (all.has(key.slice(at)) && (lookUp(key.slice(0, at)) & (IS.word | IS.rare)) !== 0) return true;
  }
  return false;
}

const AGENT = /^[a-z]{6,}(?:er|or)$/;

/** @returns whether a word (folded) says what several people are: "survivors", "women". */
export function isHumanPlural(key: string): boolean {
  if (key === 'people' || key.endsWith('children')) return true;
  if (key.endsWith('men')) return isHumanNoun(`${key.slice(0, -3)}man`);
  return key.endsWith('s') && isHumanNoun(key.endsWith('ies') ? `${key.slice(0, -3)}y` : key.slice(0, -1));
}

/** @returns whether whom a human noun calls so is likely to be one of those around whoever a story is about: "judge", "usher". */
export function isSceneNoun(key: string): boolean {
  nouns ??= readNouns();
  return nouns.scene.has(key);
}

function readNouns(): Nouns {
  const text = readFileSync(new URL('../../../src/people/data/human-nouns.txt', import.meta.url), 'utf8');
  const entries = text.split('\n').map((line) => line.split('\t'));
  const all = new Set([...entries.map(([noun = '']) => noun), ...MORE]);
  for (const word of NOT) all.delete(word);
  return { all, scene: new Set(entries.flatMap(([noun, scene]) => (noun && scene ? [noun] : []))) };
}
