import type { Article } from '../../article/article.ts';
import type { Mention, Place } from '../article-people.ts';
import type { Evidence, NamedIn, Person } from '../person.ts';
import { fullness } from '../persons/to-named.ts';
import type { Cluster } from './cluster.ts';
import type { Individual } from './individual.ts';

/** Everything a person is, but for who stands beside them and who is like them. */
export type Alone = Omit<Person, 'companions' | 'similar'>;

/** Gathers one person's names and evidence from all articles. @param shelfOrder position of each article on the shelf. */
export function toPerson({ individuals }: Cluster, shelfOrder: ReadonlyMap<Article, number>): Alone {
  const placeOf = (article: Article) => shelfOrder.get(article) ?? 0;
  const ordered = [...individuals].sort((a, b) => placeOf(a.article) - placeOf(b.article));
  const counts = new Map<string, number>();
  for (const { article, person } of ordered) {
    for (const spelling of person.mentions.flatMap((mention) => spellingsOf(article, mention))) {
      counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
    }
  }
  const name = fullest(individuals.map(({ person }) => person.name));
  return {
    name,
    aliases: [...counts]
      .filter(([spelling]) => spelling !== name)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([spelling]) => spelling),
    roles: rolesOf(ordered),
    statements: ordered.flatMap(({ article, person }) =>
      person.statements.flatMap((place) => evidenceAt(article, place)),
    ),
    mentions: ordered.flatMap(({ article, person }) => mentionsIn(article, person.mentions)),
  };
}

/** "Dr." by itself tells nothing: it comes once, with the name. Whose somebody is, as "her brother", comes last. */
function rolesOf(individuals: readonly Individual[]): Evidence[] {
  let addressed = false;
  const roles = individuals.flatMap(({ article, person: { roles, mentions } }) =>
    roles.flatMap((role) => {
      if (!ADDRESS.test(article.text.slice(role.start, role.end))) return evidenceAt(article, role);
      const name = mentions.find(({ start }) => start >= role.end && start <= role.end + 2);
      if (addressed || !name) return [];
      addressed = true;
      return evidenceAt(article, { ...role, end: name.end });
    }),
  );
  return [...roles.filter(({ text }) => !OWN.test(text)), ...roles.filter(({ text }) => OWN.test(text))];
}

/** Forms of address that are no office. */
const ADDRESS = /^(?:the )?(?:dr|sir|dame|lord|lady|rev(?:erend)?|hon|fr|br|sr|msgr)\.?$/i;
const OWN = /^(?:his|her|its|their|my|our) /i;

/** A mention with a title is two spellings: "President Putin" and "Putin". */
function spellingsOf(article: Article, { start, end, titleStart }: Mention): string[] {
  const starts = titleStart < start ? [start, titleStart] : [start];
  return starts.map((from) => article.text.slice(from, end).replace(/\s+/g, ' '));
}

/** Of those that are as full, the first by the alphabet. */
function fullest(names: readonly string[]): string {
  return [...names].sort((a, b) => fullness(b) - fullness(a) || (a < b ? -1 : Number(a > b)))[0] ?? '';
}

function evidenceAt(article: Article, { sentence: at, start, end }: Place): Evidence[] {
  const sentence = article.sentences[at];
  return sentence ? [{ article, sentence, text: article.text.slice(start, end) }] : [];
}

/** Each sentence once, however often it names them. */
export function mentionsIn(article: Article, mentions: readonly Mention[]): NamedIn[] {
  const first = mentions.filter(({ sentence }, i) => mentions.findIndex((other) => other.sentence === sentence) === i);
  return first.flatMap(({ start, end, sentence: at }) => {
    const sentence = article.sentences[at];
    return sentence ? [{ article, sentence, text: sentence.text, start, end }] : [];
  });
}
