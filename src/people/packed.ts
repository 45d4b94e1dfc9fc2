/**
 * A person as plain data, what they share with the articles left to these. A place is four numbers: of the article on
 * the shelf, of the sentence in it, start and end in its text. Companions (each followed by the count) and those who
 * are similar are places in the list of people.
 */
export type PackedPerson = readonly [
  name: string,
  aliases: readonly string[],
  roles: readonly number[],
  statements: readonly number[],
  mentions: readonly number[],
  companions: readonly number[],
  similar: readonly number[],
];

/** So many people of another list in a row, from this place on. */
export type Run = readonly [from: number, count: number];

/** A list of people as plain data. Of another list, which is not in it, it says only where they come. */
export type PackedPeople = readonly (PackedPerson | Run)[];

export const isRun = (one: PackedPerson | Run): one is Run => typeof one[0] === 'number';
