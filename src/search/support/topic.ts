import type { Article } from '../../article/article.ts';
import { factsOf, meaningOf } from '../compare/sentence-facts.ts';
import { dot } from '../words/word-vectors.ts';
import type { Sign } from './grounds.ts';

/** A sign that the question is about what the sources are about, and also that they answer. */
export const TOPIC: Sign = {
  name: 'topic',
  says: "cosine of the question's and the article's mean vectors",
  direction: 1,
  of: ({ query, best }) => Math.max(0, dot(query.meaning, topicOf(best.candidate.article))),
};

const topics = new WeakMap<Article, Float32Array>();
/** An article's opening tells what it is about; a whole book would take long to read. */
const OPENING = 150;

/** Mean of the article's words' vectors, names left out, of length 1. */
function topicOf(article: Article): Float32Array {
  const known = topics.get(article);
  if (known) return known;
  const words = article.sentences.slice(0, OPENING).flatMap((sentence) => factsOf(article, sentence).words);
  const topic = meaningOf(words.filter(({ name }) => !name));
  topics.set(article, topic);
  return topic;
}
