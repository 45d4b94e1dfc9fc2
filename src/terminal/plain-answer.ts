import { ask } from '../answer/ask.ts';
import { peopleNamed } from '../answer/people-named.ts';
import { verify } from '../answer/verify/verify.ts';
import { who } from '../answer/who.ts';
import type { Library } from '../library/library.ts';
import { tellFailure } from '../library/problems/problem-words.ts';
import { PROBLEMS_IN_ENGLISH } from '../library/problems/problems-in-english.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { type Answered, USAGE } from './command.ts';
import { filesOf, listSources } from './sources.ts';
import { type Style, UNSTYLED } from './style.ts';
import { tellAnswer } from './tell-answer.ts';
import { tellVerification } from './tell-verification.ts';
import { tellWho } from './tell-who.ts';

/** Runs one command and gives what a person reads for it: lines, without a newline at the end. */
export async function plainAnswer(command: Answered, library: Library, style: Style = UNSTYLED): Promise<string> {
  if (command.kind === 'help') return USAGE.map(([line, what]) => `${line.padEnd(34)}${what}`).join('\n');
  if (command.kind === 'reload') return tellReload(await library.reload());
  const shelf = await library.shelf(null);
  if (!shelf.articles.length) return EMPTY;
  if (command.kind === 'sources') return tellSources(shelf);
  if (command.kind === 'who') return tellWho(command.name, who(shelf, command.name), style);
  if (command.kind === 'verify') {
    const { quotation, speaker } = command;
    return tellVerification(verify(shelf, quotation, speaker), speaker !== undefined, style);
  }
  const files = filesOf(shelf, command.source);
  if (files && 'error' in files) return files.error;
  if (command.kind === 'people') return tellPeople(shelf, files);
  return tellAnswer(ask(shelf, command.question, files ? { files } : {}), style);
}

const EMPTY = 'The shelf is empty. Put articles (.txt, .md, .html, .pdf, .docx) into the sources folder, then /reload.';

function tellSources(shelf: Shelf): string {
  const lines = listSources(shelf).map(({ file, title, date, sentences }) => {
    const size = sentences === 1 ? '1 sentence' : `${sentences} sentences`;
    return `${title} (${[date, size, file].filter(Boolean).join(', ')})`;
  });
  return lines.join('\n');
}

function tellPeople(shelf: Shelf, files?: readonly string[]): string {
  const lines = peopleNamed(shelf, files).map(({ name, aliases, mentions }) => {
    return `${[name, ...aliases].join(' = ')} (${mentions})`;
  });
  return lines.join('\n') || 'The sources name nobody.';
}

function tellReload({ added, changed, removed, failed }: Awaited<ReturnType<Library['reload']>>): string {
  const groups = Object.entries({ Added: added, Changed: changed, Removed: removed });
  const lines = groups.filter(([, files]) => files.length).map(([what, files]) => `${what}: ${files.join(', ')}.`);
  for (const { file, reason } of failed) lines.push(`Not read: ${tellFailure(file, reason, PROBLEMS_IN_ENGLISH)}`);
  return lines.join('\n') || 'Nothing has changed.';
}
