import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type APIFileComponent,
  type APIMessageComponent,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js';
import { Exchanged, type Sent } from './exchange.ts';
import { Gateway } from './gateway.ts';
import { messageOf } from './interactions.ts';
import { withChildren } from './limits.ts';
import { Rest } from './rest.ts';

export const TOKEN = 'a-token-for-tests';

/** Discord on this machine: enough of its gateway and REST API for the real discord.js to log in and answer. */
export class DiscordDouble {
  readonly gateway = new Gateway(TOKEN);
  readonly rest = new Rest(TOKEN);
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => void this.rest.answer(request, response));
  }

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.gateway.listenOn(this.#server);
    this.rest.gatewayUrl = this.gateway.url;
  }

  /** What `DISCORD_API_URL` is to be. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api`;
  }

  async stop(): Promise<void> {
    this.gateway.close();
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Sends an interaction to the bot. */
  begin(interaction: Sent): Exchanged {
    const exchange = new Exchanged(interaction);
    this.rest.exchanges.set(interaction.id, exchange);
    this.gateway.dispatch('INTERACTION_CREATE', interaction);
    return exchange;
  }

  /** @returns what the member sees in the end. */
  async ask(interaction: Sent): Promise<Seen> {
    const exchange = this.begin(interaction);
    return seen(await exchange.answer, exchange);
  }
}

/** What a member sees of an answer. */
export interface Seen {
  readonly type: InteractionResponseType;
  readonly private: boolean;
  /** All text, a component a line. */
  readonly text: string;
  /** custom_id by label. */
  readonly buttons: Readonly<Record<string, string>>;
  readonly choices: readonly { readonly name: string; readonly value: string }[];
  readonly data: Record<string, unknown>;
  /** As Discord hands it back when one of its buttons is pressed. */
  readonly message: object;
}

function seen(data: Record<string, unknown>, { first, interaction }: Exchanged): Seen {
  const components = (data['components'] ?? []) as APIMessageComponent[];
  const all = components.flatMap(withChildren);
  const flags = Number(data['flags'] ?? 0) | Number(first?.data?.['flags'] ?? 0);
  return {
    type: first?.type ?? InteractionResponseType.Pong,
    private: (flags & MessageFlags.Ephemeral) !== 0,
    text: all.flatMap((part) => ('content' in part ? [part.content] : [])).join('\n'),
    buttons: Object.fromEntries(
      all.flatMap((part) => ('custom_id' in part && 'label' in part ? [[part.label, part.custom_id]] : [])),
    ) as Record<string, string>,
    choices: (data['choices'] ?? []) as Seen['choices'],
    data,
    message: messageOf({
      flags,
      components: numbered(components) as never,
      interaction_metadata: cameOf(interaction) as never,
    }),
  };
}

/** What a message says of the interaction that it answers. */
const cameOf = ({ id, type, member, user }: Sent) => ({
  id,
  type,
  user: member?.user ?? user,
  authorizing_integration_owners: {},
});

/** A file's component as Discord hands it back: it is on Discord's own servers by then. */
function onCdn({ file }: APIFileComponent) {
  const name = file.url.replace('attachment://', '');
  const url = `https://cdn.discordapp.com/ephemeral-attachments/1/2/${name}?ex=1`;
  return { file: { id: '3', url, proxy_url: url }, name, size: 1, spoiler: false };
}

/** Like Discord, which gives every component an id. */
function numbered(components: readonly APIMessageComponent[], count = { last: 0 }): APIMessageComponent[] {
  return components.map((component) => {
    count.last += 1;
    const id = component.id ?? count.last;
    if (component.type === ComponentType.File) return { ...component, ...onCdn(component), id };
    const children = 'components' in component ? (component.components as APIMessageComponent[]) : null;
    return { ...component, id, ...(children ? { components: numbered(children, count) } : {}) } as APIMessageComponent;
  });
}
