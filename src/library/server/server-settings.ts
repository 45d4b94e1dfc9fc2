import type { Undone } from '../problems/problem.ts';
import { orUnwritten } from '../records/not-written.ts';
import type { Records } from '../records/records.ts';
import { Awake } from './awake.ts';
import type { InTurn } from './in-turn.ts';

/** How the bot behaves in one server. */
export interface ServerSettings {
  /** Who sees an answer at first: the one who asked, or the channel. */
  readonly answers: 'private' | 'public';
  /** Id of the channel where changes to the shelf are announced; null: none. */
  readonly logChannel: string | null;
  /** Whether questions that found no answer are kept, without names. */
  readonly keepsUnanswered: boolean;
  /** The language the bot speaks, as Discord names its locales; null: each member's own. */
  readonly language: string | null;
}

const DEFAULTS: ServerSettings = { answers: 'private', logChannel: null, keepsUnanswered: false, language: null };

/** The settings of all servers. */
export class SettingsOfServers {
  readonly #records: Records;
  readonly #inTurn: InTurn;
  readonly #awake: Awake<ServerSettings>;

  constructor(records: Records, inTurn: InTurn, now: () => Date) {
    this.#records = records;
    this.#inTurn = inTurn;
    this.#awake = new Awake((server) => this.#read(server), now, inTurn);
  }

  /** @returns the defaults for whatever was never set, or was damaged. */
  of(server: string): Promise<ServerSettings> {
    return this.#awake.get(server);
  }

  /** @returns the settings as they then are, or why they stay as they were. */
  change(server: string, changed: Partial<ServerSettings>): Promise<ServerSettings | Undone> {
    const work = async () => {
      const settings = { ...(await this.of(server)), ...changed };
      await this.#records.write(server, 'settings', settings);
      this.#awake.set(server, settings);
      return settings;
    };
    return orUnwritten(this.#inTurn.run(server, work));
  }

  async #read(server: string): Promise<ServerSettings> {
    return { ...DEFAULTS, ...(await this.#records.value<Partial<ServerSettings>>(server, 'settings')) };
  }
}
