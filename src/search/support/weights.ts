/** A logistic model: the sum of the weighted signs and the bias, put through the logistic function. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The models of support. Fitted by build/fit-support.ts, and free to be changed by hand. */
export const SUPPORT: Readonly<Record<'onTopic' | 'answered' | 'scale', Logistic>> = {
  onTopic: {
    bias: -2.38,
    weights: {
      /** score of the first sentence, in tens */
      score: 1.78,
      /** by how much it beats the tenth, in tens */
      lead: 0.66,
      /** share of the question's names that no source holds */
      'unknown names': -2.54,
      /** how near any sentence comes to each word, beyond chance */
      sources: 0.5,
      /** how near the paragraph comes to each word, beyond chance */
      paragraph: 1.13,
      /** logarithm of the number of sentences searched, in tens: among many, some come near by chance */
      shelf: -1.93,
      /** of the words that no source holds, the one that the sentence and its neighbours are farthest from: how near they come */
      'strangest word': 0.87,
      /** cosine of the question's and the article's mean vectors */
      topic: 2.08,
      /** share of the question's names that the sentence holds or refers to */
      'names meant': 1.73,
      /** the question is about the asker: I, you, we */
      'of oneself': -0.91,
      /** the question speaks of somebody as known: he, she, it, they */
      refers: 1.07,
      /** the question is about what happened or will, not about what is always so */
      'tells of': 0.58,
      /** the question is about any such thing, or about the best, the first or the greatest of all */
      'in general': -1.46,
    },
  },
  answered: {
    bias: -1.25,
    weights: {
      /** the sentence holds the kind of thing that is asked for */
      'kind shown': 0.54,
      /** a kind is asked for (a date, a number ...), and the sentence holds none */
      'kind missing': -0.76,
      /** nor do the two sentences after it */
      'kind missing thrice': -0.48,
      /** share of the question for which the sentence holds a synonym in a wide sense, and not the word itself */
      synonyms: 1.59,
      /** share of the question to which WordNet relates a word of the sentence, and which it does not hold */
      related: 0.66,
      /** cosine of the question's and the article's mean vectors */
      topic: 2.55,
    },
  },
  scale: {
    bias: -0.33,
    weights: {
      /** logarithm of the product of both models */
      evidence: 0.66,
    },
  },
};
