import { DETERMINERS, isHuman } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import { isCapital, isMark, isWord, type Token } from '../grammar/tokens.ts';
import { fold } from '../words/fold.ts';
import { isHumanNoun } from '../words/human-nouns.ts';

/** What a short title is called when it is no longer followed by a name: "Gov. Plum", "the governor". */
const IN_FULL: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  prof: 'professor',
  dr: 'doctor',
  capt: 'captain',
  sgt: 'sergeant',
  lt: 'lieutenant',
  col: 'colonel',
  gen: 'general',
  maj: 'major',
  adm: 'admiral',
  insp: 'inspector',
  det: 'detective',
  supt: 'superintendent',
  cllr: 'councillor',
  rev: 'reverend',
  justice: 'judge',
  chair: 'chairman',
  chairwoman: 'chairman',
  spokeswoman: 'spokesman',
  spokesperson: 'spokesman',
};

/** A person's offices and age, by which the article calls them without their name. */
interface Bearer {
  /** What they are: "judge", "daughter". */
  readonly nouns: ReadonlySet<string>;
  /** Every word of their roles. */
  readonly words: ReadonlySet<string>;
  readonly age: string | undefined;
}

/** Finds whom "the judge" and "the 27-year-old" stand for. */
export class Bearers {
  readonly #text: string;
  readonly #bearers: readonly Bearer[];
  /** What somebody is -> who. */
  readonly #byNoun = new Map<string, number[]>();

  /** @param titles for each of the scene's people, their roles as the article words them. */
  constructor(scene: Scene, titles: readonly (readonly string[])[]) {
    this.#text = scene.article.text;
    const ages = agesIn(scene);
    this.#bearers = titles.map((texts, person) => ({
      nouns: new Set(texts.flatMap(nounsOf)),
      words: new Set(texts.flatMap(wordsOf)),
      age: ages.get(person),
    }));
    this.#bearers.forEach(({ nouns }, person) => {
      for (const noun of nouns) this.#byNoun.set(noun, [...(this.#byNoun.get(noun) ?? []), person]);
    });
  }

  /** @returns whether anybody is what this token says. */
  has(token: Token): boolean {
    if (!isHuman(token)) return token.key === 'year-old';
    return this.#byNoun.has(nounOf(token.key)) || this.#byNoun.has(`former ${nounOf(token.key)}`);
  }

  /**
   * @param start where a definite phrase begins, `end` after its noun.
   * @param recent whom the article was speaking of.
   * @returns who is meant, if that is one person.
   */
  find(tokens: readonly Token[], start: number, end: number, recent: number): readonly number[] {
    const first = tokens[start];
    if (!first || !(DETERMINERS.has(first.key) || first.possessive) || INDEFINITE.test(first.key)) return [];
    const head = tokens[end - 1];
    const aged = tokens.findIndex(({ key }, at) => at > start && at < end && key === 'year-old');
    if (aged > 0) return this.#ofAge(tokens[aged - 2]?.text, recent);
    if (!head || !isHuman(head)) return [];
    const noun = rankedNoun(tokens[end - 2]?.key, head.key);
    const all = this.#byNoun.get(noun) ?? this.#byNoun.get(timeless(noun)) ?? [];
    const fitting = all.filter((person) => this.#fits(tokens, start, end, person));
    if (fitting.length < 2) return fitting;
    return fitting.includes(recent) ? [recent] : [];
  }

  /** "The 27-year-old" is somebody of that age, or else whoever was spoken of, unless another age is given for them. */
  #ofAge(age: string | undefined, recent: number): readonly number[] {
    const aged = this.#bearers.flatMap((bearer, person) => (bearer.age === age ? [person] : []));
    if (aged.length > 0) return aged.length === 1 ? aged : [];
    return recent >= 0 && this.#bearers[recent]?.age === undefined ? [recent] : [];
  }

  /** "The energy minister" is not the science minister, nor "the mayor of Leeds" the mayor of Ockham. */
  #fits(tokens: readonly Token[], start: number, end: number, person: number): boolean {
    const words = this.#bearers[person]?.words;
    for (let at = start + 1; at < end - 1; at++) {
      const token = tokens[at];
      if (!isWord(token) || token.shape === 'number' || token.key === 'year-old' || words?.has(token.key)) continue;
      if (isCapital(token) || !LOOKS.test(token.key)) return false;
    }
    if (!/^(?:of|for)$/.test(tokens[end]?.key ?? '')) return true;
    const of = tokens[end + 1]?.key === 'the' ? tokens[end + 2] : tokens[end + 1];
    if (!of || words?.has(of.key)) return !!of;
    return isCapital(of) && this.#text.indexOf(of.text) !== this.#text.lastIndexOf(of.text);
  }
}

const INDEFINITE = /^(?:an?|another|no|any|one|some|each|every|either|neither)$/;
/** How somebody is or seems, which tells nobody from anybody else. */
const LOOKS =
  /(?:ed|ing|ly)$|^(?:new|old|older|oldest|young|younger|youngest|former|late|veteran|ex|elder|acting|active|current|local|ruling|noted|independent|professional|personal|victorious|successful|top|lead|tall|tired|weary|poor|great|little|shy|proud|famous|angry|happy|blind|lone|same|very|own)$/;

/** A deputy governor is no governor. */
function rankedNoun(before: string | undefined, noun: string): string {
  return /^(?:deputy|vice|assistant|shadow|former)$/.test(before ?? '') ? `${before} ${nounOf(noun)}` : nounOf(noun);
}

/** Somebody may be called "the former champion" whom the article introduced as the champion, or the other way round. */
function timeless(noun: string): string {
  return noun.startsWith('former ') ? noun.slice('former '.length) : `former ${noun}`;
}

function nounOf(key: string): string {
  const noun = key.slice(key.lastIndexOf('-') + 1);
  return IN_FULL[noun] ?? noun;
}

function wordsOf(role: string): string[] {
  return fold(role)
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);
}

/** @returns what somebody of this role is: of "the mayor's aide for sport" an aide, neither a mayor nor a sport. */
function nounsOf(role: string): string[] {
  const own = role.slice(Math.max(role.lastIndexOf("'s "), role.lastIndexOf('’s '), 0));
  const [head = ''] = own.split(/ (?:of|for|at|in|from|to|on|with|by|who|whose|that|against) /);
  const words = wordsOf(head);
  return words.flatMap((word, i) => (isHumanNoun(nounOf(word)) ? [rankedNoun(words[i - 1], word)] : []));
}

/** @returns for whom the article gives an age, as it prints it: "Plum, 27,". */
function agesIn(scene: Scene): Map<number, string> {
  const ages = new Map<number, string>();
  scene.namedIn.forEach((named, sentence) => {
    if (named.length === 0) return;
    const tokens = scene.tokens(sentence);
    tokens.forEach((token, at) => {
      const age = tokens[at + 2];
      if (token.shape === 'name' && isMark(tokens[at + 1], ',') && age && /^\d\d?$/.test(age.text))
        ages.set(token.person, age.text);
    });
  });
  return ages;
}
