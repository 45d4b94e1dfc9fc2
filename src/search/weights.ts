/**
 * What each feature's value is multiplied by; a sentence's score is the sum. Fitted by build/fit.ts but where it says
 * otherwise, and free to be changed by hand: more than 0 speaks for a sentence, less against it.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  /** share of the question, by weight, that the sentence holds */
  coverage: -1.0,
  /** the same, squared: nearly all is more than twice half */
  'coverage squared': 1.79,
  /** share of the question's names that the sentence holds */
  names: 2.62,
  /** share of the question's other words that it holds */
  'other words': -0.27,
  /** matched words over four more than the sentence has that mean something */
  'brevity of match': 4.37,
  /** logarithm of the number of words that mean something, and one more; 1 at 50 */
  length: -0.3,
  /** of several words, the weightiest that it holds */
  'rare word': -0.8,
  /** each question word's nearest word in the sentence, by weight */
  alignment: 10.63,
  /** the same without the names */
  'alignment of other words': 2.09,
  /** the same, each word counting alike */
  'plain alignment': -4.19,
  /** cosine of the question's and the sentence's mean vectors */
  meaning: 3.89,
  /** cosine of the question's words but names and of the four words in a row that come nearest */
  'nearest stretch': 1.78,
  /** share of the question, by weight, for which the sentence holds a synonym in a wide sense */
  synonyms: 1.2,
  /** what the sentence before adds to the match */
  before: 4.61,
  /** that times the words inherited: what both give counts once */
  'before, though inherited': -8.64,
  /** what it adds where the sentence opens with a pronoun */
  'before a pronoun': 1.03,
  /** what it adds where the sentence opens with a quotation */
  'before a quotation': 1.57,
  /** what it adds where it asks, or ends in a colon */
  'before, leading up': 3.16,
  /** what the last sentence but one adds beyond the last */
  'last but one': 3.14,
  /** what the sentence after adds */
  after: 1.56,
  /** what the next sentence but one adds beyond the next */
  'next but one': 0.97,
  /** what the paragraph's first sentence adds */
  'paragraph opening': 2.54,
  /** what the heading above it adds */
  'heading above': 2.6,
  /** names of the question that the sentence refers to by a pronoun */
  'inherited names': 2.02,
  /** any words of the question inherited as names, by weight */
  'inherited words': 3.55,
  /** those inherited where the sentence opens with a pronoun */
  'inherited by a pronoun': 1.88,
  /** what the whole article adds in the same words */
  article: 1.47,
  /** share of the question's names that the article holds anywhere */
  'names in the article': 2.5, // set by hand
  /** share of the question that the article's title, author, date or publisher holds */
  source: 1.0, // set by hand
  /** the question names the article: its title or publisher in full, or its day */
  'named source': 3.0, // set by hand
  /** each question word's nearest among the first three of the sentence, by weight */
  subject: 1.05,
  /** opens with a pronoun: what the head of the sentence before adds to that */
  'subject before': 0.62,
  /** asked for time, the sentence shows: date */
  'time: date': 1.07,
  /** asked for time, the sentence shows: year */
  'time: year': 1.05,
  /** asked for time, the sentence shows: clock */
  'time: clock': 0.79,
  /** asked for time, the sentence shows: when */
  'time: when': 0.39,
  /** asked for time, the sentence shows: number */
  'time: number': 0.51,
  /** asked for place, the sentence shows: place */
  'place: place': 0.7,
  /** asked for place, the sentence shows: location */
  'place: location': 0.79,
  /** asked for reason, the sentence shows: reason */
  'reason: reason': 0.62,
  /** asked for reason, the sentence shows: because */
  'reason: because': 1.07,
  /** asked for manner, the sentence shows: means */
  'manner: means': 0.46,
  /** asked for money, the sentence shows: money */
  'money: money': 2.75,
  /** asked for duration, the sentence shows: duration */
  'duration: duration': 2.26,
  /** asked for distance, the sentence shows: distance */
  'distance: distance': 1.7,
  /** asked for age, the sentence shows: age */
  'age: age': 2.02,
  /** asked for share, the sentence shows: percent */
  'share: percent': 3.13,
  /** asked for statement, the sentence shows: quotation */
  'statement: quotation': 0.98,
  /** asked for opinion, the sentence shows: quotation */
  'opinion: quotation': 0.88,
  /** asked for yes-no, the sentence shows: negation */
  'yes-no: negation': 0.83,
  /** asked for definition, the sentence shows: definition */
  'definition: definition': 0.28,
  /** asked for role, the sentence shows: definition */
  'role: definition': 1.77,
  /** asked for a quantity, the sentence shows: number */
  'quantity: number': 1.85,
  /** asked for a quantity, the sentence shows: about, nearly, at least */
  'quantity: estimate': 0.34,
  /** asked who, and the sentence holds a name that the question does not */
  'person: new name': 0.41,
  /** asked who, and the sentence holds a word for a kind of person */
  'person: role': 0.47,
  /** the nearest word to the noun asked about */
  'asked noun: near': 0.91,
  /** asked how many, and a number stands near the noun */
  'asked noun: counted': 1.82,
  /** the question speaks of what is to come, and so does the sentence */
  'turn: what is to come': 1.6,
  /** the question speaks of what was before, and so does the sentence */
  'turn: what was before': 0.73,
  /** the question speaks of what is now, and so does the sentence */
  'turn: what is now': 1.41,
  /** the question speaks of duty, and so does the sentence */
  'turn: duty': 0.92,
  /** the question speaks of condition, and so does the sentence */
  'turn: condition': 1.62,
  /** the question speaks of possibility, and so does the sentence */
  'turn: possibility': 1.57,
  /** the question speaks of denial, and so does the sentence */
  'turn: denial': 0.81,
  /** the question speaks of what else, and so does the sentence */
  'turn: what else': 0.51,
  /** the question speaks of wishes, and so does the sentence */
  'turn: wishes': 1.85,
  /** the question speaks of rates, and so does the sentence */
  'turn: rates': 2.13,
  /** asked what somebody said, the sentence tells words of theirs */
  'statement: theirs': 3.0, // set by hand
  /** asked who somebody is, or what they do for a living, the sentence tells a role of theirs */
  'role: theirs': 2.29,
  /** asked who, the sentence names somebody of the sources whom the question does not */
  'person: another': 0.53,
  /** asked who, the sentence tells somebody's role */
  'person: described': 0.42,
  /** the sentence says he or she, and that fits whom the question is about */
  'their pronoun': 0.7,
  /** it says he or she, and that does not fit */
  'another pronoun': -0.82,
  /** stands in a heading */
  heading: -2.0, // set by hand
  /** stands in a caption */
  caption: -1.57,
  /** is a question itself */
  asks: -3.0, // set by hand
  /** holds a quotation */
  quotation: -0.29,
  /** opens the article */
  opening: 0.12,
  /** how far into the article it stands, 0..1 */
  position: -0.55,
  /** opens with a pronoun */
  pronoun: -0.1,
};
