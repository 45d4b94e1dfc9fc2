import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes } from 'discord.js';

const WRONG_TOKEN =
  'Discord does not accept DISCORD_TOKEN: copy the token anew from the application\'s page, under "Bot".';

/** The gateway closed the connection for good. */
export class GatewayRefusal extends Error {
  readonly code: number;

  /** @param code of the closed WebSocket, one of Discord's. */
  constructor(code: number) {
    super(`Discord closed the connection for good (${GatewayCloseCodes[code] ?? code}).`);
    this.code = code;
  }
}

export function isWrongToken(error: unknown): boolean {
  if (error instanceof GatewayRefusal) return error.code === GatewayCloseCodes.AuthenticationFailed;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

/** @returns why Discord cannot be used, in one line for the operator: what is wrong, and what to do. */
export function problemOf(error: unknown): string {
  if (isWrongToken(error)) return WRONG_TOKEN;
  if (error instanceof GatewayRefusal) return error.message;
  const reason = reasonOf(error);
  if (error instanceof DiscordAPIError) return `Discord refuses the connection: ${reason}.`;
  return `Discord cannot be reached (${reason}): check the network and DISCORD_API_URL, then start again.`;
}

/** @returns what went wrong, in a few words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
