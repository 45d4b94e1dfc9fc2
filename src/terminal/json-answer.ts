import { type Answer, ask } from '../answer/ask.ts';
import type { Cited } from '../answer/card.ts';
import type { Passage } from '../answer/passage.ts';
import { peopleNamed } from '../answer/people-named.ts';
import { type Verification, verify } from '../answer/verify/verify.ts';
import { who } from '../answer/who.ts';
import type { Library } from '../library/library.ts';
import { tellReason } from '../library/problems/problem-words.ts';
import { PROBLEMS_IN_ENGLISH } from '../library/problems/problems-in-english.ts';
import type { ReloadFailure } from '../library/reload/reload-report.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { type Answered, USAGE } from './command.ts';
import { filesOf, listSources } from './sources.ts';

/** Runs one command and gives the object that is printed for it, as the terminal's contract with scripts has it. */
export async function jsonAnswer(command: Answered, library: Library): Promise<object> {
  const unchanged = { added: [], changed: [], removed: [], failed: [] };
  if (command.kind === 'help') return { help: Object.fromEntries(USAGE) };
  if (command.kind === 'reload') {
    const { added, changed, removed, failed } = await library.reload();
    const sources = listSources(await library.shelf(null));
    return { sources, added, changed, removed, failed: failed.map(jsonFailure) };
  }
  const shelf = await library.shelf(null);
  if (command.kind === 'sources') return { sources: listSources(shelf), ...unchanged };
  if (command.kind === 'who') return jsonWho(shelf, command.name);
  if (command.kind === 'verify') return jsonVerify(verify(shelf, command.quotation, command.speaker));
  const files = filesOf(shelf, command.source);
  if (files && 'error' in files) return files;
  if (command.kind === 'people') return { people: peopleNamed(shelf, files) };
  const started = performance.now();
  const answer = ask(shelf, command.question, { limit: command.limit ?? 5, ...(files ? { files } : {}) });
  return { ...jsonAsk(answer), ms: performance.now() - started };
}

function jsonAsk({ question, found, support, passages, unknown, corrected }: Answer): object {
  return { ask: question, found, support, passages: passages.map(jsonPassage), unknown, corrected };
}

function jsonFailure(failure: ReloadFailure): object {
  return { ...failure, reason: tellReason(failure.reason, PROBLEMS_IN_ENGLISH) };
}

function jsonVerify({ quotation, verdict, passages, differences, speakers }: Verification): object {
  return { verify: quotation, verdict, passages: passages.map(jsonPassage), differences, speakers };
}

function jsonPassage({ sentence, text, score, citation }: Passage): object {
  return { sentence, text, score, citation };
}

function jsonMention({ text, citation }: Cited): object {
  return { sentence: text, citation };
}

function jsonWho(shelf: Shelf, name: string): object {
  const answer = who(shelf, name);
  if (answer.kind === 'person') {
    const person = { ...answer.card, mentions: answer.card.mentions.map(jsonMention) };
    return { who: name, found: true, person, candidates: answer.similar };
  }
  const nobody = { who: name, found: false, person: null };
  if (answer.kind === 'thing') {
    return { ...nobody, candidates: [], thing: { name: answer.name, mentions: answer.mentions.map(jsonMention) } };
  }
  const candidates = answer.kind === 'several' ? answer.candidates : answer.nearest;
  return { ...nobody, candidates: candidates.map((candidate) => candidate.name) };
}
