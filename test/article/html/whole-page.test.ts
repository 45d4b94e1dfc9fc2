import { expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';

const PROSE = '<p>Colonel Mustard was arrested in the hall.</p>';

test.each([
  ['nothing but prose', PROSE],
  ['a title and prose', `<!doctype html><title>Arrest</title>${PROSE}`],
  ['a body without a page', `<!doctype html><body>${PROSE}`],
  ['a page without a body', `<!DOCTYPE html><html lang=en><head><title>Arrest</title></head>${PROSE}</html>`],
  ['a page with everything', `<html><head><title>Arrest</title></head><body>${PROSE}</body></html>`],
])('a page of %s is read', (_what, content) => {
  const reading = readArticle('hall.html', Buffer.from(content));
  expect(reading).toMatchObject({
    article: {
      text: 'Colonel Mustard was arrested in the hall.',
      source: { title: content.includes('title') ? 'Arrest' : 'hall' },
    },
  });
});
