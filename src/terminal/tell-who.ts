import type { Card, Cited } from '../answer/card.ts';
import type { Who } from '../answer/who.ts';
import type { Style } from './style.ts';
import { tellPassage } from './tell-answer.ts';

/** Sentences shown of each kind. */
const SHOWN = 3;

/** Tells who someone is, or who may be meant. */
export function tellWho(name: string, answer: Who, style: Style): string {
  if (answer.kind === 'several')
    return `Several people fit "${name}": ${answer.candidates.map(({ name }) => name).join(', ')}. Which one?`;
  if (answer.kind === 'person') {
    const card = tellCard(answer.card, answer.similar, style);
    return answer.misspelt ? `Did you mean ${answer.card.name}?\n${card}` : card;
  }
  if (answer.kind === 'thing') return tellThing(answer.name, answer.mentions, style);
  const nearest = answer.nearest.length
    ? ` Did you mean ${answer.nearest.map(({ name }) => name).join(' or ')}?`
    : ' /people lists everyone.';
  return `The sources name nobody called "${name}".${nearest}`;
}

function tellThing(name: string, mentions: readonly Cited[], style: Style): string {
  const said = mentions.slice(0, SHOWN).map((one) => tellPassage(one, style));
  return [`I do not take ${name} for a person; here is what is said of it.`, ...said].join('\n');
}

function tellCard(card: Card, similar: readonly string[], style: Style): string {
  const parts = [style.strong(card.name)];
  if (card.aliases.length) parts.push(`Also spelt: ${card.aliases.join(', ')}`);
  const said = card.statements.slice(0, SHOWN);
  parts.push(...tellCited('Roles', card.roles, style), ...tellCited('Said', said, style));
  if (!said.length) parts.push(...tellCited('Named', card.mentions.slice(0, SHOWN), style));
  parts.push(tellPlaces(card.mentions));
  if (card.with.length) parts.push(`With: ${card.with.map(({ name, count }) => `${name} (${count})`).join(', ')}`);
  if (similar.length) parts.push(`Also similar: ${similar.join(', ')}`);
  return parts.join('\n');
}

/** Where all the mentions stand, article by article. */
function tellPlaces(mentions: readonly Cited[]): string {
  const paragraphs = new Map<string, Set<number>>();
  for (const { citation } of mentions) {
    const those = paragraphs.get(citation.title) ?? new Set();
    paragraphs.set(citation.title, those.add(citation.paragraph));
  }
  const places = Array.from(paragraphs, ([title, those]) => `${title}, paragraph ${[...those].join(', ')}`);
  return `Named in ${mentions.length === 1 ? 'one sentence' : `${mentions.length} sentences`}: ${places.join('; ')}.`;
}

function tellCited(what: string, cited: readonly Cited[], style: Style): string[] {
  return cited.length ? [`${what}:`, ...cited.map((one) => tellPassage(one, style))] : [];
}
