import type { Place } from '../article-people.ts';
import { headsOfRole } from '../grammar/office-nouns.ts';
import type { Scene } from '../grammar/scene.ts';
import { firstFrom, isName, type Token } from '../grammar/tokens.ts';
import type { Pronoun } from '../words/gender.ts';
import type { Past } from './antecedent.ts';
import { findBearers, learn } from './bearers.ts';
import { doersIn } from './charges.ts';

/** Who somebody's kin are to them, where the kin is a man and where a woman: to a niece, an uncle or an aunt. */
const INVERSE: Readonly<Record<string, readonly [he: string, she: string]>> = {
  ...each('son daughter child stepson stepdaughter', 'father', 'mother'),
  ...each('father mother mum mom dad', 'son', 'daughter'),
  ...each('niece nephew', 'uncle', 'aunt'),
  ...each('uncle aunt', 'nephew', 'niece'),
  ...each('brother sister', 'brother', 'sister'),
  ...each('wife husband', 'husband', 'wife'),
  ...each('grandson granddaughter grandchild', 'grandfather', 'grandmother'),
  ...each('grandfather grandmother', 'grandson', 'granddaughter'),
  ...each('lawyer solicitor barrister attorney', 'client', 'client'),
};

function each(nouns: string, he: string, she: string): Record<string, readonly [string, string]> {
  return Object.fromEntries(nouns.split(' ').map((noun) => [noun, [he, she] as const]));
}

/** @returns whether a noun, in lower case, tells kin. */
export function isKin(noun: string): boolean {
  return noun in INVERSE;
}

/**
 * "His niece, Ada Plum": makes him her uncle, so that "her uncle" finds him.
 *
 * @param place a role of hers; it may begin with whose kin she is. A role that tells no kin teaches nothing.
 */
export function learnKin(past: Past, person: number, { start, end, sentence }: Place): void {
  const { scene } = past;
  const { tokens, starts } = scene.line(sentence);
  const at = starts.findIndex((one) => one >= start);
  // "The youngest of five | daughters of | Ada Plum".
  const of = firstFrom(tokens, at, isOfName, at + 8);
  const named = tokens[of + 1];
  const child = tokens[of - 1]?.key.replace(/(?<=child)ren$|s$/, '') ?? '';
  if (of > 0 && named?.shape === 'name' && isKin(child)) {
    relate(past, person, child, named.person);
    return;
  }
  // "Ada Plum, defending", "defence counsel": whoever is tried is her client.
  if (DEFENDING.test(scene.article.text.slice(start, end))) {
    const [defendant, ...others] = doersIn(scene, 'defendant');
    if (defendant !== undefined && others.length === 0) learn(past.bearers, defendant, 'client', person);
  }
  const noun = headsOfRole(scene.article.text.slice(start, end)).words.at(-1) ?? '';
  if (noun === '') return;
  // "The captain's father".
  const owner = tokens[at]?.key === 'the' ? firstFrom(tokens, at + 1, isOwner, at + 4) : -1;
  const phrase = owner > 0 && (starts[owner] ?? end) < end;
  const whose = phrase
    ? findBearers(past.bearers, tokens, { start: at, end: owner + 1, sentence }, -1)
    : past.whose(tokens, at, sentence);
  // "His mother, Ada Plum": so that she has a son.
  const pronoun = tokens[at]?.key === 'his' ? 'he' : tokens[at]?.key === 'her' ? 'she' : undefined;
  for (const other of whose) relate(past, person, noun, other, pronoun);
}

const DEFENDING = /^(?:for the |the )?defen[cs]e\b|^(?:who )?defend(?:s|ing|ed)\b/i;

/** @param noun what somebody is to another, who is that one's father, niece or whatever in turn. */
function relate({ bearers, genders }: Past, person: number, noun: string, other: number, pronoun?: Pronoun): void {
  if (other === person) return;
  learn(bearers, person, noun, other);
  const [he, she] = INVERSE[noun] ?? ['', ''];
  const gender = pronoun ?? genders.of(other);
  if (gender || he === she) learn(bearers, other, gender === 'he' ? he : she, person);
}

const isOwner = ({ possessive }: Token): boolean => possessive;
const isOfName = ({ key }: Token, at: number, tokens: readonly Token[]): boolean =>
  key === 'of' && isName(tokens[at + 1]);

/**
 * "Her son": kin bear one surname.
 *
 * @param noun what somebody is to one of the scene's people. @param fits whether that may be another, by gender and the like.
 * @returns the only one who fits with that surname, if a sentence before this one, or the next, names them; undefined otherwise.
 */
export function kinByName(
  { people }: Scene,
  person: number,
  noun: string,
  sentence: number,
  fits: (other: number) => boolean,
): number | undefined {
  const surname = isKin(noun) ? people[person]?.name.match(/ \S+$/)?.[0] : undefined;
  if (!surname) return undefined;
  let only: number | undefined;
  for (const [other, { name }] of people.entries()) {
    if (other === person || !name.endsWith(surname) || !fits(other)) continue;
    if (only !== undefined) return undefined;
    only = other;
  }
  const named = only === undefined ? undefined : people[only]?.mentions[0]?.sentence;
  return named !== undefined && (named < sentence || named === sentence + 1) ? only : undefined;
}
