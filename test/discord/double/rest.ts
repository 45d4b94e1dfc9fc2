import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Exchanged } from './exchange.ts';
import { breaches } from './limits.ts';
import { checkBody } from './openapi.ts';
import { APPLICATION } from './world.ts';

/** What goes wrong with a request: an answer in place of ours, or the line going dead before or after it counted. */
export type Fault =
  | { readonly status: number; readonly body?: object; readonly headers?: Record<string, string> }
  | { readonly line: 'reset' | 'closed' | 'silent'; readonly applied: boolean };

export interface Request {
  readonly method: string;
  /** Below `/api/v10`, without the query. */
  readonly path: string;
  readonly body: unknown;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** Discord's REST API, as much of it as a bot like ours uses. */
export class Rest {
  readonly #token: string;
  readonly exchanges = new Map<string, Exchanged>();
  /** The application's commands, as last registered. */
  commands: object[] = [];
  registrations = 0;
  /** Files that came with messages, as text. */
  readonly files: { readonly name: string; readonly content: string }[] = [];
  /** Messages in channels, each once. */
  readonly posts: { readonly nonce?: string }[] = [];
  gatewayUrl = '';
  /** Connections it wants a bot in so many servers to open. */
  shards = 1;
  /** Whatever Discord would have refused. */
  readonly violations: string[] = [];
  /** Asked for every request. */
  fault: (request: Request) => Fault | null = () => null;

  constructor(token: string) {
    this.#token = token;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').replace(/^\/api\/v10|\?.*$/g, '');
    const text = await readText(request);
    for (const [, name = '', content = ''] of text.matchAll(FILE)) this.files.push({ name, content });
    const parsed = { method: request.method ?? '', path, body: bodyIn(text) };
    const fault = this.fault(parsed);
    if (fault && 'status' in fault) return send(response, fault.status, fault.body ?? {}, fault.headers);
    const isRefused =
      request.headers.authorization !== `Bot ${this.#token}` && !/^\/(interactions|webhooks)/.test(path);
    const apply = (): Answer =>
      isRefused ? { status: 401, body: { message: '401: Unauthorized', code: 0 } } : this.#apply(parsed);
    if (!fault) {
      const { status, body } = apply();
      return send(response, status, body);
    }
    if (fault.applied) apply();
    if (fault.line === 'reset') request.socket.resetAndDestroy();
    else if (fault.line === 'closed') request.socket.destroy();
  }

  #apply({ method, path, body }: Request): Answer {
    const [, kind = '', id = '', token = ''] = path.split('/');
    if (path === '/gateway/bot') return { status: 200, body: this.#gateway() };
    if (path === `/applications/${APPLICATION}/commands`) return this.#commands(method, body as object[]);
    if (kind === 'interactions') return this.#respond(id, body as Parameters<Exchanged['respond']>[0]);
    if (kind === 'webhooks' && method === 'PATCH') return this.#edit(token, body as Record<string, unknown>);
    if (kind === 'channels' && method === 'POST') return this.#post(body as Rest['posts'][number]);
    return { status: 404, body: { message: '404: Not Found', code: 0 } };
  }

  #gateway() {
    const session_start_limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: this.shards };
    return { url: this.gatewayUrl, shards: this.shards, session_start_limit };
  }

  #commands(method: string, body: object[]): Answer {
    if (method === 'PUT') {
      this.#check('PUT', '/applications/{application_id}/commands', body);
      this.registrations += 1;
      // Like Discord, which writes out what was left to its defaults.
      this.commands = body.map((command, i) => ({
        id: String(500_000_000_000_000_000n + BigInt(i)),
        application_id: APPLICATION,
        version: '1',
        nsfw: false,
        default_member_permissions: null,
        description: '',
        ...command,
      }));
    }
    return { status: 200, body: this.commands };
  }

  #respond(id: string, body: Parameters<Exchanged['respond']>[0]): Answer {
    const problems = this.#check('POST', '/interactions/{interaction_id}/{interaction_token}/callback', body);
    if ([4, 7].includes(body.type)) problems.push(...this.#limits(body.data ?? {}));
    if (problems.length) return invalid(problems);
    const exchange = this.exchanges.get(id);
    if (!exchange) return { status: 404, body: { message: 'Unknown interaction', code: 10062 } };
    if (exchange.respond(body)) return { status: 204 };
    return { status: 400, body: { message: 'Interaction has already been acknowledged.', code: 40060 } };
  }

  #edit(token: string, body: Record<string, unknown>): Answer {
    const problems = this.#check('PATCH', '/webhooks/{webhook_id}/{webhook_token}/messages/@original', body);
    problems.push(...this.#limits(body));
    if (problems.length) return invalid(problems);
    const exchange = [...this.exchanges.values()].find(({ interaction }) => interaction.token === token);
    if (!exchange?.isDeferred) return { status: 404, body: { message: 'Unknown Message', code: 10008 } };
    exchange.edit(body);
    return { status: 200, body: {} };
  }

  #post(message: { readonly nonce?: string; readonly enforce_nonce?: boolean }): Answer {
    const problems = this.#check('POST', '/channels/{channel_id}/messages', message);
    problems.push(...this.#limits(message));
    if (problems.length) return invalid(problems);
    const isRepeated = message.enforce_nonce && this.posts.some(({ nonce }) => nonce === message.nonce);
    if (!isRepeated) this.posts.push(message);
    return { status: 200, body: {} };
  }

  #check(method: string, path: string, body: unknown): string[] {
    const problems = checkBody(method, path, body);
    // JSON writes only half a surrogate pair so.
    if (/\\ud[89a-f]/i.test(JSON.stringify(body))) problems.push('half a character');
    this.violations.push(...problems.map((problem) => `${method} ${path}: ${problem}`));
    return problems;
  }

  #limits(message: object): string[] {
    const problems = breaches(message);
    this.violations.push(...problems);
    return problems;
  }
}

function invalid(problems: readonly string[]): Answer {
  return { status: 400, body: { message: `Invalid Form Body: ${problems.join('; ')}`, code: 50035 } };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** Reads JSON, or the JSON part of a form that carries files too. */
function bodyIn(text: string): unknown {
  const json = /name="payload_json"\r\n(?:.+\r\n)*\r\n(.*)\r\n/.exec(text)?.[1] ?? text;
  return json ? (JSON.parse(json) as unknown) : undefined;
}

/** A file in a form: its name, then what it holds. */
const FILE = /name="files\[\d+\]"; filename="([^"]*)"\r\n(?:.+\r\n)*\r\n([\s\S]*?)\r\n--/g;

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  if (status === 204) return void response.writeHead(status, headers).end();
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
