import { EventEmitter } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayDispatchEvents, GatewayOpcodes } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import { APPLICATION, BOT, GUILDS, guild } from './world.ts';

interface Payload {
  readonly op: number;
  readonly d?: { readonly token?: string; readonly session_id?: string; readonly seq?: number } | null;
}

/** Discord's gateway, v10, for one session. Emits `identify`, `resume`, `close` and `refused`. */
export class Gateway extends EventEmitter {
  readonly #sockets = new WebSocketServer({ noServer: true });
  #sent: { readonly s: number; readonly frame: string }[] = [];
  #sequence = 0;
  #socket: WebSocket | null = null;
  url = '';
  /** The only one it accepts. */
  token: string;
  intents: number | null = null;
  /** The next connections are refused: by a proxy that says so, or without a word. */
  refusals: ('busy' | 'dead')[] = [];

  constructor(token: string) {
    super();
    this.token = token;
    this.#sockets.on('connection', (socket) => this.#welcome(socket));
  }

  listenOn(server: Server): void {
    this.url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('upgrade', (request, socket, head) => {
      const refusal = this.refusals.shift();
      if (refusal === 'busy') socket.end('HTTP/1.1 503 Service Unavailable\r\n\r\n');
      if (refusal === 'dead') socket.destroy();
      if (refusal) return void this.emit('refused');
      this.#sockets.handleUpgrade(request, socket, head, (ws) => this.#sockets.emit('connection', ws, request));
    });
  }

  dispatch(t: string, d: unknown): void {
    this.#sequence += 1;
    const frame = JSON.stringify({ op: GatewayOpcodes.Dispatch, t, d, s: this.#sequence });
    this.#sent.push({ s: this.#sequence, frame });
    this.#socket?.send(frame);
  }

  /** Closes the connection with one of Discord's codes; null: the line goes dead without a word. */
  drop(code: number | null): void {
    const socket = this.#socket;
    this.#socket = null;
    if (code === null) socket?.terminate();
    else socket?.close(code);
  }

  /** The line stays up, but nothing that comes is read any more. */
  freeze(): void {
    this.#socket?.pause();
  }

  close(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  #welcome(socket: WebSocket): void {
    socket.on('message', (data) => this.#receive(socket, JSON.parse(String(data)) as Payload));
    socket.on('close', (code) => this.emit('close', code));
    socket.send(JSON.stringify({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: 40_000 } }));
  }

  #receive(socket: WebSocket, { op, d }: Payload): void {
    if (op === GatewayOpcodes.Heartbeat) socket.send(JSON.stringify({ op: GatewayOpcodes.HeartbeatAck }));
    else if (op === GatewayOpcodes.Identify) this.#identify(socket, d ?? {});
    else if (op === GatewayOpcodes.Resume) this.#resume(socket, d?.seq ?? 0);
  }

  #identify(socket: WebSocket, identity: { token?: string; intents?: number; shard?: readonly number[] }): void {
    if (identity.token !== this.token) {
      socket.close(4004);
      return;
    }
    this.#socket = socket;
    this.intents = identity.intents ?? 0;
    this.#sent = [];
    this.#sequence = 0;
    this.dispatch(GatewayDispatchEvents.Ready, {
      v: 10,
      user: BOT,
      guilds: GUILDS.map((id) => ({ id, unavailable: true })),
      session_id: 'session',
      resume_gateway_url: this.url,
      shard: identity.shard ?? [0, 1],
      application: { id: APPLICATION, flags: 0 },
    });
    for (const id of GUILDS) this.dispatch(GatewayDispatchEvents.GuildCreate, guild(id));
    this.emit('identify');
  }

  #resume(socket: WebSocket, after: number): void {
    this.#socket = socket;
    for (const { s, frame } of this.#sent) if (s > after) socket.send(frame);
    this.dispatch(GatewayDispatchEvents.Resumed, {});
    this.emit('resume');
  }
}
