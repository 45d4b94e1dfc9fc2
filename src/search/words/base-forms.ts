/** WordNet's own detachment rules (morphy(7WN)) with doubled consonants undone; irregular forms are another table's. */
const DETACHMENTS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(ch|sh|s|x|z)es$/, '$1'],
  [/ves$/, 'f'],
  [/s$/, ''],
  [/men$/, 'man'],
  [/ied$/, 'y'],
  [/ed$/, 'e'],
  [/ed$/, ''],
  [/([bdgklmnprt])\1ed$/, '$1'],
  [/ing$/, 'e'],
  [/ing$/, ''],
  [/([bdgklmnprt])\1ing$/, '$1'],
];

/** A short word whose last letter is doubled before an ending ("get", "getting"); "geting" is no form of it. */
const DOUBLES = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

/** @returns what a regular English form may be a form of, words that do not exist among them: "hoping" -> "hope", "hop". */
export function baseForms(word: string): string[] {
  return DETACHMENTS.filter(([ending]) => ending.test(word))
    .map(([ending, base]) => word.replace(ending, base))
    .filter((form) => !(DOUBLES.test(form) && /^(?:ed|ing)$/.test(word.slice(form.length))));
}
