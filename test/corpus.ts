import type { Article } from '../src/article/article.ts';
import { readText } from '../src/article/read-text.ts';

/** Three tiny articles that every test may know by heart, as files: name -> text. */
export const TEXTS = {
  'library.txt': ` date 1926-11-05 The Body in the Library

Inspector Ada Plum said on Monday that the candlestick had been polished after the murder. "Somebody was in a hurry," she told reporters.

Professor Quentin Violet, the owner of the house, was found in the library by his cook, Mrs. Agnes White.`,
  'kitchen.txt': ` date 1926-11-06 Cook Questioned

Mrs. White denied that she had left the kitchen before midnight. The cook keeps the only key to the cellar.`,
  'hall.txt': ` date 1926-11-09 An Arrest in the Hall

Colonel Rupert Mustard was arrested in the hall at 7 a.m. on Tuesday. Plum found the lead pipe under his coat.`,
};

/** The same, read. */
export const CLUEDO: readonly Article[] = Object.entries(TEXTS).map(([file, text]) => readText(file, text));
