import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../src/article/article.ts';
import { readText } from '../src/article/read-text.ts';
import { randomNumbers } from '../src/bench/synthetic.ts';

const FOLDER = new URL('./eval/shelves/', import.meta.url);

/** Prose full of names: our made-up articles over and over, each time with half of the names exchanged for others. */
export function nameRich(sentences: number): Article[] {
  const texts = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
  const names = [...new Set(texts.join(' ').match(/(?<=[a-z,] )[A-Z][a-z]{3,}/g))];
  const random = randomNumbers(sentences);
  const any = () => names[Math.floor(random() * names.length)] ?? '';
  const articles: Article[] = [];
  for (let missing = sentences; ; ) {
    const others = new Map(names.map((name) => [name, random() < 0.5 ? any() : name]));
    for (const text of texts) {
      const changed = text.replace(/\b[A-Z][a-z]{3,}\b/g, (word) => others.get(word) ?? word);
      const article = readText(`${articles.length}.txt`, changed);
      articles.push(article);
      missing -= article.sentences.length;
      if (missing <= 0) return articles;
    }
  }
}
