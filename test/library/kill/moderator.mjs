// A moderator who removes and undoes without end, until the process is killed. Tells after each change how many there are.
import { writeSync } from 'node:fs';
import { Library } from '../../../dist/library/library.js';

const [dataDir, server] = process.argv.slice(2);
const library = new Library({ sourcesDir: `${dataDir}/none`, dataDir });
for (;;) {
  const standing = (await library.shelf(server)).articles[0];
  const done = standing
    ? await library.sources.remove(server, standing.source.file, '1')
    : await library.sources.undo(server, '1');
  if ('problem' in done) throw new Error(done.problem);
  writeSync(1, `${done.change.number}\n`);
}
