import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A web site on loopback for one test. */
export interface Site {
  /** `127.0.0.1:port`, an entry for FETCH_ALLOW. */
  readonly host: string;
  /** `http://127.0.0.1:port`. */
  readonly origin: string;
  /** Paths asked for, in order, robots.txt left out. */
  readonly asked: string[];
}

/**
 * @param answer gives every request but those for /robots.txt.
 * @param robots gives these; without it there is no such file.
 */
export async function openSite(answer: RequestListener, robots?: RequestListener): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') {
      if (robots) robots(request, response);
      else response.writeHead(404).end();
      return;
    }
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, origin: `http://${host}`, asked };
}
