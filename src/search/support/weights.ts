/** A logistic model: the sum of the weighted signs and the bias, put through the logistic function. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The models of support. Fitted by build/fit-support.ts, and free to be changed by hand. */
export const SUPPORT: Readonly<Record<'onTopic' | 'answered' | 'scale', Logistic>> = {
  onTopic: {
    bias: -3.76,
    weights: {
      /** score of the first sentence, in tens */
      score: 1.8,
      /** by how much it beats the tenth, in tens */
      lead: 0.88,
      /** share of the question that no source holds */
      'unknown words': 0.0,
      /** share of the question's names that no source holds */
      'unknown names': -2.29,
      /** how near any sentence comes to each word but names */
      'sources, common words': 0.3,
      /** how near any sentence comes to each word, beyond chance */
      sources: 0.71,
      /** how near the paragraph comes to each word */
      paragraph: 0.38,
      /** the same, beyond chance */
      'paragraph, near words': 1.1,
      /** cosine of the question's and the article's mean vectors */
      topic: 2.28,
      /** share of the question's names that the sentence holds or refers to */
      'names meant': 1.84,
      /** the question is about the asker: I, you, we */
      'of oneself': -0.87,
      /** the question speaks of somebody as known: he, she, it, they */
      refers: 1.23,
      /** the question is about what happened or will, not about what is always so */
      'tells of': 0.55,
      /** the question is about any such thing, or the best of all */
      'in general': -1.4,
    },
  },
  answered: {
    bias: -1.1,
    weights: {
      /** how near the sentence comes to the common word it is farthest from */
      'worst word': 0.0,
      /** the sentence holds the kind of thing that is asked for */
      'kind shown': 0.64,
      /** a kind is asked for (a date, a number ...), and the sentence holds none */
      'kind missing': -0.79,
      /** nor do the two sentences after it */
      'kind missing thrice': -0.59,
      /** cosine of the question's and the article's mean vectors */
      topic: 3.1,
    },
  },
  scale: {
    bias: -0.33,
    weights: {
      /** logarithm of the product of both models */
      evidence: 0.74,
    },
  },
};
