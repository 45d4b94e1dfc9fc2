import type { IncomingMessage } from 'node:http';
import { PassThrough, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchProblem } from './fetching-problem.ts';

/** 10 MB, counted after decompression. */
const MAX_BYTES = 10_000_000;

const DECODERS: Readonly<Record<string, () => Transform>> = {
  identity: () => new PassThrough(),
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

/** One coding is enough for a web page; several on top of each other are how bombs are packed. */
function decoderFor(response: IncomingMessage): Transform {
  const coding = response.headers['content-encoding']?.trim().toLowerCase() || 'identity';
  const create = DECODERS[coding];
  if (!create) {
    response.destroy();
    throw new FetchProblem({ kind: 'packed', coding: coding.slice(0, 40) });
  }
  return create();
}

/**
 * Reads a body and unpacks it on the way, so that a bomb is left at the limit, not after it went off.
 *
 * @param enough so many bytes, unpacked, are read of a longer one; null: one of more than {@link MAX_BYTES} is a problem.
 */
export async function readBody(
  response: IncomingMessage,
  signal: AbortSignal,
  enough: number | null = null,
): Promise<Buffer> {
  const decoder = decoderFor(response);
  // Whatever ends the pipeline ends the loop below with the same error; leaving the loop ends the pipeline.
  pipeline(response, decoder, { signal }).catch(() => {});
  const chunks: Buffer[] = [];
  const limit = enough ?? MAX_BYTES;
  let size = 0;
  for await (const chunk of decoder as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size <= limit) continue;
    if (enough !== null) break;
    throw new FetchProblem({ kind: 'pageTooLarge', most: limit });
  }
  return Buffer.concat(chunks, Math.min(size, limit));
}
