import type { Article } from '../article/article.ts';
import type { ArticlePeople, Mention, Named } from './article-people.ts';
import { readRoles } from './roles.ts';
import { readStatements } from './statements.ts';

const RUN = /\p{Lu}[\p{L}'’-]+(?: (?:(?:bin|al|van|de|von|der|la|den) )*\p{Lu}[\p{L}'’-]+)+/gu;

/** Reads the people of one article. Pure; costs about as much as indexing its sentences. */
export function readPeople(article: Article): ArticlePeople {
  const byName = new Map<string, Mention[]>();
  article.sentences.forEach((sentence, i) => {
    if (sentence.credit) return;
    for (const match of sentence.text.matchAll(RUN)) {
      const start = sentence.start + match.index;
      const mention = { start, end: start + match[0].length, sentence: i, titleStart: start };
      byName.set(match[0], [...(byName.get(match[0]) ?? []), mention]);
    }
  });
  const named: Named[] = [...byName].map(([name, mentions]) => ({ name, mentions }));
  const statements = readStatements(article, named);
  const people = named.map((person, i) => ({
    ...person,
    aliases: [],
    roles: readRoles(article, person),
    statements: statements[i] ?? [],
  }));
  return { people, credits: [], others: [] };
}
