import { LOG_LEVELS, type LogLevel } from './settings.ts';

/** Writes lines for the operator. No line holds a question, a name or a server's words. */
export type Log = Readonly<Record<Exclude<LogLevel, 'silent'>, (message: string, error?: unknown) => void>>;

/**
 * @param least less grave lines are dropped.
 * @param write takes one whole entry, of several lines where an error has a stack.
 */
export function logTo(write: (line: string) => void, least: LogLevel): Log {
  const at = (level: LogLevel) => (message: string, error?: unknown) => {
    if (LOG_LEVELS.indexOf(level) < LOG_LEVELS.indexOf(least)) return;
    const trace = error === undefined ? '' : `\n${error instanceof Error ? (error.stack ?? error.message) : error}`;
    write(`${new Date().toISOString()} ${level} ${message}${trace}`);
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
