/**
 * What each feature's value is multiplied by; a sentence's score is the sum. Fitted by build/fit.ts, and free to be
 * changed by hand: more than 0 speaks for a sentence, less against it.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  /** share of the question, by weight, that the sentence holds */
  coverage: 8.7,
  /** the same, squared: nearly all is more than twice half */
  'coverage squared': -2.56,
  /** share of the question's names that the sentence holds */
  names: 1.4,
  /** share of the question's other words that it holds */
  'other words': -2.2,
  /** matched words over the words of the sentence */
  'brevity of match': -0.05,
  /** logarithm of the number of words, 1 at 50 */
  length: -3.2,
  /** fewer than four words that mean something */
  'very short': -0.08,
  /** the weightiest word that it holds */
  'rare word': -2.57,
  /** each question word's nearest word in the sentence, by weight */
  alignment: 10.19,
  /** the same without the names */
  'alignment of other words': 3.98,
  /** the same, each word counting alike */
  'plain alignment': -1.81,
  /** cosine of the question's and the sentence's mean vectors */
  meaning: 2.1,
  /** cosine of the question's words but names and of the four words in a row that come nearest */
  'nearest stretch': 2.39,
  /** share of the question, by weight, for which the sentence holds a synonym in a wide sense */
  synonyms: 1.23,
  /** share of the question, by weight, to which WordNet relates a word of the sentence */
  related: 1.09,
  /** what the sentence before adds to the match */
  before: 5.77,
  /** what the sentence after adds */
  after: 1.76,
  /** what the whole paragraph adds */
  paragraph: 3.22,
  /** names of the question that the sentence refers to by a pronoun */
  'inherited names': 1.69,
  /** any words of the question inherited as names, by weight */
  'inherited words': 1.95,
  /** what the whole article adds in the same words */
  article: 1.5,
  /** share of the question that the article's title, date or publisher holds */
  source: 1.0,
  /** the question names the article: its title or publisher in full, or its day */
  'named source': 3.0,
  /** asked for time, the sentence shows: date */
  'time: date': 1.39,
  /** asked for time, the sentence shows: year */
  'time: year': 1.71,
  /** asked for time, the sentence shows: clock */
  'time: clock': 2.08,
  /** asked for place, the sentence shows: place */
  'place: place': 1.14,
  /** asked for place, the sentence shows: location */
  'place: location': 0.58,
  /** asked for reason, the sentence shows: reason */
  'reason: reason': 1.23,
  /** asked for count, the sentence shows: number */
  'count: number': 2.03,
  /** asked for money, the sentence shows: money */
  'money: money': 3.84,
  /** asked for duration, the sentence shows: duration */
  'duration: duration': 3.29,
  /** asked for distance, the sentence shows: distance */
  'distance: distance': 2.41,
  /** asked for measure, the sentence shows: number */
  'measure: number': 3.09,
  /** asked for age, the sentence shows: age */
  'age: age': 1.75,
  /** asked for share, the sentence shows: percent */
  'share: percent': 4.83,
  /** asked for statement, the sentence shows: quotation */
  'statement: quotation': 0.75,
  /** asked for yes-no, the sentence shows: negation */
  'yes-no: negation': 1.11,
  /** asked for definition, the sentence shows: definition */
  'definition: definition': 0.74,
  /** asked who, and the sentence names somebody whom the question does not */
  'person: new name': 1.56,
  /** asked who, and the sentence holds a word for a kind of person */
  'person: role': 1.04,
  /** the nearest word to the noun asked about */
  'asked noun: near': 0.89,
  /** asked how many, and a number stands near the noun */
  'asked noun: counted': 2.32,
  /** stands in a heading */
  heading: -0.66,
  /** stands in a caption */
  caption: -1.54,
  /** holds a quotation */
  quotation: -0.34,
  /** opens the article */
  opening: 0.53,
  /** how far into the article it stands, 0..1 */
  position: -0.53,
  /** opens with a pronoun */
  pronoun: 0.24,
};
