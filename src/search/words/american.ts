/** British endings and their American ones; of shorter words ("rise", "hour") they are part. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^.{3,})is(?=(?:e[drs]?|ers|ing|ations?|able)$)/, 'iz'],
  [/(?<=^.{3,})ys(?=(?:e[drs]?|ers|ing)$)/, 'yz'],
  [/(?<=^.{3,})our(?=(?:s|ed|ers?|ing|ites?|able|ful|less|hoods?|ly)?$)/, 'or'],
  [/(?<=^.{2,}[bt])re(?=s?$)/, 'er'],
  [/(?<=^.{3,})ogue(?=s?$)/, 'og'],
  [/(?<=^(?:def|off|pret|lic))ence(?=s?$)/, 'ense'],
];

/** British words whose American spelling no ending tells, and "advisor" as "adviser" comes out. Our own list. */
const WORDS: ReadonlyMap<string, string> = new Map(
  `advisor advizer|aeroplane airplane|aluminium aluminum|cheque check|cosy cozy|draught draft|gaol jail|grey gray|jewellery jewelry
  |kerb curb|manoeuvre maneuver|mould mold|moustache mustache|mum mom|mummy mommy|plough plow|programme program
  |pyjamas pajamas|sceptical skeptical|skilful skillful|storey story|tonne ton|tyre tire`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/**
 * @param word in small letters.
 * @returns it as Americans spell it, or unchanged. Some words come out as no word at all ("promise" as "promize"); as
 *   questions and sentences are read alike, that does no harm.
 */
export function american(word: string): string {
  const singular = word.replace(/s$/, '');
  const listed = WORDS.get(word) ?? WORDS.get(singular);
  if (listed) return listed;
  for (const [british, ending] of ENDINGS) if (british.test(word)) return word.replace(british, ending);
  return word;
}
