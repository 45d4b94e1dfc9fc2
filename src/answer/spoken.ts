import type { Sentence } from '../article/article.ts';
import type { Evidence, Person } from '../people/person.ts';
import type { Shelf } from '../shelf/shelf.ts';

/** A statement, and whose it is. */
export interface Spoken extends Evidence {
  readonly person: Person;
}

/** Worked out once for a shelf's people. */
const kept = new WeakMap<Shelf['people'], ReadonlyMap<Sentence, readonly Spoken[]>>();

/** @returns everybody's statements that stand in a sentence, or partly: those of the most often named first. */
export function spokenIn({ people }: Pick<Shelf, 'people'>, sentence: Sentence): readonly Spoken[] {
  const statements = kept.get(people) ?? bySentence(people.all);
  kept.set(people, statements);
  return statements.get(sentence) ?? [];
}

function bySentence(people: readonly Person[]): ReadonlyMap<Sentence, readonly Spoken[]> {
  const statements = new Map<Sentence, Spoken[]>();
  for (const person of people) {
    for (const statement of person.statements) {
      const spoken = { ...statement, person };
      for (const sentence of sentencesOf(statement)) {
        const others = statements.get(sentence);
        if (others) others.push(spoken);
        else statements.set(sentence, [spoken]);
      }
    }
  }
  return statements;
}

/** A statement begins in its sentence, and may go on in those after it. */
function* sentencesOf({ article: { sentences }, sentence, text }: Evidence): Generator<Sentence, void> {
  yield sentence;
  const end = sentence.start + text.length;
  if (end <= sentence.end) return;
  for (let at = sentences.indexOf(sentence) + 1; (sentences[at]?.start ?? end) < end; at++)
    yield sentences[at] as Sentence;
}
