import { IS, lookUp } from '../words/lexicon.ts';
import { type Likeness, soundAlike } from './likeness.ts';
import { isInitial, type PersonName } from './person-name.ts';
import { romanise, soundOf } from './transliteration.ts';

/** First names must agree, by a letter at least; middle names must not contradict. */
export function compareGiven(one: PersonName, other: PersonName): Likeness {
  const [first, ...middle] = one.given;
  const [second, ...inner] = other.given;
  if (first === undefined || second === undefined) return 'similar';
  const firsts = compareGivenName(first, second);
  if (firsts === 'different') return byOtherName(one, other);
  for (let i = 0; i < Math.min(middle.length, inner.length); i++) {
    if (compareGivenName(middle[i] ?? '', inner[i] ?? '') === 'different') return 'different';
  }
  return firsts;
}

/** "Theodora 'Teddy' Marchbanks" is Teddy Marchbanks; "F. Scott Fitzgerald" is Scott Fitzgerald. */
function byOtherName(one: PersonName, other: PersonName): Likeness {
  const [first = '', second = ''] = [one.given[0], other.given[0]];
  if (one.nickname === second || other.nickname === first) return 'same';
  if (isInitial(first) && one.given[1] === second) return 'same';
  return isInitial(second) && other.given[1] === first ? 'same' : 'different';
}

function compareGivenName(one: string, other: string): Likeness {
  if (isInitial(one) || isInitial(other)) return one[0] === other[0] ? 'same' : 'different';
  if (romanise(one) === romanise(other)) return 'same';
  const [first, second] = [lookUp(one) & IS.given, lookUp(other) & IS.given];
  if (first && second && !(first & second)) return 'different';
  const likeness = soundAlike(one, other);
  return likeness !== 'different' && first && second ? compareKnown(one, other) : likeness;
}

/** Two given names that both exist: Mohammed is Muhammad, but Maria is not Mario, nor Mark Marko. */
function compareKnown(one: string, other: string): Likeness {
  const [first, second] = [soundOf(one), soundOf(other)];
  const { length } = first.romanised;
  if (length !== second.romanised.length || first.romanised.at(-1) !== second.romanised.at(-1)) return 'different';
  return first.skeleton === second.skeleton && first.skeleton.length > 2 ? 'same' : 'similar';
}
