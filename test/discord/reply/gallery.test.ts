import { expect, test } from 'vitest';
import { languageFor } from '../../../src/discord/language/languages.ts';
import { onPhone } from './phone.ts';
import { scenes } from './scenes.ts';

test.each(['en-GB', 'de', 'uk'])('every reply in %s reads as in the gallery', async (locale) => {
  const shown = Object.entries(scenes(languageFor(locale))).map(
    ([name, reply]) => `===== ${name}\n\n${onPhone(reply)}\n`,
  );
  await expect(shown.join('\n')).toMatchFileSnapshot(`gallery/${locale}.txt`);
});
