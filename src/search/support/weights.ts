import type { Logistic } from './grounds.ts';

/** The models of support. Fitted by build/fit-support.ts but where it says otherwise, and free to be changed by hand. */
export const SUPPORT: Readonly<Record<'onTopic' | 'answered' | 'scale', Logistic>> = {
  onTopic: {
    bias: -3.68,
    weights: {
      /** score of the first sentence, in tens */
      score: 1.73,
      /** by how much it beats the tenth, in tens */
      lead: 1.6,
      /** share of the question's names that no source holds */
      'unknown names': -2.61,
      /** how near any sentence comes to each word, beyond chance */
      sources: 1.01,
      /** logarithm of the number of sentences searched, in tens: among many, some come near by chance */
      shelf: -1.83,
      /** cosine of the question's and the article's mean vectors */
      topic: 1.23,
      /** share of the question's names that the sentence holds or refers to */
      'names meant': 0.61,
      /** asked what somebody said, the sentence tells words of theirs */
      'their words': 2.0, // set by hand
      /** how likely such words, names left out, are asked of an article, and not of the world at large */
      matter: 4.01,
      /** the question is about the asker: I, you, we */
      'of oneself': -1.65,
      /** the question speaks of somebody as known: he, she, it, they */
      refers: 0.99,
      /** the question is about what is, is done or can be, not about what happened or will */
      'in the present': -0.4,
      /** the question names nobody, speaks of nothing as known and of no past: about things as they always are */
      'nothing particular': -1.5,
      /** the question is about any such thing, or about the best, the first or the greatest of all */
      'in general': -1.12,
    },
  },
  answered: {
    bias: -0.67,
    weights: {
      /** the sentence holds the kind of thing that is asked for */
      'kind shown': 0.23,
      /** a kind is asked for (a date, so many of something, a person ...), and the sentence holds none */
      'kind missing': -1.59,
      /** share of the question for which the sentence holds a synonym in a wide sense, and not the word itself */
      synonyms: 1.36,
      /** cosine of the question's and the article's mean vectors */
      topic: 1.69,
    },
  },
  scale: {
    bias: 0.05,
    weights: {
      /** logarithm of the product of both models */
      evidence: 0.74,
    },
  },
};
