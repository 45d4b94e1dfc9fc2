import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A site on this machine: what stands at each path, and how often each was asked for. */
export interface Site {
  readonly host: string;
  readonly pages: Map<string, { readonly body: string; readonly status?: number }>;
  readonly asked: string[];
}

/** @returns a site that is gone when the test is; it answers conditional requests, and has no robots.txt. */
export async function newSite(pages: Readonly<Record<string, string>>): Promise<Site> {
  const site = new Map<string, { body: string; status?: number }>(
    Object.entries(pages).map(([path, body]) => [path, { body }]),
  );
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const page = site.get(path);
    if (!page) return response.writeHead(404).end();
    const etag = `"${page.body.length}-${page.body.slice(0, 20).replace(/\W/g, '')}"`;
    const isKnown = request.headers['if-none-match'] === etag;
    asked.push(`${path} ${isKnown ? 304 : (page.status ?? 200)}`);
    if (isKnown) return response.writeHead(304).end();
    return response.writeHead(page.status ?? 200, { 'content-type': 'text/plain', etag }).end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, pages: site, asked };
}
