/**
 * What each feature's value is multiplied by; a sentence's score is the sum. Fitted by build/fit.ts, and free to be
 * changed by hand: more than 0 speaks for a sentence, less against it.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  /** share of the question, by weight, that the sentence holds */
  coverage: 0.49,
  /** the same, squared: nearly all is more than twice half */
  'coverage squared': 0.44,
  /** share of the question's names that the sentence holds */
  names: 1.42,
  /** share of the question's other words that it holds */
  'other words': -0.22,
  /** share of the words, each counting alike, that it holds */
  count: 0.4,
  /** matched words over the words of the sentence */
  'brevity of match': 0.93,
  /** logarithm of the number of words, 1 at 50 */
  length: -2.47,
  /** fewer than four words that mean something */
  'very short': -0.01,
  /** its share over the best share of any sentence */
  'relative coverage': 0.42,
  /** the weightiest word that it holds */
  'rare word': -0.38,
  /** each question word's nearest word in the sentence, by weight */
  alignment: 1.32,
  /** the same, squared */
  'alignment squared': 1.39,
  /** near words count much, distant ones little */
  'alignment of squares': 1.28,
  /** the same without the names */
  'alignment of other words': 1.46,
  /** the same, each word counting alike */
  'plain alignment': 0.99,
  /** the question word that the sentence answers least */
  'worst word': 0.63,
  /** cosine of the question's and the sentence's mean vectors */
  meaning: 2.54,
  /** share of the question, by weight, to which WordNet relates a word of the sentence */
  related: 1.67,
  /** the alignment over the best of any sentence */
  'relative alignment': 1.45,
  /** what the sentence before adds to the match */
  before: 2.8,
  /** what the sentence after adds */
  after: -0.38,
  /** what the whole paragraph adds */
  paragraph: -0.36,
  /** what the sentence before adds in the same words */
  'before, same words': 1.93,
  /** what the sentence after adds in the same words */
  'after, same words': 1.14,
  /** what the whole paragraph adds in the same words */
  'paragraph, same words': 1.1,
  /** names of the question that the sentence refers to by a pronoun */
  'inherited names': 1.87,
  /** any words of the question inherited as names, by weight */
  'inherited words': 2.05,
  /** what the whole article adds in the same words */
  article: -0.35,
  /** share of the question that the article's title, date or publisher holds */
  source: 0.33,
  /** its paragraph's alignment over the best of any */
  'relative paragraph': 1.46,
  /** asked for time, the sentence shows: date */
  'time: date': 1.26,
  /** asked for time, the sentence shows: year */
  'time: year': 1.81,
  /** asked for time, the sentence shows: clock */
  'time: clock': 1.18,
  /** asked for time, the sentence shows: when */
  'time: when': 0.21,
  /** asked for place, the sentence shows: place */
  'place: place': 1.03,
  /** asked for place, the sentence shows: location */
  'place: location': 0.97,
  /** asked for reason, the sentence shows: reason */
  'reason: reason': 1.43,
  /** asked for reason, the sentence shows: purpose */
  'reason: purpose': 0.1,
  /** asked for reason, the sentence shows: quotation */
  'reason: quotation': 0.04,
  /** asked for manner, the sentence shows: manner */
  'manner: manner': 0.76,
  /** asked for manner, the sentence shows: number */
  'manner: number': -0.44,
  /** asked for count, the sentence shows: number */
  'count: number': 2.0,
  /** asked for money, the sentence shows: money */
  'money: money': 3.34,
  /** asked for money, the sentence shows: number */
  'money: number': 0.83,
  /** asked for duration, the sentence shows: duration */
  'duration: duration': 3.71,
  /** asked for duration, the sentence shows: when */
  'duration: when': 0.69,
  /** asked for distance, the sentence shows: distance */
  'distance: distance': 1.54,
  /** asked for distance, the sentence shows: number */
  'distance: number': 0.36,
  /** asked for measure, the sentence shows: measure */
  'measure: measure': 1.18,
  /** asked for measure, the sentence shows: number */
  'measure: number': 2.9,
  /** asked for age, the sentence shows: age */
  'age: age': 0.76,
  /** asked for age, the sentence shows: number */
  'age: number': 2.35,
  /** asked for share, the sentence shows: percent */
  'share: percent': 1.49,
  /** asked for share, the sentence shows: number */
  'share: number': 0.72,
  /** asked for statement, the sentence shows: quotation */
  'statement: quotation': 0.85,
  /** asked for statement, the sentence shows: speech */
  'statement: speech': 0.3,
  /** asked for statement, the sentence shows: firstPerson */
  'statement: firstPerson': -0.78,
  /** asked for yes-no, the sentence shows: negation */
  'yes-no: negation': 1.02,
  /** asked for yes-no, the sentence shows: speech */
  'yes-no: speech': -0.76,
  /** asked for yes-no, the sentence shows: quotation */
  'yes-no: quotation': -0.14,
  /** asked for definition, the sentence shows: definition */
  'definition: definition': 0.73,
  /** asked for person, the sentence shows: speech */
  'person: speech': 0.08,
  /** asked for identity, the sentence shows: definition */
  'identity: definition': 0.0,
  /** asked for identity, the sentence shows: quotation */
  'identity: quotation': 0.0,
  /** asked who, and the sentence names somebody whom the question does not */
  'person: new name': 1.41,
  /** asked who, and the sentence holds a word for a kind of person */
  'person: role': 1.22,
  /** asked who somebody is, and the name stands beside a word for a kind of person */
  'identity: introduced': 0.0,
  /** asked for a thing, and the sentence has a name that the question has not */
  'new name': 0.15,
  /** the sentence holds a kind of what is asked about ("drink": coffee) */
  'asked noun: kind': 0.2,
  /** the nearest word to the noun asked about */
  'asked noun: near': 1.46,
  /** asked how many, and a number stands near the noun */
  'asked noun: counted': 2.43,
  /** stands in a heading */
  heading: -2.13,
  /** stands in a caption */
  caption: -1.6,
  /** is a byline or a credit */
  credit: -0.29,
  /** is a question itself */
  question: -0.58,
  /** holds a quotation */
  quotation: -0.5,
  /** opens its paragraph, which goes on */
  'first of paragraph': 0.16,
  /** opens with a pronoun */
  pronoun: 0.43,
};
