import { setImmediate as breath } from 'node:timers/promises';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ExportedFile } from '../../library/history/export.ts';
import { defineCommand } from '../command.ts';
import type { ServerContext } from '../context.ts';
import { composeReply } from '../reply/parts/compose-reply.ts';
import { textReply } from '../reply/reply.ts';

/** One archive, since Discord takes ten files with a message at most. */
export const sourcesExportCommand = defineCommand({
  slow: true,
  run: async ({ library, server, language }: ServerContext) => {
    const files = await library.sources.export(server);
    if (!files.length) return textReply(language.shelf.noOwn);
    const content = language.shelf.exported(files.length);
    return composeReply({ parts: [{ content, file: { name: 'shelf.zip', data: await archive(files) } }] });
  },
});

/** @returns a ZIP archive; questions are answered between one file and the next. */
async function archive(files: readonly ExportedFile[]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const { name, text } of files) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(strToU8(text), true);
    await breath();
  }
  zip.end();
  return Buffer.concat(chunks);
}
