import { execFileSync } from 'node:child_process';

/** Before the tests: threads run from dist/, so it has to be that of these sources. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
