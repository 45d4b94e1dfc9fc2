import { describe, expect, test } from 'vitest';
import { readRoles } from '../../src/people/roles/read-roles.ts';
import { readTold } from '../../src/people/statements/read-told.ts';
import { sceneOf } from './scene.ts';

const NAMES = [
  ['Ada Plum', 'Plum'],
  ['Rupert Mustard', 'Mustard'],
  ['Quentin Violet', 'Violet'],
] as const;

/** Prose -> whose statements it holds, each by how it begins. */
const CASES: readonly (readonly [string, string, Partial<Record<'Plum' | 'Mustard' | 'Violet', readonly string[]>>])[] =
  [
    ['said', 'Plum said the door was open.', { Plum: ['Plum said the door'] }],
    ['a quotation before its speaker', '"It was open," Plum said.', { Plum: ['"It was open," Plum'] }],
    ['the speaker after the verb', '"It was open," said Ada Plum, the inspector.', { Plum: ['"It was open," said'] }],
    ['an indirect "said" at the end', 'The door was open, said Inspector Plum.', { Plum: ['The door was open'] }],
    ['according to', 'The door was open, according to Ada Plum.', { Plum: ['The door was open'] }],
    ['an apposition between', 'Plum, who arrived at nine, said it was late.', { Plum: ['Plum, who'] }],
    ['an apposition that holds the name', 'The cook, Ada Plum, told the court that it rained.', { Plum: ['The cook'] }],
    ['denying', 'Mustard denied having been there.', { Mustard: ['Mustard denied'] }],
    ['a quoted name for something', 'Mustard called the plan "a sieve."', { Mustard: ['Mustard called'] }],
    ['a quotation alone after a laugh', 'Mustard laughed. "It was open."', { Mustard: ['"It was open."'] }],
    ['one alone after what was said', 'Plum said it rained. "It was late."', { Plum: ['Plum said it rained. "It'] }],
    ['one alone after anything else', 'Mustard opened a letter. "It was late."', {}],
    ['a member of something', 'Plum won. "It was late," the oldest member of the house said.', { Plum: ['"It was'] }],
    ['calling something a name', 'Mustard called the sale a disgrace.', { Mustard: ['Mustard called'] }],
    ['calling something good and bad', 'Mustard called the deal fair but late.', { Mustard: ['Mustard called'] }],
    ['being careful to note', 'Mustard is careful to note that it rained.', { Mustard: ['Mustard is'] }],
    ['going on to say', 'Mustard went on to say that it rained.', { Mustard: ['Mustard went'] }],
    ['finding something to be', 'Mustard found the report "grim."', { Mustard: ['Mustard found'] }],
    ['in somebody’s words', 'It was, in Inspector Plum’s words, "late."', { Plum: ['It was'] }],
    ['somebody who claims', 'Mustard is a cook from Ockham who claims that it rained.', { Mustard: ['Mustard is'] }],
    ['calling the police, which is no statement', 'Mustard called the police.', {}],
    ['calling a meeting, which is no statement', 'Mustard called a meeting.', {}],
    ['adding salt, which is no statement', 'Mustard added salt.', {}],
    ['arguing with somebody, which is no statement', 'Mustard was sent off after arguing with Violet.', {}],
    ['adding, without "that"', 'Mustard added he was tired.', { Mustard: ['Mustard added'] }],
    ['a plain name for something', 'Mustard dismissed it as nonsense.', { Mustard: ['Mustard dismissed'] }],
    ['adding that', 'Mustard left early, adding that he was tired.', { Mustard: ['Mustard left'] }],
    ['a second verb', 'Mustard blamed the cook and said he was sorry.', { Mustard: ['Mustard blamed'] }],
    ['a negated verb', 'Mustard did not say where he had been.', {}],
    ['declining', 'Mustard declined to comment.', {}],
    ['being told', 'Mustard was told to wait.', {}],
    ['passive with an agent', 'Mustard was described as "a bear" by Violet.', { Violet: ['Mustard was described'] }],
    ['passive without one', 'Mustard, once described as "a bear," left.', {}],
    ['a newspaper', 'The Ockham Post described Mustard as "a bear."', {}],
    ['a spokesman', 'A spokesman for Mustard said he was well.', {}],
    ['an office', "Mustard's office said he was well.", {}],
    ['"who" after a preposition', 'It was led by Plum, a cook, who said it rained.', { Plum: ['It was led'] }],
    ['two speakers', 'Plum and Mustard said they were tired.', { Plum: ['Plum and'], Mustard: ['Plum and'] }],
    ['no cue, no speaker', 'Plum sat down. "It is late."', {}],
    [
      'a quotation that goes on',
      '"It is late," Plum said. "We should go."',
      { Plum: ['"It is late," Plum said. "We should go."'] },
    ],
    [
      'several sentences in one quotation',
      '"It is late. We should go," Plum said.',
      { Plum: ['"It is late. We should go," Plum said.'] },
    ],
    [
      'the next paragraph, the quotation left open',
      'Plum said: "It is late.\n\n"We should go."',
      { Plum: ['Plum said', '"We should'] },
    ],
    ['the next paragraph after a colon', 'Plum replied:\n\n"We should go."', { Plum: ['Plum replied', '"We should'] }],
    ['a pronoun for the last subject', 'Mr. Mustard came late. He said it had rained.', { Mustard: ['He said'] }],
    ['a pronoun of the other gender', 'Mr. Mustard came late. She said it had rained.', {}],
    ['a pronoun for one of two', 'Mr. Mustard met Mr. Violet. He said it had rained.', { Mustard: ['He said'] }],
    ['a pronoun that two could bear', 'The letter named Mr. Mustard and Mr. Violet. He said it had rained.', {}],
    ['a pronoun for a stranger', 'Mr. Mustard sat there. The driver got out. He said it had rained.', {}],
    [
      'the bearer of a title',
      'Judge Ada Plum came in. The rain had stopped. "Sit," the judge said.',
      { Plum: ['"Sit,"'] },
    ],
    ['a title nobody bears', 'Judge Ada Plum came in. "Sit," the usher said.', {}],
    ['kin', '"He is tired," said his daughter, Ada Plum.', { Plum: ['"He is'] }],
    [
      'through a lawyer',
      'Mr. Mustard stayed away. Through his lawyer, Quentin Violet, he said he was ill.',
      { Mustard: ['Through'] },
    ],
    ['a quotation inside a quotation', '"He said \'no\' to me," Plum said.', { Plum: ['"He said'] }],
    ['believing now, as a reporter has heard', 'Plum believes that it rained.', { Plum: ['Plum believes'] }],
    ['believing then, which is no statement', 'Plum believed that it rained.', {}],
    ['hoping now', 'Plum hopes to sell the mill.', { Plum: ['Plum hopes'] }],
    ['having hoped, which is no statement', 'Plum had hoped to sell the mill.', {}],
    ['an aside', 'The door, she noticed, was open.', {}],
    ['an aside with a name', 'The door, Plum noticed, was open.', { Plum: ['The door, Plum'] }],
    ['noticing, which is no statement', 'Plum noticed the open door.', {}],
    ['defending a title, which is no statement', 'Plum defended her title when Violet fell.', {}],
    ['somebody spoken of', 'Mustard, whose film came first, said Plum was a cook.', { Mustard: ['Mustard, whose'] }],
    ['a day before the verb', 'Plum on Monday said it was late.', { Plum: ['Plum on'] }],
    ['arguing, without "that"', 'Plum argued the door was shut.', { Plum: ['Plum argued'] }],
    ['answering the phone, which is no statement', 'Plum answered the phone and was gone.', {}],
    ['calling on somebody', 'Plum called on Mustard to resign.', { Plum: ['Plum called'] }],
    ['asking somebody', 'Plum asked Mustard to leave.', { Plum: ['Plum asked'] }],
    ['asking to leave, which is no statement of another', 'Mustard was asked to leave.', {}],
    ['expecting something now', 'Plum expects rain.', { Plum: ['Plum expects'] }],
    ['believing in something, which is no statement', 'Plum believes in ghosts.', {}],
    ['comparing', 'Plum compared it to a sieve.', { Plum: ['Plum compared'] }],
    ['a view', 'In her view it was late. Plum left.', {}],
    ["somebody's view", "Plum's view is that it was late.", { Plum: ["Plum's view"] }],
    ['somebody’s words', "In Plum's words, it was late.", { Plum: ["In Plum's"] }],
    ['a stance', 'Plum was adamant that it was late.', { Plum: ['Plum was'] }],
    ['making clear', 'Plum made clear that it was late.', { Plum: ['Plum made'] }],
    ['a quotation after a colon', 'Plum was blunt: "It is late."', { Plum: ['Plum was'] }],
    ['a name and a colon', 'Plum: "It is late."', { Plum: ['Plum: '] }],
    ['a sign, which nobody says', 'Plum read the sign: "No dogs."', {}],
    ['a letter', 'A letter from Plum said it was late.', { Plum: ['A letter'] }],
    ["somebody's letter", "Plum's letter said it was late.", { Plum: ["Plum's letter"] }],
    ['"as ... put it"', 'The door, as Plum put it, was open.', { Plum: ['The door'] }],
    ['an aside with a title', 'It has, Inspector Plum confirmed, a door.', { Plum: ['It has'] }],
    ['quoting somebody', 'Mustard quoted Plum as saying it was late.', { Plum: ['Mustard quoted'] }],
    ['"neither ... nor"', 'Neither Plum nor Mustard said anything.', {}],
    ['what nobody knows', 'It is not known what Plum said.', {}],
    ['one of several verbs', 'Plum came, promised help and left.', { Plum: ['Plum came'] }],
    ['a country that speaks', 'Syria condemned Mustard and said it was late.', {}],
    ['a nickname', 'Known as the "Bear", Mustard showed a gift for music.', {}],
    ['an office after a comma', 'Judge Ada Plum came. It was late, said the judge.', { Plum: ['It was late'] }],
    [
      'an office as what "she" stands for',
      'Judge Ada Plum came. It rained, and the judge left. She said it was late.',
      { Plum: ['She said'] },
    ],
    ['"as for"', 'As for Mustard, he said it was late.', { Mustard: ['As for'] }],
    [
      'who comes after "when"',
      'When Mustard was ill, the cook, Ada Plum, left. She said it was late.',
      { Plum: ['She said'] },
    ],
    [
      'a relation whom the next sentence names',
      '"It is late," his daughter said. Ada Plum, 40, left.',
      { Plum: ['"It is'] },
    ],
    ['grinning', '"It was open," grinned Mustard.', { Mustard: ['"It was open,"'] }],
    ['confessing', 'Mustard confessed to a fondness for eels.', { Mustard: ['Mustard confessed'] }],
    ['liking to say', 'The sea is patient, Mustard likes to say.', { Mustard: ['The sea'] }],
    ['pleading with somebody', 'Mustard pleaded with Violet to leave.', { Mustard: ['Mustard pleaded'] }],
    [
      'a pronoun that is told at once',
      'Plum saw a man. He was Rupert Mustard, a cook. "It rained," he said.',
      { Mustard: ['"It rained,"'] },
    ],
    [
      'a stranger whom the pronoun cannot mean',
      'Ada Plum left. Her son came too. "It rained," she said.',
      { Plum: ['"It rained,"'] },
    ],
    [
      'a single mark left open by its paragraph',
      'Plum came. ‘It rained,’ Plum said. ‘It snowed.\n\n‘Then it rained.’',
      { Plum: ['‘It rained,’ Plum said. ‘It snowed.', '‘Then it'] },
    ],
    ['"who" in an apposition', 'It was led by Plum, a cook who said it rained.', { Plum: ['It was led'] }],
    ['a calling not told before', 'Plum won. "It was late," the sprinter said.', { Plum: ['"It was late,"'] }],
    ['believing in quotation marks', 'Plum believes it was "an inside job."', { Plum: ['Plum believes'] }],
  ];

describe('a statement', () => {
  test.each(CASES)('%s: %s', (_, prose, expected) => {
    const scene = sceneOf(prose, NAMES);
    const found = readTold(scene, readRoles(scene)).statements;
    NAMES.forEach(([, name], person) => {
      const texts = (found[person] ?? []).map(({ start, end }) => scene.article.text.slice(start, end));
      const begins = expected[name] ?? [];
      expect(texts.map((text, i) => text.slice(0, begins[i]?.length))).toEqual(begins);
    });
  });
});
