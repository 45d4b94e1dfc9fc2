import type { IncomingMessage } from 'node:http';
import { PassThrough, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchProblem } from './fetching-problem.ts';

/** 10 MB, counted after decompression. */
const MAX_BYTES = 10_000_000;

const DECODERS: Readonly<Record<string, () => Transform>> = {
  '': () => new PassThrough(),
  identity: () => new PassThrough(),
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

/** One coding is enough for a web page; several on top of each other are how bombs are packed. */
function decoderFor(response: IncomingMessage): Transform {
  const coding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  const create = DECODERS[coding];
  if (!create) {
    response.destroy();
    throw new FetchProblem({ kind: 'packed', coding: coding.slice(0, 40) });
  }
  return create();
}

/**
 * Reads a body and unpacks it on the way, so that a bomb is left at `limit`, not after it went off.
 *
 * @param limit bytes after decompression.
 * @param truncate true: what goes beyond the limit is left out; false: it is a problem.
 */
export async function readBody(
  response: IncomingMessage,
  signal: AbortSignal,
  { limit = MAX_BYTES, truncate = false } = {},
): Promise<Buffer> {
  const decoder = decoderFor(response);
  // Whatever ends the pipeline ends the loop below with the same error; leaving the loop ends the pipeline.
  pipeline(response, decoder, { signal }).catch(() => {});
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of decoder as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size <= limit) continue;
    if (truncate) break;
    throw new FetchProblem({ kind: 'pageTooLarge', most: limit });
  }
  return Buffer.concat(chunks, Math.min(size, limit));
}
