import type { Thing } from '../person.ts';

/** Orders people and things: most often named first, alike ones by name. */
export function byMentions(one: Thing, other: Thing): number {
  return other.mentions.length - one.mentions.length || (one.name < other.name ? -1 : Number(one.name > other.name));
}
