import { cut } from '../../article/cut.ts';
import { termsOf } from '../../search/analyse.ts';
import type { Undone } from '../problems/problem.ts';
import { orUnwritten } from '../records/not-written.ts';
import type { Records } from '../records/records.ts';
import type { InTurn } from './in-turn.ts';
import type { SettingsOfServers } from './server-settings.ts';

/** A question that the shelf could not answer, however often it was asked. Nothing says by whom. */
export interface UnansweredQuestion {
  /** As it was asked first. */
  readonly question: string;
  readonly times: number;
  /** When it was asked last; ISO 8601 calendar date, so that no hour gives a member away. */
  readonly last: string;
}

/** So many different questions are kept for a server; of the rest, those asked least and longest ago go first. */
const MOST = 500;
/** So much of a question is kept, in UTF-16 units. */
const LONGEST = 300;

/** The unanswered questions of servers that have switched this on. */
export class Unanswered {
  readonly #records: Records;
  readonly #inTurn: InTurn;
  readonly #settings: SettingsOfServers;
  readonly #now: () => Date;
  readonly #waiting = new Map<string, Waiting>();

  constructor(records: Records, inTurn: InTurn, settings: SettingsOfServers, now: () => Date) {
    this.#records = records;
    this.#inTurn = inTurn;
    this.#settings = settings;
    this.#now = now;
  }

  /** Counts a question that found no answer, where that is switched on. It is nobody's trouble when it cannot be kept. */
  async note(server: string, asked: string): Promise<void> {
    if (!(await this.#settings.of(server)).keepsUnanswered) return;
    const question = cut(asked.replace(MENTION, ' ').replace(/\s+/g, ' ').trim(), LONGEST);
    if (!question) return;
    const waiting = this.#waiting.get(server) ?? this.#writeSoon(server);
    waiting.questions.push(question);
    await waiting.written;
  }

  /** However many questions come while others are written, they are written at once. */
  #writeSoon(server: string): Waiting {
    const questions: string[] = [];
    const last = this.#now().toISOString().slice(0, 10);
    const counting = this.#change(server, (kept) => {
      this.#waiting.delete(server);
      return questions.reduce((counted, question) => count(counted, question, last), kept);
    });
    const written = orUnwritten(counting).finally(() => {
      if (this.#waiting.get(server) === waiting) this.#waiting.delete(server);
    });
    const waiting = { questions, written };
    this.#waiting.set(server, waiting);
    return waiting;
  }

  /** @returns those asked most often first, then the latest. */
  async list(server: string): Promise<readonly UnansweredQuestion[]> {
    return (await this.#records.value<UnansweredQuestion[]>(server, 'unanswered')) ?? [];
  }

  /** Forgets them all, or only these; how many there were, or why they stay. */
  clear(server: string, questions?: readonly string[]): Promise<number | Undone> {
    return orUnwritten(
      this.#change(server, (kept) => kept.filter(({ question }) => questions && !questions.includes(question))),
    );
  }

  /** @returns how many fewer there are. */
  #change(
    server: string,
    edit: (kept: readonly UnansweredQuestion[]) => readonly UnansweredQuestion[],
  ): Promise<number> {
    return this.#inTurn.run(server, async () => {
      const kept = await this.list(server);
      const now = [...edit(kept)].sort((a, b) => b.times - a.times || (a.last < b.last ? 1 : -1)).slice(0, MOST);
      if (now.length || kept.length) await this.#records.write(server, 'unanswered', now);
      return kept.length - now.length;
    });
  }
}

/** Questions of one server that are about to be written. */
interface Waiting {
  readonly questions: string[];
  readonly written: Promise<unknown>;
}

function count(kept: readonly UnansweredQuestion[], question: string, last: string): readonly UnansweredQuestion[] {
  const asked = meaning(question);
  const alike = kept.find((other) => meaning(other.question) === asked);
  if (!alike) return [...kept, { question, times: 1, last }];
  return kept.map((other) => (other === alike ? { ...alike, times: alike.times + 1, last } : other));
}

/** A member, role or channel as Discord writes it into a text. */
const MENTION = /<(@[!&]?|#)\d+>/g;

/** Questions with the same content words are alike, in whatever order and form these stand. */
function meaning(question: string): string {
  const terms = termsOf(question);
  return terms.length ? [...new Set(terms)].sort().join(' ') : question.toLowerCase();
}
