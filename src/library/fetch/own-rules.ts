/** What makes a group; other lines (a site map) stand anywhere. */
const RULES = new Set(['allow', 'disallow', 'crawl-delay']);

/**
 * Cuts a robots.txt down to the groups that address us or everybody. What it says to us stays the same; but a file of
 * thousands of programs' names before thousands of rules no longer costs the parser their product.
 *
 * @param us our name, in lower case.
 */
export function ownRules(text: string, us: string): string {
  const kept: string[] = [];
  let addressed = new Set<string>();
  let naming = false;
  let opened = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [directive = ''] = line.split('#', 1);
    const colon = directive.indexOf(':');
    if (colon < 0) continue;
    const key = directive.slice(0, colon).trim().toLowerCase();
    const value = directive.slice(colon + 1).trim();
    if (key === 'user-agent') {
      if (!naming) addressed = new Set();
      naming = true;
      opened = false;
      const name = value.split('/', 1)[0]?.trim().toLowerCase() ?? '';
      if (name === '*' || name === us) addressed.add(name);
      continue;
    }
    naming = false;
    if (!addressed.size || !RULES.has(key)) continue;
    // The empty rule forbids nothing; it keeps a group that has no other from running into the next.
    if (!opened) kept.push(...[...addressed].map((name) => `user-agent: ${name}`), 'disallow:');
    opened = true;
    if (key !== 'crawl-delay') kept.push(`${key}: ${value}`);
  }
  return kept.join('\n');
}
