/** Something in a sentence that can answer a question of one kind, or a turn of phrase that ranking must know of. */
export type Mark = keyof typeof MARKS;

const NUMBER = String.raw`(?:\d[\d.,]*|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|several|few|dozen|dozens|hundreds|thousands|twice|couple)`;
const GAP = `(?:[ -](?:of|more|other|full|and|a|half|million|billion|thousand|hundred|square|cubic|straight|consecutive))*[ -]`;
const counted = (unit: string) => new RegExp(String.raw`\b${NUMBER}${GAP}(?:${unit})\b`, 'i');
const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?';
const TIME =
  'seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|seasons?|generations?|semesters?';

/** One rule a mark. Patterns are our own and hold English function words, units, months and symbols alone. */
const MARKS = {
  number:
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty-\w+|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|twice|thirds?|quarters?|nobody|none)\b/i,
  date: /\b(?:(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.|(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Easter|Christmas)\b)/,
  year: /\b(?:1[0-9]{3}|20[0-9]{2})s?\b/,
  clock: /\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\b\d{1,2}:\d\d\b|\bnoon\b|\bmidnight\b|\bo['’]clock\b|\bdawn\b|\bdusk\b/i,
  when: /\b(?:yesterday|today|tomorrow|tonight|ago|since|until|morning|afternoon|evening|overnight|spring|summer|autumn|winter|(?:last|next|this|that) (?:year|month|week|night|day|season)|centur(?:y|ies)|weekend|decade|later|earlier|(?:before|after|when|once|as soon as|by the time) )\b/i,
  duration: counted(TIME),
  distance: counted(
    'miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|feet|foot|ft|inch(?:es)?|yards?|centimet(?:er|re)s?|cm|mm|millimet(?:er|re)s?|leagues?|acres?|hectares?|km2|stor(?:y|ies|eys)|blocks?|steps?',
  ),
  money:
    /[$€£¥₹]\s?\d|\b(?:dollars?|euros?|pounds?|marks?|crowns?|cents?|pence|francs?|rubles?|roubles?|yen|yuan|pesos?|rupees?|kron(?:a|or|er|e)|florins?|shillings?|dinars?|lira)\b/i,
  percent: /%|\bper ?cent(?:age)?\b|\bhalf\b|\bthirds?\b|\bquarters?\b|\bone in \w+\b/i,
  measure: counted(
    'lit(?:er|re)s?|gallons?|tons?|tonnes?|kilo(?:gram)?s?|kg|pounds?|ounces?|grams?|degrees?|watts?|mega\\w+|volts?|barrels?|mph|knots|mb|gb',
  ),
  age: new RegExp(
    String.raw`\b(?:aged?|old|year-old|born|birthday)\b|, \d{1,3},|\b(?:is|was|turns|turned|at) (?:\d{1,3}|${TENS})(?:[,.;]| (?:and|when)\b)|\bin (?:his|her|their) (?:(?:early|mid|late)[ -])?(?:\d0s|teens|\w+ties)\b`,
    'i',
  ),
  place:
    /\b(?:in|at|near|from|to|outside|inside|into|across|through|around|on|of|toward|towards|beside|behind|under|above|over|between) (?:the |a |an |his |her |its |their |\w+ )?(?:[A-Z][\w'’-]+)/,
  location:
    /\b(?:in|at|near|outside|inside|beside|behind|under|beneath|above|beyond|opposite|across|along|aboard|on) (?:the|a|an|his|her|its|their|our|my)\b|\b(?:next to|(?:north|south|east|west)(?:east|west)? of|located|situated)\b/i,
  reason:
    /\b(?:because|due to|since|so that|in order|owing|thanks to|reasons?|caused?|causing|blam\w+|led to|leading|result(?:ed|s|ing)?|as a result|therefore|thus|after|over|out of|fear\w*|wanted|hop(?:ed|ing)|to (?:avoid|prevent|protect|keep|make|stop|save|help|get|ensure)|so)\b/i,
  because: /\b(?:because|so that)\b/i,
  means: /\b(?:by|with|through|using) /,
  estimate:
    /\b(?:about|some|nearly|almost|more than|less than|fewer than|at least|up to|over|around|roughly|only|just|an estimated|between)\b/i,
  quotation: /["“”]|(?:^|\s)['‘][^'’]+['’](?:\s|[,.]|$)/,
  speech:
    /\b(?:said|says|told|tells|asked|added|wrote|replied|insisted|argued|warned|denied|admitted|claimed|called|described|explained|recalled|joked|according|announced|promised|declined|testified|remembered)\b/i,
  negation:
    /\b(?:not?|never|nobody|none|nothing|neither|nor|without|refused|denied|failed|declined|\w+n['’]t|cannot|unable|lacks?|ruled out|no longer|hardly|rejected)\b/i,
  future:
    /\b(?:will|won['’]t|would|plans?|planned|due|expect\w*|(?:is|are|was|were) to|next|hopes? to|intends?|by the end|scheduled)\b/i,
  earlier: /\b(?:had|before|formerly|former|previous\w*|once|earlier|used to|until|originally)\b/i,
  present: /\b(?:now|still|yet|today|currently|remains?|no longer|has|have|so far)\b/i,
  duty: /\b(?:should|must|may|cannot|can|allow\w*|ban\w*|requir\w*|have to|has to|need\w*|forb\w+|obliged|urged|advised)\b/i,
  condition: /\b(?:if|unless|in case|otherwise|would)\b/i,
  possibility: /\b(?:might|could|would|may|if|risk\w*)\b/i,
  addition: /\b(?:also|another|other|too|as well|besides|second|and)\b/i,
  wish: /\b(?:want\w*|hop(?:e|es|ed|ing)|wish\w*|would like|demand\w*|call\w* for|ask\w*|seek\w*|urg\w+|should|must)\b/i,
  rate: /\b(?:each|every|per|an? (?:day|week|month|year|person|head)|daily|yearly|annual\w*|monthly|weekly|times|once|twice)\b/i,
  he: /\b(?:he|him|his)\b/i,
  she: /\b(?:she|her|hers)\b/i,
  pronoun: /\b(?:he|she|they|him|her|his|hers|them|their|it|its)\b/i,
  opensWithPronoun:
    /^["“'‘(]?(?:(?:And|But|So|Then|Yet|Still|Instead|Later|Asked|In|For|By|At|As)\b[^.]{0,20}?)?\b(?:He|She|They|His|Her|Their|It|Its|This|That|These|Those|he|she|they)\b/,
  purpose: /\bto \w+/i,
  opensWithQuotation: /^["“]/,
  definition:
    /\b(?:is|was|are|were) (?:an?|the|one of)\b|, (?:an?|the|who|which|whose|his|her|its|their|now|then|former)\b|\bcalled\b|\bknown as\b|\bnamed\b/i,
} as const satisfies Record<string, RegExp>;

/** Looks for marks in one sentence, each at most once and only when it is asked for: patterns cost time. */
export class Marks {
  readonly #text: string;
  readonly #seen = new Map<Mark, boolean>();

  constructor(text: string) {
    this.#text = text;
  }

  has(mark: Mark): boolean {
    const seen = this.#seen.get(mark) ?? MARKS[mark].test(this.#text);
    this.#seen.set(mark, seen);
    return seen;
  }
}
