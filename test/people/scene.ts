import { readText } from '../../src/article/read-text.ts';
import { type Scene, setScene } from '../../src/people/grammar/scene.ts';

/** Lays out prose with these names as its people, found wherever they stand: rules are tested apart from finding people. */
export function sceneOf(prose: string, names: readonly (readonly [string, ...string[]])[]): Scene {
  const article = readText('scene.txt', ` date 1926-11-05 A Test\n\n${prose}`);
  const people = names.map((spellings) => ({
    name: spellings[0],
    mentions: article.sentences.flatMap(({ text, start }, sentence) =>
      places(text, spellings).map((at) => ({
        start: start + at.start,
        end: start + at.end,
        titleStart: start + at.start,
        sentence,
      })),
    ),
  }));
  return setScene(article, people);
}

/** @returns where the longest fitting spelling stands, each time. */
function places(text: string, spellings: readonly string[]) {
  const longest = [...spellings].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longest.map((spelling) => spelling.replaceAll('.', '\\.')).join('|'), 'g');
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
}
