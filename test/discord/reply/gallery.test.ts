import { expect, test } from 'vitest';
import { languageFor } from '../../../src/discord/language/languages.ts';
import { formOnPhone, onPhone } from './phone.ts';
import { forms, scenes } from './scenes.ts';

test.each(['en-GB', 'de', 'fr', 'es-ES', 'uk', 'ru'])('every reply in %s reads as in the gallery', async (locale) => {
  const language = languageFor(locale);
  const shown = [
    ...Object.entries(scenes(language)).map(([name, reply]) => `===== ${name}\n\n${onPhone(reply)}\n`),
    ...Object.entries(forms(language)).map(([name, form]) => `===== ${name}\n\n${formOnPhone(form)}\n`),
  ];
  await expect(shown.join('\n')).toMatchFileSnapshot(`gallery/${locale}.txt`);
});
