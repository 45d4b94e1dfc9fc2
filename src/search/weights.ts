/**
 * What each feature's value is multiplied by; a sentence's score is the sum. Fitted by build/fit.ts, and free to be
 * changed by hand: more than 0 speaks for a sentence, less against it.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  /** share of the question, by weight, that the sentence holds */
  coverage: 9.1,
  /** the same, squared: nearly all is more than twice half */
  'coverage squared': -2.37,
  /** share of the question's names that the sentence holds */
  names: 1.5,
  /** share of the question's other words that it holds */
  'other words': -2.24,
  /** matched words over the words of the sentence */
  'brevity of match': 0.41,
  /** logarithm of the number of words, 1 at 50 */
  length: -3.03,
  /** fewer than four words that mean something */
  'very short': 0.01,
  /** the weightiest word that it holds */
  'rare word': -2.71,
  /** each question word's nearest word in the sentence, by weight */
  alignment: 9.77,
  /** the same without the names */
  'alignment of other words': 4.05,
  /** the same, each word counting alike */
  'plain alignment': -2.22,
  /** cosine of the question's and the sentence's mean vectors */
  meaning: 1.96,
  /** cosine of the question's words but names and of the four words in a row that come nearest */
  'nearest stretch': 2.5,
  /** share of the question, by weight, for which the sentence holds a synonym in a wide sense */
  synonyms: 1.3,
  /** share of the question, by weight, to which WordNet relates a word of the sentence */
  related: 1.04,
  /** what the sentence before adds to the match */
  before: 5.59,
  /** what the sentence after adds */
  after: 1.81,
  /** what the whole paragraph adds */
  paragraph: 2.88,
  /** names of the question that the sentence refers to by a pronoun */
  'inherited names': 1.69,
  /** any words of the question inherited as names, by weight */
  'inherited words': 2.23,
  /** what the whole article adds in the same words */
  article: 1.84,
  /** share of the question that the article's title, date or publisher holds */
  source: 1.0,
  /** the question names the article: its title or publisher in full, or its day */
  'named source': 3.0,
  /** asked for time, the sentence shows: date */
  'time: date': 1.38,
  /** asked for time, the sentence shows: year */
  'time: year': 1.69,
  /** asked for time, the sentence shows: clock */
  'time: clock': 1.92,
  /** asked for place, the sentence shows: place */
  'place: place': 1.07,
  /** asked for place, the sentence shows: location */
  'place: location': 0.72,
  /** asked for reason, the sentence shows: reason */
  'reason: reason': 1.29,
  /** asked for count, the sentence shows: number */
  'count: number': 2.22,
  /** asked for money, the sentence shows: money */
  'money: money': 3.86,
  /** asked for duration, the sentence shows: duration */
  'duration: duration': 3.37,
  /** asked for distance, the sentence shows: distance */
  'distance: distance': 2.4,
  /** asked for measure, the sentence shows: number */
  'measure: number': 3.08,
  /** asked for age, the sentence shows: age */
  'age: age': 2.55,
  /** asked for share, the sentence shows: percent */
  'share: percent': 4.69,
  /** asked for statement, the sentence shows: quotation */
  'statement: quotation': 0.93,
  /** asked for yes-no, the sentence shows: negation */
  'yes-no: negation': 0.99,
  /** asked for definition, the sentence shows: definition */
  'definition: definition': 0.66,
  /** asked who, and the sentence names somebody whom the question does not */
  'person: new name': 1.56,
  /** asked who, and the sentence holds a word for a kind of person */
  'person: role': 1.07,
  /** the nearest word to the noun asked about */
  'asked noun: near': 0.94,
  /** asked how many, and a number stands near the noun */
  'asked noun: counted': 2.25,
  /** stands in a heading */
  heading: -0.84,
  /** stands in a caption */
  caption: -1.46,
  /** holds a quotation */
  quotation: -0.31,
  /** opens the article */
  opening: 0.49,
  /** how far into the article it stands, 0..1 */
  position: -0.5,
  /** opens with a pronoun */
  pronoun: 0.23,
};
