/** A logistic model: the sum of the weighted signs and the bias, put through the logistic function. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The models of support. Fitted by build/fit-support.ts, and free to be changed by hand. */
export const SUPPORT: Readonly<Record<'onTopic' | 'answered' | 'scale', Logistic>> = {
  onTopic: {
    bias: -2.79,
    weights: {
      /** score of the first sentence, in tens */
      score: 1.72,
      /** by how much it beats the tenth, in tens */
      lead: 0.84,
      /** share of the question's names that no source holds */
      'unknown names': -2.45,
      /** how near any sentence comes to each word, beyond chance */
      sources: 0.75,
      /** how near the paragraph comes to each word, beyond chance */
      paragraph: 1.15,
      /** logarithm of the number of sentences searched, in tens: among many, some come near by chance */
      shelf: -1.63,
      /** of the words that no source holds, the one that the sentence and its neighbours are farthest from: how near they come */
      'strangest word': 0.89,
      /** cosine of the question's and the article's mean vectors */
      topic: 2.19,
      /** share of the question's names that the sentence holds or refers to */
      'names meant': 1.86,
      /** the question is about the asker: I, you, we */
      'of oneself': -0.87,
      /** the question speaks of somebody as known: he, she, it, they */
      refers: 1.2,
      /** the question is about what happened or will, not about what is always so */
      'tells of': 0.55,
      /** the question is about any such thing, or the best of all */
      'in general': -1.37,
    },
  },
  answered: {
    bias: -1.37,
    weights: {
      /** the sentence holds the kind of thing that is asked for */
      'kind shown': 0.62,
      /** a kind is asked for (a date, a number ...), and the sentence holds none */
      'kind missing': -0.71,
      /** nor do the two sentences after it */
      'kind missing thrice': -0.62,
      /** share of the question for which the sentence holds a synonym in a wide sense, and not the word itself */
      synonyms: 1.58,
      /** share of the question to which WordNet relates a word of the sentence, and which it does not hold */
      related: 0.61,
      /** cosine of the question's and the article's mean vectors */
      topic: 2.84,
    },
  },
  scale: {
    bias: -0.38,
    weights: {
      /** logarithm of the product of both models */
      evidence: 0.55,
    },
  },
};
