import { covered } from '../compare/term-weights.ts';
import { coveredOf, type Feature, isName, more } from './feature.ts';

/** What the article as a whole has of the question, and where it comes from. */
export const ARTICLE: readonly Feature[] = [
  {
    name: 'article',
    says: 'what the whole article adds in the same words',
    of: (c) => more(c.weights, c.article.text, c.own.exact),
  },
  {
    name: 'names in the article',
    says: "share of the question's names that the article holds anywhere",
    of: (c) => coveredOf(c, c.article.text, isName),
  },
  {
    name: 'source',
    says: "share of the question that the article's title, author, date or publisher holds",
    of: (c) => covered(c.weights, c.article.source),
  },
  {
    name: 'named source',
    says: 'the question names the article: its title or publisher in full, or its day',
    of: (c) => (c.article.named ? 1 : 0),
  },
];
