import { DETERMINERS, isHuman, looksLikeVerb } from './phrase-words.ts';
import { isCapital, isWord, type Token } from './tokens.ts';

/** "a goal Prince Harald pursued": a capitalised title is no part of the phrase before it, unless that is of a person too. */
export function isTitle(tokens: readonly Token[], sure: number, end: number): boolean {
  return sure < end && tokens.slice(sure, end).every((token) => isCapital(token) || token.shape === 'mark');
}

/** "The son of Finance Minister Plum": the title is Plum's alone; in "Secretary of State Plum" it is one with what goes before. */
export function isOwnTitle(tokens: readonly Token[], link: number, sure: number, end: number): boolean {
  if (!isHuman(tokens[end - 1])) return false;
  return isTitle(tokens, sure, end) || isKinOf(tokens, link, end);
}

/** "The son of actor Ada Plum", "a friend of the poet Ada Plum": what stands after "of" is Plum's, the rest is not. */
export function isKinOf(tokens: readonly Token[], link: number, end: number): boolean {
  const kin = /^(?:son|daughter|child|wife|husband|widow|brother|sister|mother|father|friend|fan|ally)$/;
  if (tokens[end]?.shape !== 'name') return false;
  const poet = DETERMINERS.has(tokens[link + 1]?.key ?? '') && isHuman(tokens[end - 1]) && !isCapital(tokens[end - 1]);
  return poet || kin.test(tokens[link - 1]?.key ?? '');
}

/** @returns where the office stands that goes on after a link: "minister | of", "secretary of state | for"; -1 if none. */
export function officeBefore(tokens: readonly Token[], link: number): number {
  if (isHuman(tokens[link - 1]) && !looksLikeVerb(tokens, link - 1)) return link - 1;
  return tokens[link - 2]?.key === 'of' && isHuman(tokens[link - 3]) ? link - 3 : -1;
}

/** "Minister of trade and industry", "secretary of state for East Asian and Pacific affairs": what an office is over. */
export function isInOffice(tokens: readonly Token[], and: number): boolean {
  for (let at = and - 1; at >= Math.max(0, and - 3); at--) {
    if (/^(?:of|for)$/.test(tokens[at]?.key ?? '')) return officeBefore(tokens, at) >= 0;
    if (!isWord(tokens[at])) return false;
  }
  return false;
}
