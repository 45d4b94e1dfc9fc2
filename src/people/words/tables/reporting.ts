import { type Form, formsOf } from '../verb-forms.ts';

/**
 * Verbs that attribute words to somebody. "free": whatever follows is reported speech ("denied having offered anything").
 * "bound": only with a quotation, a colon or a clause, opened by "that", "whether" ... or a pronoun ("added that" and "added
 * he would", but not "added salt").
 * "quoting": only with a quotation ("called it "soup""). "aiming": only before "to", "for", "against" or "at" ("put the loss at ...").
 * "naming": only with a quotation, "as" or "to" ("described it as a start", "compared it to a sieve").
 * "calling": with a name for something, or "on" somebody to do it ("called it a disgrace", "called on them to stop").
 * "asking": only with somebody and what they are to do ("begged users not to stop").
 * "present": only in the present ("hopes to show it", "does not believe it", which a reporter has heard).
 * "wishing": only behind "would" ("would like to see it").
 * "holding": only before "that" ("held that it rained", "taught him that").
 * "aside": only between commas ("the water, she noticed, was no longer clear"), as the bound may be too.
 * Chosen by us from the reporting verbs of English grammars and those of WordNet's verbs of communication that take a
 * clause (frame 26, "Somebody ----s that CLAUSE"); the past tense is made by rule unless it is irregular.
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
  | 'wishing'
  | 'holding'
  | 'aside';

const VERBS: Readonly<Record<Binding, string>> = {
  free: `say tell announce explain declare insist admit concede acknowledge warn predict estimate deny
    complain grumble joke quip testify accuse blame apologize apologise condemn denounce criticize criticise praise hail reject promise threaten vow pledge urge advise demand suggest propose assert stress emphasize
    emphasise reiterate reply caution lament boast brag remark express deplore rebuke vouch profess allege counter retort
    swear confess hint recommend assure implore retract proclaim dispute`,
  bound: `argue claim maintain contend recall add write post tweet note answer respond observe comment state report repeat conclude mention rule agree disagree
    show reveal disclose confirm indicate point spell wonder inquire ask question forecast calculate reckon signal
    signalled elaborate relate recount protest ruling accept imply inform remind remember reassure joke
    communicate text email message object reaffirm affirm specify concur stipulate divulge opine aver avow speculate surmise
    advocate guarantee notify underline underscore blurt hazard prophesy foretell gripe restate reassert attest
    insinuate venture rejoin marvel grouse volunteer regret preach confide muse counsel brief fret lecture decree order request`,
  quoting: `defend call dub label brand term liken compare believe think feel expect hope fear suspect laugh sigh shout cry
    whisper mutter murmur continue begin yell scream snap muse beg plead joke put go smile chant exclaim bark intone
    find speak introduce summarize summarise thank greet interrupt interject sing sniff growl groan roar bellow wail sob crow tease chide radio sum shrug grin beam nod chuckle giggle smirk sneer fume gasp hiss croak drawl enthuse gush grunt snarl mumble
    shriek moan cackle holler pipe gloat whine thunder bluster rasp squawk riposte wisecrack deadpan`,
  naming: 'describe dismiss portray characterize characterise compare liken attribute',
  calling: 'call',
  asking: 'beg ask remind instruct implore plead appeal order forbid challenge thank slam',
  aiming: 'argue offer call ask put promise beg appeal plead claim profess',
  present: 'hope expect intend believe think fear want suspect doubt plan reckon remember dispute',
  wishing: 'like prefer love',
  holding: 'hold feel teach convince',
  aside: 'notice find go',
};

/** One form of a reporting verb. */
export interface Cue {
  readonly bindings: readonly Binding[];
  readonly form: Form;
}

/** Folded word -> what it announces as a verb of reporting. */
export const CUES: ReadonlyMap<string, Cue> = collect();

function collect(): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  const add = (word: string, form: Form, binding: Binding) => {
    const kept = cues.get(word)?.bindings ?? [];
    cues.set(word, { form, bindings: kept.includes(binding) ? kept : [...kept, binding] });
  };
  for (const [binding, list] of Object.entries(VERBS) as [Binding, string][]) {
    for (const verb of list.split(/\s+/)) {
      for (const [word, form] of formsOf(verb)) add(word, form, binding);
    }
  }
  return cues;
}

/** Words other than verbs that announce what somebody says. Our own lists. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** "In her view" announces what somebody says, too; so do "Plum's view is that" and "Plum gave evidence that". */
export const VIEWS = words(
  `view opinion telling words rule theory message advice warning verdict argument complaint evidence hope fear
  concern doubt confidence regret claim promise point account admission count estimate reckoning`,
);
/** So does "Plum was adamant that": adjectives of certainty that take a that-clause (Biber et al. 1999, 9.2.5). */
export const STANCES = words('adamant confident clear certain sure convinced positive optimistic hopeful doubtful');

/** They say what their writer says: "a letter from Plum said", "her statement said". */
export const WRITINGS = words(
  `e-mail email letter statement note notice message reply answer response post tweet memo memorandum diary journal notebook entry affidavit petition will`,
);

/** "Plum wanted to know why". */
export const ASKING = 'know';
