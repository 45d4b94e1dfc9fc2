const ALL_TAGS = /<html[\s>][\s\S]*<body[\s>]/i;
const IN_HEAD = /<title[\s>][\s\S]*?<\/title>|<(?:meta|link)\s[^>]*>/gi;
const FRAME = /<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/gi;

/**
 * Sets `<html>`, `<head>` and `<body>` where a page leaves them out, which HTML allows (HTML Standard, 13.1.2.4) and
 * linkedom does not make up for.
 */
export function wholePage(content: string): string {
  if (ALL_TAGS.test(content)) return content;
  const head = content.match(IN_HEAD) ?? [];
  const body = content.replace(IN_HEAD, '').replace(FRAME, '');
  return `<!doctype html><html><head>${head.join('')}</head><body>${body}</body></html>`;
}
