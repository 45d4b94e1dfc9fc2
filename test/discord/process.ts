import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A process of its own, as an operator runs it. */
export class Process {
  readonly #child: ChildProcess;
  /** Its lines on standard error so far. */
  readonly lines: string[] = [];
  readonly #closed: Promise<unknown>;
  #heard: () => void = () => {};

  /** @param script below the project's root. */
  constructor(script: string, environment: Readonly<Record<string, string>>, args: readonly string[] = []) {
    // LOG_LEVEL warn: nothing but what the operator must know.
    const env = { PATH: process.env['PATH'], SOURCES_DIR: 'seeds', LOG_LEVEL: 'warn', ...environment };
    this.#child = spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    this.#closed = once(this.#child, 'close');
    createInterface({ input: this.#child.stderr as NodeJS.ReadableStream }).on('line', (line) => {
      this.lines.push(line);
      this.#heard();
    });
  }

  /** Resolves once it has written a line with these words. */
  async hear(words: string): Promise<void> {
    while (!this.lines.some((line) => line.includes(words))) {
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
    }
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** @returns its exit code. */
  async end(): Promise<number | null> {
    await this.#closed;
    return this.#child.exitCode;
  }
}
