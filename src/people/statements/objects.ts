import { isAuxiliary, isDeterminer, isHuman, isPreposition, isWriting } from '../grammar/phrase-words.ts';
import { isCapital, isMark, isWord, type Token } from '../grammar/tokens.ts';
import { hasKind, KIND } from '../words/kinds.ts';

// What follows a verb of reporting, a few tokens of it: whether that is something said, asked, named or blamed.

/** "That it was late", "whether", ": ", "he would", "the door was shut", "having seen it", "in an email". */
export function isContent(near: readonly Token[]): boolean {
  return (
    near.some(opensContent) ||
    near[0]?.key === 'which' ||
    (PERSONAL.test(near[0]?.key ?? '') && isWord(near[1])) ||
    isGerund(near) ||
    isClause(near) ||
    isWritten(near)
  );
}

function opensContent(token: Token, at: number, near: readonly Token[]): boolean {
  const opener = OPENERS.test(token.key) && !(isMark(near[at - 1], ',') && RELATIVE.test(token.key));
  return opener || isMark(token, ':');
}

const OPENERS = /^(?:that|whether|if|how|why|what|when|where|who|out)$/;
/** Behind a comma they tell of somebody or something: "written by Plum, who". */
const RELATIVE = /^(?:who|when|where)$/;
const PERSONAL = /^(?:he|she|they|it|there|i|we|you)$/;

/** "Wrote to her friends in June that it rained"; not "in April of that year". */
export function isTold(far: readonly Token[]): boolean {
  return far[0]?.key === 'to' && far.some(isThat);
}

function isThat({ key }: Token, at: number, far: readonly Token[]): boolean {
  return key === 'that' && !isPreposition(far[at - 1]);
}

/** "Recalled walking", "described having seen it". */
export function isGerund([first, second]: readonly Token[]): boolean {
  return /^[a-z]{2,}(?<!th)ing$/.test(first?.key ?? '') && isWord(second);
}

/** "Argued the door was shut": with nothing to open it. */
function isClause(near: readonly Token[]): boolean {
  const first = near[0];
  if (!first || !(isDeterminer(first) || first.shape === 'name' || isCapital(first))) return false;
  const end = near.findIndex(endsSubject);
  return end > 0 && isAuxiliary(near[end]);
}

function endsSubject(token: Token): boolean {
  return isAuxiliary(token) || !(isWord(token) || token.shape === 'name') || /^(?:and|or|but|as)$/.test(token.key);
}

/** ", he wrote in an email": whatever else stands there, it was written. */
function isWritten(near: readonly Token[]): boolean {
  return near[0]?.key === 'in' && near.slice(1, 5).some(isWriting);
}

/** "Offered to stay", "called for a vote", "put the loss at nine"; not "called to the door". */
export function isAim(near: readonly Token[]): boolean {
  const [first, second] = near;
  if (first?.key === 'to') return isWord(second) && !isDeterminer(second) && !hasKind(second, KIND.numeral);
  if (first?.key === 'for' || first?.key === 'against') return true;
  const isSum = (at: number) => NUMBER.test(near[at]?.key ?? '') || isMark(near[at], '£$€');
  return near.some((token, i) => token.key === 'at' && isSum(i + 1));
}

const NUMBER = /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|about|around|nearly|just|under|over|up)$/;

/** "Called the sale a disgrace", "called it late", "called the deal generous but risky"; not "called the police". */
export function isNaming(near: readonly Token[]): boolean {
  const first = near[0];
  const pronoun = /^(?:it|him|them|this|that)$/.test(first?.key ?? '');
  if (!first || !(pronoun || first.shape === 'name' || isDeterminer(first))) return false;
  const close = near.findIndex((token, at) => at > 0 && (!isWord(token) || CLOSING.test(token.key)));
  const words = close < 0 ? near : near.slice(0, close);
  const named = words.findIndex(({ key }, at) => at > 0 && /^(?:an?|the|one)$/.test(key));
  if (named > 0) return named < words.length - 1;
  if (pronoun) return words.length > 1 && !PARTICLES.test(words[1]?.key ?? '');
  return /^(?:and|but)$/.test(words[3]?.key ?? '') && !isHuman(words[2]) && !isHuman(words[1]);
}

const CLOSING = /^(?:for|on|in|at|to|from|after|before|when|because|who|that|which|with|by)$/;
const PARTICLES = /^(?:off|out|up|back|into|again)$/;

/** "Begged users not to stop", "called on them to stop", "asked her, politely, for tea"; not "asked to leave". */
export function isRequest(near: readonly Token[]): boolean {
  const end = near.findIndex(({ key }) => key === 'to' || key === 'for');
  const isObject = (token: Token) => token.shape === 'name' || isWord(token) || isMark(token, ',');
  return end > 0 && near.slice(0, end).every(isObject);
}
