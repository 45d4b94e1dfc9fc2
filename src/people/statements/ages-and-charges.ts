import type { Scene } from '../grammar/scene.ts';
import { isMark, type Token } from '../grammar/tokens.ts';

/** @returns for whom the article gives an age, as it prints it: "Plum, 27,". */
export function agesIn(scene: Scene): Map<number, string> {
  const ages = new Map<number, string>();
  scene.namedIn.forEach((named, sentence) => {
    if (named.length === 0) return;
    const tokens = scene.tokens(sentence);
    tokens.forEach((token, at) => {
      const age = tokens[at + 2];
      if (token.shape === 'name' && isMark(tokens[at + 1], ',') && age && /^\d\d?$/.test(age.text))
        ages.set(token.person, age.text);
    });
  });
  return ages;
}

/** @returns who "denies murder", "was charged" or "is on trial"; if nobody is said to, whom the article names first and most. */
export function defendantsIn(scene: Scene): Set<number> {
  const charged = new Set<number>();
  scene.namedIn.forEach((named, sentence) => {
    if (named.length === 0) return;
    const tokens = scene.tokens(sentence);
    tokens.forEach((token, at) => {
      if (token.shape === 'name' && isCharged(tokens, at + 1)) charged.add(token.person);
    });
  });
  if (charged.size === 0 && isAboutFirst(scene)) charged.add(0);
  return charged;
}

/** A report that does not say who is tried is about them: it names them first and most. */
function isAboutFirst({ people: [first, ...others] }: Scene): boolean {
  return others.every(({ mentions }) => mentions.length < (first?.mentions.length ?? 0));
}

/** "Plum, 40, denies", "Plum was charged", "Plum is on trial". */
function isCharged(tokens: readonly Token[], after: number): boolean {
  const end = isMark(tokens[after], ',') && isMark(tokens[after + 2], ',') ? after + 3 : after;
  const [first, second, third] = [0, 1, 2].map((i) => tokens[end + i]?.key ?? '');
  if (/^(?:denies|denied|pleaded)$/.test(first ?? '')) return true;
  if (!/^(?:is|was|has|had)$/.test(first ?? '')) return false;
  const verb = second === 'been' ? third : second;
  return (
    /^(?:charged|accused|convicted|sentenced|jailed|arrested|tried|pleaded|denied)$/.test(verb ?? '') ||
    third === 'trial'
  );
}
