/**
 * What each feature's value is multiplied by; a sentence's score is the sum. Fitted by build/fit.ts, and free to be
 * changed by hand: more than 0 speaks for a sentence, less against it.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  /** share of the question, by weight, that the sentence holds */
  coverage: 2.47,
  /** the same, squared: nearly all is more than twice half */
  'coverage squared': -1.79,
  /** share of the question's names that the sentence holds */
  names: 1.62,
  /** share of the question's other words that it holds */
  'other words': -1.29,
  /** share of the words, each counting alike, that it holds */
  count: 1.21,
  /** matched words over the words of the sentence */
  'brevity of match': 0.36,
  /** logarithm of the number of words, 1 at 50 */
  length: -2.39,
  /** fewer than four words that mean something */
  'very short': -0.19,
  /** the weightiest word that it holds */
  'rare word': -1.13,
  /** each question word's nearest word in the sentence, by weight */
  alignment: 3.91,
  /** the same, squared */
  'alignment squared': 2.77,
  /** near words count much, distant ones little */
  'alignment of squares': 5.18,
  /** the same without the names */
  'alignment of other words': 3.12,
  /** the same, each word counting alike */
  'plain alignment': -1.11,
  /** the question word that the sentence answers least */
  'worst word': -0.35,
  /** cosine of the question's and the sentence's mean vectors */
  meaning: 3.19,
  /** share of the question, by weight, to which WordNet relates a word of the sentence */
  related: 1.05,
  /** what the sentence before adds to the match */
  before: 4.85,
  /** what the sentence after adds */
  after: 0.91,
  /** what the whole paragraph adds */
  paragraph: 1.39,
  /** what the sentence before adds in the same words */
  'before, same words': 0.6,
  /** what the sentence after adds in the same words */
  'after, same words': 0.27,
  /** what the whole paragraph adds in the same words */
  'paragraph, same words': 1.46,
  /** names of the question that the sentence refers to by a pronoun */
  'inherited names': 1.73,
  /** any words of the question inherited as names, by weight */
  'inherited words': 1.67,
  /** what the whole article adds in the same words */
  article: 1.1,
  /** share of the question that the article's title, date or publisher holds */
  source: 1.0,
  /** the question names the article: its title or publisher in full, or its day */
  'named source': 3.0,
  /** asked for time, the sentence shows: date */
  'time: date': 1.37,
  /** asked for time, the sentence shows: year */
  'time: year': 1.74,
  /** asked for time, the sentence shows: clock */
  'time: clock': 1.15,
  /** asked for time, the sentence shows: when */
  'time: when': 0.34,
  /** asked for place, the sentence shows: place */
  'place: place': 1.01,
  /** asked for place, the sentence shows: location */
  'place: location': 0.79,
  /** asked for reason, the sentence shows: reason */
  'reason: reason': 1.3,
  /** asked for reason, the sentence shows: purpose */
  'reason: purpose': 0.07,
  /** asked for reason, the sentence shows: quotation */
  'reason: quotation': -0.09,
  /** asked for manner, the sentence shows: manner */
  'manner: manner': 0.7,
  /** asked for manner, the sentence shows: number */
  'manner: number': -0.46,
  /** asked for count, the sentence shows: number */
  'count: number': 1.92,
  /** asked for money, the sentence shows: money */
  'money: money': 3.25,
  /** asked for money, the sentence shows: number */
  'money: number': 0.89,
  /** asked for duration, the sentence shows: duration */
  'duration: duration': 3.69,
  /** asked for duration, the sentence shows: when */
  'duration: when': 0.52,
  /** asked for distance, the sentence shows: distance */
  'distance: distance': 1.58,
  /** asked for distance, the sentence shows: number */
  'distance: number': 0.37,
  /** asked for measure, the sentence shows: measure */
  'measure: measure': 1.33,
  /** asked for measure, the sentence shows: number */
  'measure: number': 2.86,
  /** asked for age, the sentence shows: age */
  'age: age': 0.8,
  /** asked for age, the sentence shows: number */
  'age: number': 2.24,
  /** asked for share, the sentence shows: percent */
  'share: percent': 1.49,
  /** asked for share, the sentence shows: number */
  'share: number': 0.65,
  /** asked for statement, the sentence shows: quotation */
  'statement: quotation': 0.72,
  /** asked for statement, the sentence shows: speech */
  'statement: speech': 0.23,
  /** asked for statement, the sentence shows: firstPerson */
  'statement: firstPerson': -0.88,
  /** asked for yes-no, the sentence shows: negation */
  'yes-no: negation': 0.99,
  /** asked for yes-no, the sentence shows: speech */
  'yes-no: speech': -0.7,
  /** asked for yes-no, the sentence shows: quotation */
  'yes-no: quotation': -0.13,
  /** asked for definition, the sentence shows: definition */
  'definition: definition': 0.77,
  /** asked for person, the sentence shows: speech */
  'person: speech': 0.28,
  /** asked for identity, the sentence shows: definition */
  'identity: definition': 0.0,
  /** asked for identity, the sentence shows: quotation */
  'identity: quotation': 0.0,
  /** asked who, and the sentence names somebody whom the question does not */
  'person: new name': 1.55,
  /** asked who, and the sentence holds a word for a kind of person */
  'person: role': 1.2,
  /** asked who somebody is, and the name stands beside a word for a kind of person */
  'identity: introduced': 0.0,
  /** asked for a thing, and the sentence has a name that the question has not */
  'new name': -0.12,
  /** the sentence holds a kind of what is asked about ("drink": coffee) */
  'asked noun: kind': 0.19,
  /** the nearest word to the noun asked about */
  'asked noun: near': 1.28,
  /** asked how many, and a number stands near the noun */
  'asked noun: counted': 2.38,
  /** stands in a heading */
  heading: -1.8,
  /** stands in a caption */
  caption: -1.52,
  /** is a byline or a credit */
  credit: -0.03,
  /** is a question itself */
  question: -0.65,
  /** holds a quotation */
  quotation: -0.45,
  /** opens its paragraph, which goes on */
  'first of paragraph': 0.15,
  /** opens with a pronoun */
  pronoun: 0.39,
};
