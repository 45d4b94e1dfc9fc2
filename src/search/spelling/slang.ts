/** What is meant, and chat's short spellings of it; nothing is meant by the last. */
const LINES = `
when = wen|when is = wens|what = wot wat wut|what is = wots wats whats|where is = wheres|who is = whos|who = hoo hu
why = y wy|how = hw|how is = hows|which = wich|are = r|you = u|your = ur|and = n nd|the = da teh|this = dis
that = dat|they = dey|them = dem em|about = abt bout|because = bc bcs cuz coz cos|with = wiv wid w|before = b4
going to = gona gonna|want to = wanna|must = gotta|people = ppl peple|please = plz pls|thanks = thx|was = wuz woz
is = iz|did not = dint didnt|do not = dont|does not = doesnt dosnt|is not = isnt|was not = wasnt|cannot = cant
will not = wont|have not = havent|has not = hasnt|had not = hadnt|are not = arent|were not = werent
could not = couldnt coudnt|would not = wouldnt|should not = shouldnt|said = sed|says = sez|though = tho
through = thru|government = guv govt|year = yr|years = yrs|hours = hrs|minutes = mins|minute = min|have = hav
good = gud|night = nite|tomorrow = tmrw|message = msg|picture = pic|pictures = pics|information = info
could = cud coud culd|would = wud wld|should = shud|doing = doin|going = goin|someone = sum1
everyone = every1|nobody = no1|does = duz dus|can = cn|again = agen
there = ther|where = wher|until = til|were = wer|will = wil|really = rly|think = fink|photo = foto|photos = fotos
 = lol lmao omg tbh idk`;

/** Chat's short spellings of function words, which no spelling distance reaches. Our own list, kept small. */
const SLANG: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [meant = '', short = ''] = line.split(' = ');
      return short.split(' ').map((spelling) => [spelling, meant] as const);
    }),
);

/** @returns the question with slang written out. Words in capitals stay: they may be names. */
export function writeOut(question: string): string {
  return question.replace(/(?<![\p{L}\p{N}'’.])[a-z][a-z0-9]*(?![\p{L}\p{N}'’.]\w)/gu, (word, at: number) =>
    isInName(question, at, word) ? word : (SLANG.get(word) ?? word),
  );
}

/** "Ferreira da Costa". */
function isInName(question: string, at: number, word: string): boolean {
  return /\p{Lu}[\p{L}\p{M}'’-]* $/u.test(question.slice(0, at)) && /^ \p{Lu}/u.test(question.slice(at + word.length));
}
