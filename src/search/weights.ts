/**
 * What each feature's value is multiplied by; a sentence's score is the sum. Fitted by build/fit.ts, and free to be
 * changed by hand: more than 0 speaks for a sentence, less against it.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  /** share of the question, by weight, that the sentence holds */
  coverage: 1.04,
  /** the same, squared: nearly all is more than twice half */
  'coverage squared': 0.14,
  /** share of the question's names that the sentence holds */
  names: 1.85,
  /** share of the question's other words that it holds */
  'other words': -0.17,
  /** share of the words, each counting alike, that it holds */
  count: 0.85,
  /** matched words over the words of the sentence */
  'brevity of match': 1.69,
  /** logarithm of the number of words, 1 at 50 */
  length: -2.16,
  /** fewer than four words that mean something */
  'very short': -0.11,
  /** each question word's nearest word in the sentence, by weight */
  alignment: 2.02,
  /** the same, squared */
  'alignment squared': 1.91,
  /** near words count much, distant ones little */
  'alignment of squares': 2.11,
  /** the same without the names */
  'alignment of other words': 1.98,
  /** the same, each word counting alike */
  'plain alignment': 1.47,
  /** the question word that the sentence answers least */
  'worst word': -0.0,
  /** cosine of the question's and the sentence's mean vectors */
  meaning: 2.66,
  /** share of the question, by weight, to which WordNet relates a word of the sentence */
  related: 1.85,
  /** what the sentence before adds to the match */
  before: 3.62,
  /** what the sentence after adds */
  after: 0.46,
  /** what the whole paragraph adds */
  paragraph: 0.81,
  /** what the sentence before adds in the same words */
  'before, same words': 1.61,
  /** what the sentence after adds in the same words */
  'after, same words': 0.7,
  /** what the whole paragraph adds in the same words */
  'paragraph, same words': 1.43,
  /** names of the question that the sentence refers to by a pronoun */
  'inherited names': 2.02,
  /** any words of the question inherited as names, by weight */
  'inherited words': 1.81,
  /** what the whole article adds in the same words */
  article: -0.74,
  /** share of the question that the article's title, date or publisher holds */
  source: 0.43,
  /** asked for time, the sentence shows: date */
  'time: date': 1.29,
  /** asked for time, the sentence shows: year */
  'time: year': 1.77,
  /** asked for time, the sentence shows: clock */
  'time: clock': 1.26,
  /** asked for time, the sentence shows: when */
  'time: when': 0.18,
  /** asked for place, the sentence shows: place */
  'place: place': 1.02,
  /** asked for place, the sentence shows: location */
  'place: location': 0.96,
  /** asked for reason, the sentence shows: reason */
  'reason: reason': 1.53,
  /** asked for reason, the sentence shows: purpose */
  'reason: purpose': 0.16,
  /** asked for reason, the sentence shows: quotation */
  'reason: quotation': -0.06,
  /** asked for manner, the sentence shows: manner */
  'manner: manner': 0.74,
  /** asked for manner, the sentence shows: number */
  'manner: number': -0.38,
  /** asked for count, the sentence shows: number */
  'count: number': 2.2,
  /** asked for money, the sentence shows: money */
  'money: money': 3.63,
  /** asked for money, the sentence shows: number */
  'money: number': 0.69,
  /** asked for duration, the sentence shows: duration */
  'duration: duration': 4.09,
  /** asked for duration, the sentence shows: when */
  'duration: when': 0.7,
  /** asked for distance, the sentence shows: distance */
  'distance: distance': 1.93,
  /** asked for distance, the sentence shows: number */
  'distance: number': 0.37,
  /** asked for measure, the sentence shows: measure */
  'measure: measure': 0.97,
  /** asked for measure, the sentence shows: number */
  'measure: number': 3.02,
  /** asked for age, the sentence shows: age */
  'age: age': 0.84,
  /** asked for age, the sentence shows: number */
  'age: number': 2.58,
  /** asked for share, the sentence shows: percent */
  'share: percent': 1.63,
  /** asked for share, the sentence shows: number */
  'share: number': 0.67,
  /** asked for statement, the sentence shows: quotation */
  'statement: quotation': 0.78,
  /** asked for statement, the sentence shows: speech */
  'statement: speech': 0.24,
  /** asked for statement, the sentence shows: firstPerson */
  'statement: firstPerson': -0.59,
  /** asked for yes-no, the sentence shows: negation */
  'yes-no: negation': 0.95,
  /** asked for yes-no, the sentence shows: speech */
  'yes-no: speech': -0.77,
  /** asked for yes-no, the sentence shows: quotation */
  'yes-no: quotation': -0.05,
  /** asked for definition, the sentence shows: definition */
  'definition: definition': 0.74,
  /** asked for person, the sentence shows: speech */
  'person: speech': 0.0,
  /** asked who, and the sentence names somebody whom the question does not */
  'person: new name': 1.48,
  /** asked who, and the sentence holds a word for a kind of person */
  'person: role': 1.22,
  /** asked for a thing, and the sentence has a name that the question has not */
  'new name': 0.2,
  /** the sentence holds a kind of what is asked about ("drink": coffee) */
  'asked noun: kind': 0.26,
  /** the nearest word to the noun asked about */
  'asked noun: near': 1.34,
  /** asked how many, and a number stands near the noun */
  'asked noun: counted': 2.68,
  /** stands in a heading */
  heading: -2.27,
  /** stands in a caption */
  caption: -1.64,
  /** is a byline or a credit */
  credit: -0.35,
  /** is a question itself */
  question: -0.57,
  /** holds a quotation */
  quotation: -0.48,
  /** opens its paragraph, which goes on */
  'first of paragraph': 0.14,
  /** opens with a pronoun */
  pronoun: 0.39,
};
