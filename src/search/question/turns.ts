import type { Mark } from '../compare/marks.ts';

/** A way in which a question may speak, and a sentence that answers it speaks as well. */
export type Turn = (typeof TURNS)[number]['turn'];

/**
 * What the question says, in English function words and a few verbs of our own choice, and the mark of a sentence that
 * speaks so, too. Vectors know nothing of it: "will", "would" and "had" are stop words.
 */
export const TURNS = [
  {
    turn: 'what is to come',
    asked: /\b(?:will|going to|plans?|planning|next|upcoming|due|expect\w*)\b/,
    told: 'future',
  },
  {
    turn: 'what was before',
    asked: /\b(?:before|previous\w*|former\w*|used to|originally|earlier|once|past|prior)\b/,
    told: 'earlier',
  },
  { turn: 'what is now', asked: /\b(?:now|still|yet|today|currently|nowadays|these days|anymore)\b/, told: 'present' },
  {
    turn: 'duty',
    asked: /\b(?:should|allowed|have to|has to|must|need to|supposed|required)\b/,
    told: 'duty',
  },
  { turn: 'condition', asked: /\b(?:if|unless|in case|happens when)\b/, told: 'condition' },
  { turn: 'possibility', asked: /\b(?:might|could|would)\b/, told: 'possibility' },
  {
    turn: 'denial',
    asked: /\b(?:not?|never|without|refuse\w*|nobody|none|fail\w*|reject\w*)\b|n['’]t\b/,
    told: 'negation',
  },
  { turn: 'what else', asked: /\b(?:else|other|another|besides|also|too|apart from)\b/, told: 'addition' },
  {
    turn: 'wishes',
    asked: /\b(?:want\w*|hope\w*|wish\w*|demand\w*|ask\w* for|aim\w*|goal)\b/,
    told: 'wish',
  },
  {
    turn: 'rates',
    asked:
      /\bhow (?:often|frequently|regular\w*|many times)\b|\b(?:each|every|per|an? (?:day|week|month|year|person)|daily|yearly|annual\w*|monthly|weekly)\b/,
    told: 'rate',
  },
] as const satisfies readonly { readonly turn: string; readonly asked: RegExp; readonly told: Mark }[];

/** @param text the question in lower case. */
export function turnsOf(text: string): ReadonlySet<Turn> {
  return new Set(TURNS.filter(({ asked }) => asked.test(text)).map(({ turn }) => turn));
}
