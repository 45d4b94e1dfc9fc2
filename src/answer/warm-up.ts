import { readText } from '../article/read-text.ts';
import { buildShelf } from '../shelf/shelf.ts';
import { ask } from './ask.ts';

const STORY = `Colonel Mustard, the head of the household, was arrested in the library at seven. "I never entered the room,"
he told Inspector Plum. The cook found the rope in the cellar two days later, because the key had been left in the door.`;

/** A question of each kind: by names, by other words for what the story says, for one of a kind, misspelt. */
const QUESTIONS = [
  'What did Colonel Mustard say?',
  'Why was the officer detained?',
  'Which tool did the servant find?',
  'Where did the chef discover a cord?',
  'When was Musterd arested in the libary?',
];

/** So often, code that runs again and again has been compiled for speed. */
const ROUNDS = 10;

/** Asks a made-up article, so that no member waits for tables to be read and code to be compiled: some 200 ms in all. */
export function warmUp(): void {
  for (let round = 0; round < ROUNDS; round++) {
    const shelf = buildShelf([readText('story.txt', STORY)]);
    for (const question of QUESTIONS) ask(shelf, question);
  }
}
