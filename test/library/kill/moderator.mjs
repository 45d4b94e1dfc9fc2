// A moderator who removes and undoes without end, until the process is killed. Tells after each change how many there are.
import { writeSync } from 'node:fs';
import { Library } from '../../../dist/library/library.js';

const [dataDir, server, file] = process.argv.slice(2);
const library = new Library({ sourcesDir: `${dataDir}/none`, dataDir });
for (;;) {
  const stands = (await library.shelf(server)).articles.some(({ source }) => source.file === file);
  const done = stands ? await library.sources.remove(server, file, '1') : await library.sources.undo(server, '1');
  if ('problem' in done) throw new Error(done.problem.kind);
  writeSync(1, `${done.change.number}\n`);
}
