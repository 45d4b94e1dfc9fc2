import type { Person } from '../person.ts';
import { genderBy } from '../statements/gender.ts';
import { fold } from '../words/fold.ts';
import type { Gender } from '../words/gender.ts';

/** @returns which pronoun stands for somebody, by their titles, roles and given name; undefined where nobody knows. */
export function pronounOf({ name, aliases, roles }: Person): Gender {
  const titles = [name, ...aliases].map((spelling) => fold(spelling.split(/[ .]/, 1)[0] ?? ''));
  return genderBy(
    titles,
    roles.map(({ text }) => text),
    name,
  );
}
