/** A logistic model: the sum of the weighted signs and the bias, put through the logistic function. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The models of support. Fitted by build/fit-support.ts, and free to be changed by hand. */
export const SUPPORT: Readonly<Record<'onTopic' | 'answered' | 'scale', Logistic>> = {
  onTopic: {
    bias: -3.35,
    weights: {
      /** score of the first sentence, in tens */
      score: 0.78,
      /** by how much it beats the tenth, in tens */
      lead: 1.78,
      /** share of the question that no source holds */
      'unknown words': -0.49,
      /** share of the question's names that no source holds */
      'unknown names': -2.61,
      /** how near any sentence comes to each word but names */
      'sources, common words': 0.56,
      /** how near any sentence comes to each word, beyond chance */
      sources: 1.1,
      /** how near the paragraph comes to each word */
      paragraph: 0.81,
      /** the same, beyond chance */
      'paragraph, near words': 1.5,
      /** cosine of the question's and the article's mean vectors */
      topic: 2.4,
      /** share of the question's names that the sentence holds or refers to */
      'names meant': 1.76,
      /** the question is about the asker: I, you, we */
      'of oneself': -1.06,
      /** the question speaks of somebody as known: he, she, it, they */
      refers: 1.14,
      /** the question is about what happened or will, not about what is always so */
      'tells of': 0.84,
      /** the question is about any such thing, or the best of all */
      'in general': -1.03,
    },
  },
  answered: {
    bias: -0.98,
    weights: {
      /** how near the sentence comes to the common word it is farthest from */
      'worst word': 0.44,
      /** the sentence holds the kind of thing that is asked for */
      'kind shown': 0.27,
      /** a kind is asked for (a date, a number ...), and the sentence holds none */
      'kind missing': -0.78,
      /** nor do the two sentences after it */
      'kind missing thrice': -0.81,
      /** cosine of the question's and the article's mean vectors */
      topic: 2.69,
    },
  },
  scale: {
    bias: 0.1,
    weights: {
      /** logarithm of the product of both models */
      evidence: 0.9,
    },
  },
};
