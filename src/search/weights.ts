/**
 * What each feature's value is multiplied by; a sentence's score is the sum. Fitted by build/fit.ts but where it says
 * otherwise, and free to be changed by hand: more than 0 speaks for a sentence, less against it.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  /** share of the question, by weight, that the sentence holds */
  coverage: 7.46,
  /** the same, squared: nearly all is more than twice half */
  'coverage squared': -1.59,
  /** share of the question's names that the sentence holds */
  names: 1.71,
  /** share of the question's other words that it holds */
  'other words': -1.46,
  /** matched words over four more than the sentence has that mean something */
  'brevity of match': 0.65,
  /** logarithm of the number of words that mean something, and one more; 1 at 50 */
  length: -2.62,
  /** the weightiest word that it holds */
  'rare word': -3.93,
  /** each question word's nearest word in the sentence, by weight */
  alignment: 9.51,
  /** the same without the names */
  'alignment of other words': 3.15,
  /** the same, each word counting alike */
  'plain alignment': -2.25,
  /** cosine of the question's and the sentence's mean vectors */
  meaning: 2.23,
  /** cosine of the question's words but names and of the four words in a row that come nearest */
  'nearest stretch': 2.05,
  /** share of the question, by weight, for which the sentence holds a synonym in a wide sense */
  synonyms: 1.38,
  /** share of the question, by weight, to which WordNet relates a word of the sentence */
  related: 0.92,
  /** what the sentence before adds to the match */
  before: 4.91,
  /** what the sentence after adds */
  after: 1.04,
  /** what the whole paragraph adds */
  paragraph: 2.13,
  /** names of the question that the sentence refers to by a pronoun */
  'inherited names': 2.07,
  /** any words of the question inherited as names, by weight */
  'inherited words': 2.09,
  /** what the whole article adds in the same words */
  article: 1.5,
  /** share of the question's names that the article holds anywhere */
  'names in the article': 2.5, // set by hand
  /** share of the question that the article's title, author, date or publisher holds */
  source: 1.0, // set by hand
  /** the question names the article: its title or publisher in full, or its day */
  'named source': 3.0, // set by hand
  /** asked for time, the sentence shows: date */
  'time: date': 1.77,
  /** asked for time, the sentence shows: year */
  'time: year': 1.62,
  /** asked for time, the sentence shows: clock */
  'time: clock': 1.71,
  /** asked for place, the sentence shows: place */
  'place: place': 1.01,
  /** asked for place, the sentence shows: location */
  'place: location': 0.98,
  /** asked for reason, the sentence shows: reason */
  'reason: reason': 1.35,
  /** asked for count, the sentence shows: number */
  'count: number': 2.64,
  /** asked for money, the sentence shows: money */
  'money: money': 3.42,
  /** asked for duration, the sentence shows: duration */
  'duration: duration': 3.44,
  /** asked for distance, the sentence shows: distance */
  'distance: distance': 2.71,
  /** asked for measure, the sentence shows: number */
  'measure: number': 2.97,
  /** asked for age, the sentence shows: age */
  'age: age': 3.1,
  /** asked for share, the sentence shows: percent */
  'share: percent': 4.16,
  /** asked for statement, the sentence shows: quotation */
  'statement: quotation': 1.18,
  /** asked for opinion, the sentence shows: quotation */
  'opinion: quotation': 1.34,
  /** asked for yes-no, the sentence shows: negation */
  'yes-no: negation': 1.05,
  /** asked for definition, the sentence shows: definition */
  'definition: definition': 0.58,
  /** asked for role, the sentence shows: definition */
  'role: definition': 3.24,
  /** asked who, and the sentence holds a name that the question does not */
  'person: new name': 0.69,
  /** asked who, and the sentence holds a word for a kind of person */
  'person: role': 0.73,
  /** the nearest word to the noun asked about */
  'asked noun: near': 1.06,
  /** asked how many, and a number stands near the noun */
  'asked noun: counted': 2.23,
  /** asked what somebody said, the sentence tells words of theirs */
  'statement: theirs': 3.0, // set by hand
  /** asked who somebody is, or what they do for a living, the sentence tells a role of theirs */
  'role: theirs': 2.65,
  /** asked who, the sentence names somebody of the sources whom the question does not */
  'person: another': 0.62,
  /** asked who, the sentence tells somebody's role */
  'person: described': 0.65,
  /** the sentence says he or she, and that fits whom the question is about */
  'their pronoun': 0.66,
  /** it says he or she, and that does not fit */
  'another pronoun': -1.06,
  /** stands in a heading */
  heading: -2.0, // set by hand
  /** stands in a caption */
  caption: -1.66,
  /** is a question itself */
  asks: -3.0, // set by hand
  /** holds a quotation */
  quotation: -0.23,
  /** opens the article */
  opening: 0.25,
  /** how far into the article it stands, 0..1 */
  position: -0.48,
  /** opens with a pronoun */
  pronoun: 0.19,
};
