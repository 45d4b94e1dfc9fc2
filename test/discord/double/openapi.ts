import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const FILE = new URL('../../../../shared/discord/openapi.json', import.meta.url);

/** @returns what is wrong with a body sent to `METHOD /path` of Discord's description; empty when nothing is. */
export type Check = (method: string, path: string, body: unknown) => string[];

/** Bodies are checked against Discord's own description of its REST API, where that file is at hand. */
export const checkBody: Check = existsSync(FILE) ? checker() : skipped();

function checker(): Check {
  const description = JSON.parse(readFileSync(FILE, 'utf8')) as object;
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema(description, 'discord');
  return (method, path, body) => {
    const at = ['paths', path, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema'];
    const pointer = at
      .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
      .map(encodeURIComponent)
      .join('/');
    const validate = ajv.getSchema(`discord#/${pointer}`);
    if (!validate) throw new Error(`Discord's description has no body for ${method} ${path}.`);
    return validate(body) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
}

function skipped(): Check {
  console.warn("Discord's openapi.json is not at hand: bodies are not checked against it.");
  return () => [];
}
