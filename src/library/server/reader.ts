import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** What people and terms are read with: code, and the tables it reads. */
const FOLDERS = ['../../people/', '../../search/', '../../../src/people/data/', '../../../src/search/data/'];

/**
 * Tells one state of what reads articles from another: whatever was worked out by another reader is worked out anew.
 * A fingerprint, since a version number would have to be thought of at every change.
 */
export const READER = fingerprint();

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS.map((path) => new URL(path, import.meta.url))) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`);
    for (const file of files.sort()) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
