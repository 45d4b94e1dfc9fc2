import type { Gender } from './gender.ts';

/** Who somebody's kin are to them, where the kin is a man and where a woman. */
const INVERSE: Readonly<Record<string, readonly [he: string, she: string]>> = {
  ...each('son daughter child stepson stepdaughter', 'father', 'mother'),
  ...each('father mother mum mom dad', 'son', 'daughter'),
  ...each('niece nephew', 'uncle', 'aunt'),
  ...each('uncle aunt', 'nephew', 'niece'),
  ...each('brother sister', 'brother', 'sister'),
  ...each('wife husband', 'husband', 'wife'),
  ...each('grandson granddaughter grandchild', 'grandfather', 'grandmother'),
  ...each('grandfather grandmother', 'grandson', 'granddaughter'),
  ...each('cousin', 'cousin', 'cousin'),
};

function each(nouns: string, he: string, she: string): Record<string, readonly [string, string]> {
  return Object.fromEntries(nouns.split(' ').map((noun) => [noun, [he, she] as const]));
}

/** @returns whether a noun tells kin. */
export function isKin(noun: string): boolean {
  return noun in INVERSE;
}

/** @returns of a niece what her relation is to her: an uncle, if it is a man; undefined if the noun tells no kin or nobody knows. */
export function inverseOf(noun: string, gender: Gender): string | undefined {
  return gender && INVERSE[noun]?.[gender === 'he' ? 0 : 1];
}
