import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** The interaction is over, its token has expired, or the member has dismissed what was to be edited. */
const TOO_LATE = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownMessage,
];

/** @returns whether Discord has given up on the interaction: nothing can be said to the member any more. */
export function isTooLate(error: unknown): boolean {
  return hasCode(error, TOO_LATE);
}

/** @returns whether a first response was taken before: it stands. */
export function isAnswered(error: unknown): boolean {
  return hasCode(error, [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged]);
}

/** The bot does not see the channel, may not write there, or it is gone. */
const NOT_ALLOWED = [
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.UnknownChannel,
];

/** @returns whether Discord does not let the bot do this. */
export function isNotAllowed(error: unknown): boolean {
  return hasCode(error, NOT_ALLOWED);
}

function hasCode(error: unknown, codes: readonly RESTJSONErrorCodes[]): boolean {
  return error instanceof DiscordAPIError && codes.some((code) => error.code === code);
}
