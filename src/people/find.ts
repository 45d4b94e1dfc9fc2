import type { Found } from './people.ts';
import type { Person } from './person.ts';

/** @see People.find */
export function findPeople(_all: readonly Person[], _name: string): Found {
  return { kind: 'nobody', nearest: [] };
}
