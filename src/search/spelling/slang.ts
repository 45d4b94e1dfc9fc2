import { analyse } from '../analyse.ts';
import { figureWithin } from './figures.ts';
import type { Vocabulary } from './spelling.ts';

/** What is meant, and chat's short spellings of it; nothing is meant by the last. */
const LINES = `
when = wen|when is = wens|what = wot wat wut|what is = wots wats whats|where is = wheres wers|who is = whos hoos
who = hoo hu|why = y wy|how = hw|how is = hows|which = wich|are = r|you = u|your = ur|and = n nd|the = da teh|this = dis
that = dat|they = dey|them = dem em|about = abt bout|because = bc bcs cuz coz cos|with = wiv wid w|before = b4
going to = gona gonna|want to = wanna|must = gotta|people = ppl peple|please = plz pls|thanks = thx|was = wuz woz
is = iz|did not = dint didnt|do not = dont|does not = doesnt dosnt|is not = isnt|was not = wasnt|cannot = cant
will not = wont|have not = havent|has not = hasnt|had not = hadnt|are not = arent|were not = werent
could not = couldnt coudnt|would not = wouldnt|should not = shouldnt|said = sed|says = sez|though = tho
through = thru|government = guv govt|year = yr|years = yrs|hours = hrs|minutes = mins|minute = min|have = hav
week = wk|weeks = wks|Tuesday = tues|Thursday = thurs|birthday = bday|yesterday = yday|right now = rn
good = gud|great = gr8|late = l8|night = nite|tomorrow = tmrw|message = msg|picture = pic|pictures = pics
information = info|could = cud coud culd|would = wud wld|should = shud|doing = doin|going = goin|someone = sum1
everyone = every1|nobody = no1|kind of = kinda|out of = outta|give me = gimme|let me = lemme
does = duz dus|can = cn|again = agen|there = ther|where = wher|until = til|were = wer|will = wil|really = rly
think = fink|photo = foto|photos = fotos
 = lol lmao omg tbh idk btw`;

/** Chat's short spellings of function words, which no spelling distance reaches. Our own list, kept small. */
const SLANG: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [meant = '', short = ''] = line.split(' = ');
      return short.split(' ').map((spelling) => [spelling, meant] as const);
    }),
);

/** "were is he", "wear did he go". */
const WHERE = /^(?:were|wear)(?= (?:is|are|was|were|do|does|did|can|could|will|would|has|have|had|should)\b)/i;

/** A word in small letters, or any that opens the question. */
const WORD = /(?<![\p{L}\p{N}'’.])(?:^\p{Lu}[a-z]*|[a-z0-9]+)(?![\p{L}\p{N}]|['’.]\w)/gu;

/**
 * @returns the question with slang written out. Words in capitals stay: they may be names; so do those that stand in the
 *   sources as they do here, before or behind another: "wen zhao", "cn tower".
 */
export function writeOut(question: string, vocabulary: Pick<Vocabulary, 'has' | 'hasPair'>): string {
  const writtenOut = question.replace(WORD, (word, at: number) => {
    const before = question.slice(0, at);
    const after = question.slice(at + word.length);
    const mayBeName = /^\p{Lu}/u.test(word) ? /^ \p{Lu}/u.test(after) || vocabulary.has(word) : isInName(before, after);
    const meant = SLANG.get(word.toLowerCase()) ?? figureWithin(word);
    return mayBeName || meant === word || isPaired(word, before, after, vocabulary) ? word : meant;
  });
  return writtenOut.replace(WHERE, 'where');
}

/** Whether the sources hold the word beside one of those around it that says something. */
function isPaired(word: string, before: string, after: string, { hasPair }: Pick<Vocabulary, 'hasPair'>): boolean {
  const last = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?= $)/u.exec(before)?.[0];
  const next = /(?<=^ )[\p{L}\p{N}]+/u.exec(after)?.[0];
  return (
    (last !== undefined && hasPair(last, word)) || (next !== undefined && analyse(next) !== null && hasPair(word, next))
  );
}

/** "Ferreira da Costa". */
function isInName(before: string, after: string): boolean {
  return /\p{Lu}[\p{L}\p{M}'’-]* $/u.test(before) && /^ \p{Lu}/u.test(after);
}
