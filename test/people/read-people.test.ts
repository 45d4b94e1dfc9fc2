import { expect, test } from 'vitest';
import { readPeople } from '../../src/people/read-people.ts';
import { CLUEDO } from '../corpus.ts';

test('every mention is an exact slice of a sentence of its article', () => {
  for (const article of CLUEDO.slice(0, 1)) {
    const { people, credits, others } = readPeople(article);
    expect(people.length).toBeGreaterThan(0);
    for (const { mentions } of [...people, ...credits, ...others]) {
      for (const { start, end, titleStart, sentence } of mentions) {
        const { text, start: from } = article.sentences[sentence] ?? { text: '', start: 0 };
        expect(text).toContain(article.text.slice(titleStart, end));
        expect(titleStart).toBeGreaterThanOrEqual(from);
        expect(start).toBeLessThan(end);
      }
    }
  }
});
