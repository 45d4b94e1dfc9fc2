/** Discord's limit, in UTF-16 units to be on the safe side. */
const LONGEST = 100;

/** What a pressed button, a chosen option or a sent form is about: which of our actions, and what it needs to know. */
export interface CustomId {
  readonly action: string;
  /** Whatever the action put there; it alone can read it. */
  readonly rest: string;
}

/**
 * @param action name of an entry in the list of buttons or forms; holds no colon.
 * @param rest all that the action will need: nothing is remembered between the reply and the press.
 * @returns null when that is more than Discord lets a component carry: leave the component out.
 */
export function customId(action: string, rest = ''): string | null {
  const id = rest ? `${action}:${rest}` : action;
  return id.length <= LONGEST ? id : null;
}

export function readCustomId(id: string): CustomId {
  const colon = id.indexOf(':');
  return colon < 0 ? { action: id, rest: '' } : { action: id.slice(0, colon), rest: id.slice(colon + 1) };
}

/** @returns a page, from 1, and what it is a page of, as `page:of` says; the first page where it says none. */
export function readPage(rest: string): { readonly page: number; readonly of: string } {
  const { action, rest: of } = readCustomId(rest);
  return { page: Number(action) || 1, of };
}
