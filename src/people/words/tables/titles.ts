/** The words that stand before a name and are no part of it. Our own lists; English, with forms of address of other tongues. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Forms of address that tell a man or a woman. */
export const MALE = set(
  'mr mister sir lord king prince duke father brother baron monsieur herr señor senor signor sheikh emir sultan emperor pope uncle fr count alhaji',
);
export const FEMALE = set(
  'mrs ms miss mme madame madam dame lady queen princess duchess mother sister baroness countess frau señora senora signora sheikha empress aunt auntie aunty mlle doña dona alhaja hajiya',
);

/** Forms of address and ranks of the church, the nobility, learning and the forces. */
const RANKS = set(`
  dr doctor prof professor rev reverend hon honourable honorable imam ayatollah mullah rabbi cardinal archbishop bishop archdeacon pastor vicar deacon canon
  monsignor catholicos patriarch metropolitan abbot abbess mx gen general lt lieutenant col colonel capt captain maj major sgt sergeant cpl corporal adm admiral cmdr commander
  brig brigadier marshal commodore pvt private cadet airman insp inspector det detective supt superintendent constable sheriff officer
  ensign chaplain nurse coach earl viscount marquess mahatma maulana swami pandit ustad datuk dato cr engr barr mzee shri smt cde otunba hajj haji crown tsar czar shah caliph khalifa
  dci dsi dcs wpc pcso
  councillor councilor alderman cllr ald sen rep gov pres comrade chef`);

/** Offices: in capitals before a name, and in any case elsewhere. */
const OFFICES = set(`
  president vice-president premier minister secretary chancellor senator congressman congresswoman representative governor mayor ambassador envoy
  coroner commissioner chairman chairwoman chairperson chair director judge justice prosecutor attorney lawyer speaker leader spokesman spokeswoman
  spokesperson adviser advisor aide chief ceo cfo coo cto founder co-founder cofounder boss head manager editor author actor actress singer
  treasurer administrator counsel counselor delegate deputy magistrate mp mep td msp undersecretary under-secretary regent taoiseach
  tánaiste tanaiste presenter analyst economist historian scientist researcher astronaut skipper striker goalkeeper defender midfielder pitcher
  quarterback guard forward winger trainer referee umpire driver pilot dictator rebel guerrilla warlord ombudsman rector dean provost principal registrar solicitor barrister engineer
  marshall strongman negotiator mediator chairmen presidents ministers senators justices judges messrs gens cols drs profs sens reps
  secretary-general director-general attorney-general prosecutor-general governor-general`);

/** Words that stand before or between titles and belong to them: "Prime Minister", "Deputy Assistant Secretary". */
export const TITLE_MODIFIERS = set(`
  prime vice deputy foreign national security chief crown attorney special acting interim senior junior assistant executive supreme then former late
  ex lead general managing state associate house senate majority minority opposition cabinet defense defence finance interior health justice
  energy culture environment transport education trade agriculture economy labour labor housing science tourism sports fisheries city county district town
  ch honour honor presiding returning right most very honourable first second lance warrant petty staff wing group field rear air flight squadron detective police
  fire federal chairman-elect president-elect elect honorary emeritus royal grand incoming outgoing`);

/** Ranks as the police abbreviate them; in small letters, or before whom nobody knows, they are something else. */
export const RANKS_IN_CAPITALS = set('PC Pc DC Dc DS Ds DI ACC DCC CC');

/** These are as often given or family names: only the words around them tell. */
export const AMBIGUOUS_TITLES = set(
  'king prince earl dean duke major marshall marshal bishop pope judge baron count chancellor private guard forward chief cardinal chase page sultan shah canon driver trainer count fr chef father mother brother sister uncle aunt head rebel general',
);

/** Abbreviations after which a full stop ends no sentence and no name. */
export const DOTTED = set(
  'mr mrs ms mx dr prof rev hon gen lt col capt maj sgt cpl adm cmdr brig pvt insp det supt sen rep gov pres st jr sr jnr snr mme mlle fr messrs ald cllr mt ft wm chas geo jos thos',
);

/** Of two people of one name, the elder or the younger. */
export const SUFFIXES = set('jr sr jnr snr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi');

/** Ranks, honours and degrees that stand after a name and are no part of it: "Ada Plum KC". */
export const POSTNOMINALS = set('kc qc sc san mp mep msp td obe mbe cbe kbe dbe om gcmg kcmg cmg phd md frs esq rn sj');

/** Written with dots, so that only this list tells them from initials. */
export const DOTTED_PLACES = set('u.s. u.k. u.n. u.s.a. e.u. d.c. u.a.e. u.s.s.r. n.y. l.a. p.r.');

/** Lower-case words inside names; before a name without given names too ("van Aerden said"). */
const PARTICLES = set(
  'des bin ibn bint ben al el van von vom der den de del della di da dos das do du la le ten ter zu zum af av y',
);

/** Forms of address, rather than offices. */
export const HONORIFIC = new Set([...MALE, ...FEMALE, ...RANKS]);
/** Whatever may stand before a name as a form of address, rank or office. */
export const TITLES = new Set([...HONORIFIC, ...OFFICES]);

/** With these a given name stands alone: "Queen Elizabeth", "Sister Agnes". */
export const GIVEN_NAME_TITLES = set(
  'king prince queen princess sir dame pope emperor empress tsar czar shah sister brother sheikh sheikha emir sultan duke duchess father mother lady aunt uncle auntie',
);

/** @param word as printed: "Al" and "Ben" are given names, "al" and "ben" are not. */
export function isParticle(word: string): boolean {
  return word !== 'Al' && word !== 'Ben' && PARTICLES.has(word.toLowerCase());
}
