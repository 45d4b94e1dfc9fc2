export type Form = 'past' | 'present' | 'base' | 'participle';

/** Past tenses and participles of reporting verbs that no rule makes. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `say:said tell:told slam:slammed write:wrote/written think:thought find:found feel:felt hold:held teach:taught forbid:forbade/forbidden put:put begin:began/begun
  show:showed/shown swear:swore/sworn grin:grinned nod:nodded go:went spell:spelled/spelt sing:sang/sung
  speak:spoke/spoken recall:recalled forecast:forecast rebut:rebutted beg:begged foretell:foretold admit:admitted
  quip:quipped brag:bragged dub:dubbed snap:snapped plead:pleaded/pled`
    .split(/\s+/)
    .map((forms) => forms.split(':'))
    .map(([verb = '', pasts = '']) => [verb, pasts.split('/')]),
);

/** @returns each form of a verb, by rule unless `IRREGULAR` has its past. */
export function formsOf(verb: string): [word: string, form: Form][] {
  const past = IRREGULAR.get(verb) ?? [regularPast(verb)];
  return [
    [verb, 'base'],
    [thirdPerson(verb), 'present'],
    [participle(verb, past[0] ?? ''), 'participle'],
    ...past.map((word): [string, Form] => [word, 'past']),
  ];
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
