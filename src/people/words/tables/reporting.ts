/**
 * Verbs that attribute words to somebody. "free": whatever follows is reported speech ("denied having offered anything").
 * "bound": only with a quotation, a colon or a clause, opened by "that", "whether" ... or a pronoun ("added that" and "added
 * he would", but not "added salt").
 * "quoting": only with a quotation ("called it "soup""). "aiming": only before "to", "for", "against" or "at" ("put the loss at ...").
 * "naming": only with a quotation, "as" or "to" ("described it as a start", "compared it to a sieve").
 * "calling": with a name for something, or "on" somebody to do it ("called it a disgrace", "called on them to stop").
 * "asking": only with somebody and what they are to do ("begged users not to stop").
 * "present": only in the present ("hopes to show it", "expects a fine", which a reporter has heard).
 * "that": only right before "that" ("directed that it be counted"). "for": only with what somebody is blamed for ("slammed them for").
 * "saying": only with something said ("dismissed the idea", "disputes her account").
 * "aside": only between commas ("the water, she noticed, was no longer clear"), as the bound may be too.
 * Chosen by us from the reporting verbs of English grammars and those of WordNet's verbs of communication that take a
 * clause (frame 26, "Somebody ----s that CLAUSE"); the past tense is made by rule unless IRREGULAR has it.
 */
export type Binding =
  | 'free'
  | 'bound'
  | 'quoting'
  | 'aiming'
  | 'naming'
  | 'calling'
  | 'asking'
  | 'present'
  | 'aside'
  | 'that'
  | 'for'
  | 'saying';

const VERBS: Readonly<Record<Binding, string>> = {
  free: `say tell announce explain declare insist admit concede acknowledge warn predict estimate deny
    complain grumble joke quip testify accuse blame apologize apologise condemn denounce criticize criticise praise hail reject promise threaten vow pledge urge advise demand suggest propose assert stress emphasize
    emphasise reiterate reply caution lament boast brag remark express deplore rebuke vouch profess allege counter retort
    swear confess hint recommend assure implore retract`,
  bound: `argue claim maintain contend recall add write post tweet note answer respond observe comment state report repeat conclude mention rule agree disagree
    show reveal disclose confirm indicate point spell wonder inquire ask question forecast calculate reckon signal
    signalled elaborate relate recount protest ruling accept imply inform remind remember reassure joke
    communicate text email message object reaffirm affirm specify concur stipulate divulge opine aver avow proclaim speculate surmise
    advocate guarantee notify underline underscore blurt hazard prophesy foretell gripe restate reassert attest
    insinuate venture rejoin marvel grouse volunteer regret preach confide muse counsel brief fret lecture`,
  quoting: `defend call dub label brand term liken compare believe think feel expect hope fear suspect laugh sigh shout cry
    whisper mutter murmur continue begin yell scream snap muse beg plead joke put go smile chant exclaim bark intone
    find speak summarize summarise thank greet interrupt interject sing sniff growl groan roar bellow wail sob crow tease chide radio sum shrug grin beam nod chuckle giggle smirk sneer fume gasp hiss croak drawl enthuse gush grunt snarl mumble
    shriek moan cackle holler pipe gloat whine thunder bluster rasp squawk riposte wisecrack deadpan`,
  naming: 'describe dismiss portray characterize characterise compare liken attribute',
  calling: 'call',
  asking: 'beg ask remind instruct implore plead appeal',
  aiming: 'argue offer call ask put promise beg appeal plead claim profess',
  present: 'hope expect intend believe think fear want suspect doubt plan reckon remember',
  aside: 'notice find',
  that: 'direct order request decree',
  for: 'slam lambast lambaste berate castigate fault scold upbraid attack thank congratulate mock',
  saying: 'dismiss dispute rebut refute echo question rubbish',
};

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  slam: 'slammed',
  write: 'wrote written',
  think: 'thought',
  find: 'found',
  feel: 'felt',
  put: 'put',
  begin: 'began begun',
  show: 'showed shown',
  swear: 'swore sworn',
  grin: 'grinned',
  nod: 'nodded',
  go: 'went',
  spell: 'spelled spelt',
  sing: 'sang sung',
  speak: 'spoke spoken',
  recall: 'recalled',
  forecast: 'forecast',
  rebut: 'rebutted',
  beg: 'begged',
  foretell: 'foretold',
  admit: 'admitted',
  quip: 'quipped',
  brag: 'bragged',
  dub: 'dubbed',
  snap: 'snapped',
  plead: 'pleaded pled',
};

/** "In her view" announces what somebody says, too; so do "Plum's view is that" and "Plum gave evidence that". */
export const VIEWS = [
  'view',
  'opinion',
  'telling',
  'words',
  'rule',
  'theory',
  'message',
  'advice',
  'warning',
  'verdict',
  'argument',
  'complaint',
  'evidence',
  'hope',
  'fear',
  'concern',
  'doubt',
  'confidence',
  'regret',
  'claim',
  'promise',
  'point',
];
/** So does "Plum was adamant that": adjectives of certainty that take a that-clause (Biber et al. 1999, 9.2.5). */
export const STANCES = [
  'adamant',
  'confident',
  'clear',
  'certain',
  'sure',
  'convinced',
  'positive',
  'optimistic',
  'hopeful',
  'doubtful',
];

/** "Dismissed the idea": what may be said or held. */
export const SAYINGS =
  /^(?:idea|notion|claim|account|allegation|suggestion|accusation|charge|version|criticism|argument|theory|rumou?r|report|complaint|concern|fear|view|sentiment|objection|talk|assertion|conclusion|characteri[sz]ation)s?$/;

/** "Plum wanted to know why". */
export const ASKING = 'know';

/** One form of a reporting verb. */
export interface Cue {
  readonly bindings: readonly Binding[];
  readonly form: 'past' | 'present' | 'base' | 'participle';
}

/** Folded word -> what it announces as a verb of reporting. */
export const CUES: ReadonlyMap<string, Cue> = collect();

function collect(): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  const add = (word: string, form: Cue['form'], binding: Binding) => {
    const kept = cues.get(word)?.bindings ?? [];
    cues.set(word, { form, bindings: kept.includes(binding) ? kept : [...kept, binding] });
  };
  for (const [binding, list] of Object.entries(VERBS) as [Binding, string][]) {
    for (const verb of list.split(/\s+/)) {
      const past = IRREGULAR[verb]?.split(' ') ?? [regularPast(verb)];
      add(verb, 'base', binding);
      add(thirdPerson(verb), 'present', binding);
      add(participle(verb, past[0] ?? ''), 'participle', binding);
      for (const form of past) add(form, 'past', binding);
    }
  }
  return cues;
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|go)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** "admitting" doubles its consonant as "admitted" does. */
function participle(verb: string, past: string): string {
  if (/[^e]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return past.endsWith(`${verb.at(-1)}${verb.at(-1)}ed`) ? `${past.slice(0, -2)}ing` : `${verb}ing`;
}
