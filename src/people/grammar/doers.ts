/** Verbs of office by what those are who do so. */
const DOERS: readonly (readonly [form: RegExp, doer: string])[] = [
  [/^manag(?:es|ed)$/, 'manager'],
  [/^(?:leads|led)$/, 'leader'],
  [/^(?:owns|owned|bought)$/, 'owner'],
  [/^founded$/, 'founder'],
  [/^(?:teaches|taught)$/, 'teacher'],
  [/^(?:edits|edited)$/, 'editor'],
  [/^(?:directs|directed)$/, 'director'],
  [/^(?:coaches|coached)$/, 'coach'],
  [/^(?:commands|commanded)$/, 'commander'],
  [/^(?:chairs|chaired)$/, 'chairman'],
  [/^(?:captains|captained)$/, 'captain'],
  [/^(?:designs|designed)$/, 'designer'],
  [/^(?:governs|governed)$/, 'governor'],
  [/^(?:heads|headed)$/, 'head'],
];

const OFFICE = /^(?:who )?(?:(?:now|then|has|had|is|was|also|still) )*(\p{Ll}+) (?:an?|the|his|her|its|their|\p{Lu})/u;

/** @returns what whoever does what a role tells may be called: "manager" for "who manages the store". */
export function doerOf(role: string): string | undefined {
  const verb = OFFICE.exec(role)?.[1];
  return verb && DOERS.find(([form]) => form.test(verb))?.[1];
}
