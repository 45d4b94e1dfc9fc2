import { isHuman, isNational } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import { ownerAt, type Subject } from '../grammar/subject.ts';
import { firstFrom, firstWord, type Token } from '../grammar/tokens.ts';
import { genderOfNoun } from '../words/gender.ts';
import { IS, is } from '../words/lexicon.ts';
import { antecedent, type Past } from './antecedent.ts';
import { type Bearers, type Called, findBearers, isBorne, isOf } from './bearers.ts';
import { isEpithet } from './epithet.ts';
import { gendersIn } from './gender.ts';
import { kinByName } from './kin.ts';
import { NOBODY } from './stranger.ts';
import { findWriter, noWritings, type Writings } from './writings.ts';

/** Whom the sentences of an article are about, so that "she" and "the judge" find their person. */
export interface Focus extends Past {
  readonly subjects: number[];
  readonly spoke: Set<number>;
  readonly described: (readonly number[])[];
  readonly writings: Writings;
}

/** @param titles for each of the scene's people, their roles as the article words them. */
export function focusOn(scene: Scene, titles: readonly (readonly string[])[], bearers: Bearers): Focus {
  return {
    scene,
    genders: gendersIn(scene, titles),
    subjects: [],
    spoke: new Set(),
    described: [],
    bearers,
    writings: noWritings(),
    resolve: resolveKnown,
    whose,
  };
}

function resolveKnown(this: Focus, subject: Subject, sentence: number): readonly number[] {
  return resolve(this, subject, sentence);
}

function whose(this: Past, tokens: readonly Token[], at: number, sentence: number): readonly number[] {
  const owner = ownerAt(tokens, at);
  if (owner?.kind !== 'pronoun') return owner?.kind === 'people' ? owner.people : [];
  const found = antecedent(this, owner.pronoun, sentence, at);
  return found === undefined ? [] : [found];
}

/** @returns whom the sentence before was about, or else the only one it names; STRANGER or NOBODY if nobody. */
function before(focus: Focus, sentence: number): number {
  const subject = focus.subjects[sentence - 1] ?? NOBODY;
  if (subject >= 0) return subject;
  const named = focus.scene.namedIn[sentence - 1] ?? [];
  const only = named[0]?.person;
  return only !== undefined && named.every(({ person }) => person === only) ? only : subject;
}

/** @param known whether it may be somebody named before by what nobody was called yet. @returns the people a subject stands for; none when that is not certain. */
export function resolve(focus: Focus, subject: Subject, sentence: number, known = true): readonly number[] {
  if (subject.kind === 'people') return subject.people;
  if (subject.kind === 'pronoun') {
    const found = antecedent(focus, subject.pronoun, sentence, subject.at);
    if (found === undefined) return [];
    // Whoever has been "he" once is not "she" later.
    if (isNamedBefore(focus, found, sentence)) focus.genders.known.set(found, subject.pronoun);
    return [found];
  }
  if (subject.kind !== 'phrase') return [];
  const tokens = focus.scene.tokens(sentence);
  const writer = findWriter(focus.writings, tokens, subject, sentence);
  if (writer !== undefined) return [writer];
  // "The report", "the company".
  if (firstFrom(tokens, subject.start, saysWho, subject.end) < 0) return [];
  const recent = before(focus, sentence);
  const owners = focus.whose(tokens, subject.start, sentence);
  const bearers = findBearers(focus.bearers, tokens, { ...subject, sentence }, recent, owners);
  const head = tokens[subject.end - 1];
  if (bearers.length > 0 || !head) return bearers;
  const kin = kinOf(focus, owners, head.key, sentence);
  if (kin.length > 0) return kin;
  // "In his memoirs the old professor calls her".
  const own = (word: string) => firstWord(tokens, word, 0, subject.start) >= 0;
  const gender = genderOfNoun(head.key) ?? (own('his') ? 'he' : own('her') ? 'she' : undefined);
  // "The Dutch rider", among riders.
  const fresh = !isBorne(focus.bearers, head) || firstFrom(tokens, subject.start + 1, isPeople, subject.end - 1) > 0;
  if (!known || recent < 0 || !fresh || (gender && !focus.genders.fits(recent, gender))) return [];
  const spoke = focus.spoke.has(sentence - 1);
  return isEpithet(focus.scene, sentence, subject, recent, spoke) ? [recent] : [];
}

const isPeople = (token: Token): boolean => is(token, IS.demonym);

/** @returns whether a token tells what somebody is, or where they are from. */
function saysWho(token: Token, at: number, tokens: readonly Token[]): boolean {
  return isHuman(token) || token.key === 'year-old' || isNational(tokens, at);
}

/** @param owners for whom its "his" or "my" stands. @returns whom a phrase surely calls by what they are, or are to somebody. */
export function called(
  focus: Focus,
  tokens: readonly Token[],
  phrase: Called,
  owners: readonly number[],
): readonly number[] {
  const noun = tokens[phrase.end - 1]?.key ?? '';
  const bearers = findBearers(focus.bearers, tokens, phrase, before(focus, phrase.sentence), owners);
  // "My wife left," he said. His wife, Ada, ...": told in the next sentence.
  const next = (person: number) => focus.scene.people[person]?.mentions[0]?.sentence === phrase.sentence + 1;
  const known =
    owners.length === 0
      ? bearers
      : bearers.filter((person) => next(person) || isOf(focus.bearers, person, owners, noun));
  return known.length > 0 ? known : kinOf(focus, owners, noun, phrase.sentence);
}

/** "Her son": whoever has her surname and is nothing else to her. */
function kinOf(focus: Focus, owners: readonly number[], noun: string, sentence: number): readonly number[] {
  if (owners.length === 0) return owners;
  const gender = genderOfNoun(noun);
  const fits = (one: number) => (!gender || focus.genders.fits(one, gender)) && !isOf(focus.bearers, one, owners);
  const kin: number[] = [];
  for (const one of owners) {
    const found = kinByName(focus.scene, one, noun, sentence, fits);
    if (found !== undefined) kin.push(found);
  }
  return kin;
}

/** Somebody is surely meant right after a sentence that names them and is about them; a chain of pronouns may go astray. */
function isNamedBefore(focus: Focus, person: number, sentence: number): boolean {
  const isSubject = focus.subjects[sentence - 1] === person;
  return isSubject && focus.scene.namedIn[sentence - 1]?.some((named) => named.person === person) === true;
}
