import { startsSentence } from './starters.ts';
import type { Rule } from './stop.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/*
 * The tables are ours, put together from the abbreviations that the AP Stylebook and the Chicago Manual of Style list
 * for news and books; upper and lower case count, since `No.` is an abbreviation where `no.` is mostly a word.
 */

/** Stand before a name, or are one's beginning (`Geo. Washington`): never the end of a sentence. */
const TITLES = words(`
  Mr MR Mrs MRS Ms MS Mx Messrs Mme Mlle Mmes Dr DR Drs Prof Profs Rev Revd Hon Fr Msgr Ven Sir Pres Gov Govs Sen Sens Rep Reps Amb
  Atty Supt Det Insp Sgt Cpl Pvt Lt Capt Cpt Maj Col Gen Gens Brig Cmdr Cdr Adm Cmd Ald Sec Asst Assoc Dep Spc Pfc Sra
  Hr Fa Sra Srta MM EE ул им св проф вул ім проф Ing Wm Chas Geo Jas Thos Robt Edw Benj
`);

/** Introduce or compare: never the end of a sentence. */
const CONNECTIVES = words('e.g i.e eg ie cf Cf viz Viz vs v aka a.k.a incl esp approx resp h.c');

/** Months, short for dates: go on before a day or a year, as in `on Feb. 18`; with `Feb.18` there is no stop at all. */
const MONTHS = words(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec janv févr avr juil août sept oct nov déc
  янв февр мар апр авг сент окт нояб дек січ лют бер квіт трав черв лип серп вер жовт лист груд
`);

/** Go on before a number: `No. 5`, `p. 55`, `Vol. II`, `6 ft. 2 in.` */
const NUMBERED = words(`
  No Nos Nr N° no nos p pp vol Vol vols ch Ch chap Chap sec Sec art Art arts Fig fig Figs figs Eq eq para paras cl ca c
  circa est Op op bk Bk pt Pt Rte Hwy Rs ft lb lbs oz hr hrs min
`);

/** In digits or Roman; `I` alone is mostly a person. */
const NUMBER = /^(?:\p{N}|[IVXL]{2,}$|[VX]$)/u;

/** May stand within a sentence or at its end: only a word that begins sentences ends it. */
const EITHER = words(`
  Inc Corp Ltd Co co Cos Bros Plc plc Pty Mfg Assn Dept dept Univ Inst Intl Natl Govt Div Jr Sr Esq Ret ret al seq
  St st Ste Mt Mts Ft Pt Ave ave Blvd Rd Ln Sq Bldg Apt
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
  Tenn Tex Va Vt Wash Wis Wyo Ont Que
`);

/** An abbreviation's full stop ends a sentence only where the table allows it. */
export const abbreviations: Rule = (stop) => {
  const { marks, word, nextWord } = stop;
  if (marks !== '.') return undefined;
  if (TITLES.has(word) || CONNECTIVES.has(word)) return false;
  if ((MONTHS.has(word) || NUMBERED.has(word)) && NUMBER.test(nextWord)) return false;
  if (EITHER.has(word)) return startsSentence(stop);
};
