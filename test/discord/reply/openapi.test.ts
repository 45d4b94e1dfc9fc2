import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { MessageFlags } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { english } from '../../../src/discord/language/english.ts';
import { scenes } from './scenes.ts';

/** Discord's own description of its API; not part of this repository. */
const FILE = '../shared/discord/openapi.json';
const isThere = existsSync(FILE);
if (!isThere)
  console.warn(`Skipped: replies are not checked against Discord's OpenAPI file, for ${FILE} is not there.`);

describe.skipIf(!isThere)("Discord's OpenAPI file allows", () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  if (isThere) ajv.addSchema(JSON.parse(readFileSync(FILE, 'utf8')), 'discord');
  test.each(Object.entries(scenes(english)))('%s', (_, reply) => {
    const validate = ajv.getSchema('discord#/components/schemas/IncomingWebhookInteractionRequest');
    const attachments = (reply.files ?? []).map(({ name }, id) => ({ id, filename: name }));
    const flags = MessageFlags.IsComponentsV2 | (reply.private ? MessageFlags.Ephemeral : 0);
    const body = { components: reply.components, allowed_mentions: { parse: [] }, flags, attachments };
    const isValid = validate?.(JSON.parse(JSON.stringify(body)));
    expect({ isValid, errors: validate?.errors }).toEqual({ isValid: true, errors: null });
  });
});
