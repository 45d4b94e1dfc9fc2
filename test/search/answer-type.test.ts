import { expect, test } from 'vitest';
import { type AnswerType, whatIsAsked } from '../../src/search/question/answer-type.ts';

test.each<[string, AnswerType, string | null]>([
  ['Who is Agnes White?', 'identity', null],
  ['Who found the candlestick?', 'person', null],
  ['Which inspector found it?', 'person', 'inspector'],
  ['Whose coat was it?', 'person', null],
  ['When was the cook questioned?', 'time', null],
  ['In what year did it burn?', 'time', 'year'],
  ['Where did the cook hide?', 'place', null],
  ['In which room was he found?', 'place', 'room'],
  ['Why did she lie?', 'reason', null],
  ['What caused the fire?', 'reason', null],
  ['How many keys are there?', 'count', 'keys'],
  ['What was the death toll?', 'count', null],
  ['How much did the candlestick cost?', 'money', null],
  ['How long did the search last?', 'duration', null],
  ['How far is the cellar?', 'distance', null],
  ['How old is the colonel?', 'age', null],
  ['How heavy was the pipe?', 'measure', null],
  ['What percentage of guests left?', 'share', null],
  ['What did Plum say about the cook?', 'statement', null],
  ['What does the Riyadh article say about the cook?', 'thing', null],
  ['What did Plum want from the cook?', 'opinion', null],
  ['How did the cook defend herself?', 'opinion', null],
  ["What is Plum's job?", 'role', null],
  ['What does the colonel do for a living?', 'role', null],
  ['What job did the colonel have?', 'role', null],
  ['What did Plum say about trade, or about his job?', 'statement', null],
  ['What position did Plum take?', 'thing', 'position'],
  ['How was the lock opened?', 'manner', null],
  ['Did the cook lie?', 'yes-no', null],
  ['Is it over?', 'yes-no', null],
  ['What weapon did he carry?', 'thing', 'weapon'],
  ['cellar key', 'thing', null],
])('"%s" asks for %s', (question, type, noun) => {
  const asked = whatIsAsked(question);
  expect(asked.type).toBe(type);
  if (noun !== null) expect(asked.noun).toBe(noun);
});

test('a question of any length is read in no time', () => {
  expect(whatIsAsked('which '.repeat(700)).type).toBeDefined();
});
