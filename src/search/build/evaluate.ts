/**
 * Scores the finder on the repository's own questions about its seeds: `npm run eval`. The questions stand in test/eval,
 * a file for each seed; `answer` is a part of the right sentence, or null when the seed does not say.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readArticle } from '../../article/read-article.ts';
import { SearchIndex } from '../search-index.ts';

interface Question {
  readonly question: string;
  readonly answer: string | null;
}

const root = new URL('../../../', import.meta.url);
const files = readdirSync(new URL('seeds/', root));
for (const list of readdirSync(new URL('test/eval/', root))) {
  const file = files.find((other) => other.startsWith(list.replace('.jsonl', '.')));
  const reading = file ? readArticle(file, readFileSync(new URL(`seeds/${file}`, root))) : null;
  if (!reading || !('article' in reading)) throw new Error(`no seed for test/eval/${list}`);
  const lines = readFileSync(new URL(`test/eval/${list}`, root), 'utf8')
    .trim()
    .split('\n');
  evaluate(
    list,
    new SearchIndex([reading.article]),
    lines.map((line) => JSON.parse(line) as Question),
  );
}

function evaluate(name: string, index: SearchIndex, questions: readonly Question[]): void {
  const places: number[] = [];
  const answerable: number[] = [];
  const strange: number[] = [];
  for (const { question, answer } of questions) {
    const { matches, support } = index.search(question);
    (answer === null ? strange : answerable).push(support);
    if (answer === null) continue;
    const place = matches.findIndex(({ sentence }) => sentence.text.includes(answer));
    places.push(place);
    if (place !== 0) console.log(`  at ${place < 0 ? 'none' : place + 1}: ${question}`);
  }
  const share = (most: number) =>
    (places.filter((place) => place >= 0 && place < most).length / places.length).toFixed(2);
  console.log(`${name}: ${places.length} questions, hit@1 ${share(1)}, hit@3 ${share(3)}`);
  console.log(`  support: AUROC ${areaUnderCurve(answerable, strange).toFixed(2)} against ${strange.length} off topic`);
}

/** How often an answerable question has more support than one that is not; ties count half. */
function areaUnderCurve(yes: readonly number[], no: readonly number[]): number {
  const wins = yes.flatMap((a) => no.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
}
