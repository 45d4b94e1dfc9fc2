import type { Reply } from '../reply/reply.ts';

const MINUTE = 60_000;
/** In a minute, by one member. */
const MOST_QUESTIONS = 8;
const MOST_MEMBERS = 2_000;

interface Member {
  /** Moments of the last minute's questions in milliseconds, ascending. */
  readonly asked: readonly number[];
  /** What was answered last, and the server (null: none) whose articles it may hold. */
  readonly last: { readonly reply: Reply; readonly server: string | null } | null;
}

/** Counts each member's questions over the last minute. Memory is bounded: who asked longest ago is forgotten first. */
export class Cooldown {
  /** In the order of their latest question. */
  readonly #members = new Map<string, Member>();

  /**
   * Counts a question, unless the member has asked enough.
   *
   * @param now in milliseconds, as `Date.now()` has it.
   * @returns null when the question may be answered, else the moment from which one may.
   */
  ask(member: string, now: number): number | null {
    const { asked = [], last = null } = this.#members.get(member) ?? {};
    const recent = asked.filter((moment) => moment > now - MINUTE);
    const first = recent[0];
    if (first !== undefined && recent.length >= MOST_QUESTIONS) return first + MINUTE;
    this.#members.delete(member);
    this.#members.set(member, { asked: [...recent, now], last });
    this.#forget(now);
    return null;
  }

  remember(member: string, server: string | null, reply: Reply): void {
    const known = this.#members.get(member);
    if (known) this.#members.set(member, { ...known, last: { reply, server } });
  }

  /** @returns null when the member's last question is too long ago, or was asked elsewhere: its answer stays there. */
  lastAnswer(member: string, server: string | null): Reply | null {
    const last = this.#members.get(member)?.last;
    return last?.server === server ? last.reply : null;
  }

  /** Drops whoever has not asked for a minute, and the longest silent beyond the most we remember. */
  #forget(now: number): void {
    for (const [member, { asked }] of this.#members) {
      const isRecent = (asked.at(-1) ?? 0) > now - MINUTE;
      if (isRecent && this.#members.size <= MOST_MEMBERS) return;
      this.#members.delete(member);
    }
  }
}
