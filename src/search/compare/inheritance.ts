import type { Article, Sentence } from '../../article/article.ts';
import { NOBODY } from '../question/known-people.ts';
import type { Query } from '../question/query.ts';
import { factsOf } from './sentence-facts.ts';

/** How far back a sentence may take its names from, and how many sentences that bear names it takes them from. */
const REACH = 5;
const GIVERS = [1, 0.6];
/** What a break between paragraphs leaves of an inherited name. */
const PARAGRAPH_BREAK = 0.85;

/**
 * Whose words a sentence tells it speaks of; and without names of its own, or with a pronoun or a quotation, of those
 * named just before it.
 *
 * @returns for each of the question's terms how surely the sentence inherits it as a name, 0..1.
 */
export function inheritedFrom({ terms, people, known }: Query, article: Article, position: number): number[] {
  const sentence = article.sentences[position] as Sentence;
  const inherited = terms.map(() => 0);
  const { speaking } = known.there.get(sentence) ?? NOBODY;
  for (const { person, places } of people) {
    if (person && speaking.includes(person)) for (const place of places) inherited[place] = 1;
  }
  const { names, marks } = factsOf(article, sentence);
  if (names.size > 0 && !marks.has('pronoun') && !marks.has('opensWithQuotation')) return inherited;
  let givers = 0;
  for (let at = position - 1; at >= Math.max(0, position - REACH) && givers < GIVERS.length; at--) {
    const giver = article.sentences[at] as Sentence;
    const given = factsOf(article, giver).names;
    if (!given.size) continue;
    const strength = (GIVERS[givers++] as number) * PARAGRAPH_BREAK ** (sentence.block - giver.block);
    terms.forEach(({ term }, i) => {
      if (given.has(term)) inherited[i] = Math.max(inherited[i] as number, strength);
    });
  }
  return inherited;
}
