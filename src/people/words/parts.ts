/** What a word can do in a clause, by closed classes and by its ending; a word can do several of these. */
export const PART = {
  /** Begins a noun phrase. */
  determiner: 1,
  /** Ties a second noun phrase to a person: "minister of finance", "spokesman for the union", "partner at a bank". */
  link: 2,
  /** Governs the noun phrase after it. */
  preposition: 4,
  /** Where one stands, a noun phrase is over. */
  auxiliary: 8,
  /** May stand between a subject and its verb, or before what somebody is. */
  adverb: 16,
  /** Adjectives that stand before what somebody is, and past participles among them that are no verbs there. */
  modifier: 32,
  /** Verbs whose past tense does not end in -ed: where one stands, a noun phrase is over. */
  past: 64,
  /** Ends as a past tense does, and is no modifier. */
  ed: 128,
  /** "Oldest". */
  superlative: 256,
  /** Could be a verb in the third person, or a plural: "detains", "lessons". */
  s: 512,
  /** May follow what somebody is without ending it: "a friar who", "an architect hired by", "minister until". */
  afterHead: 1024,
  /** Auxiliaries of what is or was; "may be" and "could be" tell nothing of anybody. */
  tense: 2048,
  be: 4096,
  /** May stand between a subject and its verb. */
  between: 8192,
  /** Opens a clause that stands before the sentence's own. */
  subordinator: 16_384,
  /** "But", "meanwhile": stands before the clause it opens. */
  connective: 32_768,
  /** Begins a clause rather than what somebody is. */
  clause: 65_536,
} as const;

const LISTS: Partial<Record<keyof typeof PART, string>> = {
  determiner:
    'a an the this that another one each every his her its their our my your whose no any some either neither',
  link: 'of for at from in to on with',
  preposition: `of for at from in to on with by through about against between after before under over during without than like
    unlike including near via behind beside above below`,
  auxiliary: `am is are was were be been being has have had having do does did will would can could may might must shall should
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't mightn't mustn't shouldn't`,
  tense: "has have had will would am i'm is was are were be been being",
  be: "am i'm is was are were be been being",
  adverb:
    'now today also still then once later currently formerly previously long twice first recently himself herself since both usually normally',
  modifier: `acting active assistant associate chief civil current de facto departing deposed deputy disgraced elder elected elect eldest
    embattled ex executive exiled federal foreign former general incoming independent interim joint junior lead leading local
    long-serving longtime managing military national new noted old older outgoing personal police political prime private
    professional regional retired ruling senior special state successful then top trained veteran vice victorious young younger
    youngest defending reigning sitting visiting presiding founding first second third fourth fifth last late long-time one-time onetime self-styled so-called`,
  past: `beat became began bought brought built came caught chose cost drew drove fell felt fought found gave got grew had heard held hit
    kept knew laid led left lent lost made meant met paid put ran read rose said sang sat saw sent shot showed spent spoke stood
    struck taught thought told took understood wants went won wore wrote sold swore sank swam slept shook froze forgot fled flew fed
    dug drank blew arose awoke bore crept dealt ate flung forgave hid hung knelt leapt rang rode stole swung swept threw tore
    wept withdrew woke drove wound broke bit sought spun including includes involves features featuring starring involving named called says tells met past versus`,
  afterHead: `who whom whose which that and or until since when where while because as about next across he she they i we you he'd she'd they'd i'd we'd i've turned based born not best known`,
  between: `long has have had did does do would will could can may might must also later once then twice still now again already just even
    since soon nevertheless nonetheless instead meanwhile often repeatedly famously always never only both all himself herself afterward afterwards earlier first today
    yesterday tomorrow sunday monday tuesday wednesday thursday friday saturday`,
  subordinator: 'when while after before although though if since because once until as where',
  connective: 'but and then yet still so now however meanwhile instead later afterwards afterward also nor',
  clause: 'who whom which that but when where while because although though',
};

const PARTS = collect(
  Object.entries(LISTS).map(([part, list]) => [PART[part as keyof typeof PART], list.split(/\s+/)]),
);

/** "The only person seriously injured". */
const MANNER = /^(?!(?:famil|assemb|al|month|week|dai|ear|rep|supp)ly$)[a-z]{3,}ly$/;

/** @param key folded. @returns bits of `PART`. */
export function partsOf(key: string): number {
  let parts = PARTS.get(key) ?? 0;
  if (/..ed$/.test(key) && (parts & PART.modifier) === 0) parts |= PART.ed;
  if (/^[a-z]{2,}est$/.test(key)) parts |= PART.superlative;
  if (/[^s]s$/.test(key)) parts |= PART.s;
  return /..(?:ed|ing)$/.test(key) || MANNER.test(key) ? parts | PART.afterHead : parts;
}

/** @returns whether there is a word that can be any of the parts `bits` of `PART`. */
export function hasPart(word: { readonly part: number } | undefined, bits: number): boolean {
  return word !== undefined && (word.part & bits) !== 0;
}

/** @param tables each with the bit it stands for. @returns word -> the bits of all tables that hold it. */
export function collect(
  tables: readonly (readonly [bit: number, words: Iterable<string>])[],
): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, words] of tables) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}
