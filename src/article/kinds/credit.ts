import { NAME_WORD, PARTICLE } from '../name-pattern.ts';

/** Agencies and archives that stand in photo credits; from the credit lines that news sites print under pictures. */
const AGENCY =
  '(?:AP|AFP|EPA|EFE|DPA|TASS|UPI|PA|ANSA|Reuters|Getty(?: Images)?|Shutterstock|Alamy|Bloomberg|Xinhua|Anadolu|NurPhoto|Associated Press|Agence France-Presse|Magnum(?: Photos)?|iStock|Unsplash|Wikimedia(?: Commons)?|Zuma(?: Press)?|Sipa(?: USA)?|Imago|Picture Alliance|Handout|Pool)';
/** `Evan Vucci`, `the University of York`, `North Shore Pictures`: capitalised words and the little ones between. */
const NAMES = `(?:the )?${NAME_WORD}(?: (?:(?:of|the|for|and|&|y|${PARTICLE}) )*(?:${NAME_WORD}|\\d{4}))*`;

/** What a credit calls the thing it is for. */
const LABEL =
  '(?:(?:File|FILE|Stock) )?(?:Photo|PHOTO|Photograph|Photography|Picture|Image|IMAGE|Illustration|Graphic|Video|Map)s?';

/** The shapes of a whole credit, each with an example. */
const SHAPES: readonly RegExp[] = [
  /** `EVELYN HOCKSTEIN / POOL / AFP via Getty Images`, `Ana Ruiz/The Lamp`, `Handout/Reuters` */
  new RegExp(`^${NAME_WORD} ${NAMES}(?: ?/ ?${NAMES})+(?: via ${NAMES}| for ${NAMES})?$`, 'u'),
  new RegExp(`^${NAME_WORD} ?/ ?${AGENCY}(?: via ${NAMES})?$`, 'u'),
  /** `Drew Angerer via Getty Images`, `Ana Ruiz, Reuters`, `Ana Ruiz | AP`, `Getty Images` */
  new RegExp(`^(?:${NAMES}(?: via |, | \\| | – | — | - ))?${AGENCY}$`, 'u'),
  /** `Photo: Jane Doe`, `Image credit: NASA`, `Photo/Agencies` */
  new RegExp(`^(?:${LABEL}(?: [cC]redit)?|[cC]redit|CREDIT)(?:: ?| ?/ ?)\\S.{0,100}$`, 'u'),
  /** `Photograph by Jane Doe`, `Photo courtesy of the museum`, `Courtesy of the museum` */
  new RegExp(`^(?:${LABEL} by ${NAMES}(?:[,/|] ?${NAMES})*|(?:${LABEL} )?[cC]ourtesy (?:of )?.{2,100})$`, 'u'),
  /** `© 2025 Jane Doe` */
  /^(?:©|\([cC]\)) ?.{2,100}$/u,
];

/** A credit is short: `FIRST LAST / POOL / AGENCY via ARCHIVE` and no prose. */
const LONGEST = 120;

/** Where a credit may begin: after an end of sentence, after a dash or bar, at a bracket, on a new line. */
const BEFORE_CREDIT = /(?:[.!?…]["'”’)]*\s+(?:[|–—]\s+)?|\s[|–—]\s+|\n|\s(?=[([]))/gu;

/**
 * Finds the photo credit that closes a caption, `... on Feb. 18, 2025. EVELYN HOCKSTEIN / POOL / AFP via Getty Images`.
 *
 * @returns the credit's offset in `text` (0: it is nothing else), or -1.
 */
export function creditStart(text: string): number {
  if (isCredit(text)) return 0;
  const from = Math.max(0, text.length - LONGEST);
  const tail = text.slice(from);
  for (const before of tail.matchAll(BEFORE_CREDIT)) {
    const at = before.index + before[0].length;
    if (isCredit(tail.slice(at))) return from + at;
  }
  return -1;
}

function isCredit(text: string): boolean {
  if (text.length > LONGEST) return false;
  const bare = text
    .trim()
    .replace(/^[([](.*?)[)\]]?\.?$|^(.*?)\.?$/u, '$1$2')
    .replace(/, (?:File|Pool)$/i, '');
  return SHAPES.some((shape) => shape.test(bare));
}
