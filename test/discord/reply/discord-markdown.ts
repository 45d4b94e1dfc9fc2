/**
 * A small model of how Discord renders markdown, written from its documented syntax and independent of the code under
 * test: the oracle for what a reader sees.
 */
export type Node =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: Wrapping; readonly children: readonly Node[] }
  | { readonly type: 'link'; readonly children: readonly Node[]; readonly url: string }
  | { readonly type: Atom; readonly text: string };

type Wrapping = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'heading' | 'subtext' | 'list';
type Atom = 'code' | 'url' | 'mention' | 'everyone' | 'time' | 'emoji';

/** A rule applies where its pattern matches at the current place; the first one that does wins. */
type Rule = readonly [RegExp, (match: RegExpExecArray) => Node];

const LINE_RULES: readonly Rule[] = [
  [/^ *(#{1,3}) +([^\n]+)/, (m) => ({ type: 'heading', children: inline(m[2] ?? '') })],
  [/^ *-# +([^\n]+)/, (m) => ({ type: 'subtext', children: inline(m[1] ?? '') })],
  [/^ *(?:[-*+]|\d+[.)]) +([^\n]+)/, (m) => ({ type: 'list', children: inline(m[1] ?? '') })],
];

const INLINE_RULES: readonly Rule[] = [
  [/^\\([^0-9A-Za-z\s])/, (m) => ({ type: 'text', text: m[1] ?? '' })],
  [/^```([\s\S]*?)```/, (m) => ({ type: 'code', text: (m[1] ?? '').replace(/^[\w+-]*\n/, '') })],
  [/^(`+)([\s\S]*?[^`])\1(?!`)/, (m) => ({ type: 'code', text: m[2] ?? '' })],
  [
    /^\[((?:\[[^\]]*\]|\\.|[^[\]\\])*)\]\(\s*<?((?:[^\s\\()]|\\.)*?)>?\s*\)/,
    (m) => ({ type: 'link', children: inline(m[1] ?? ''), url: m[2] ?? '' }),
  ],
  [/^<(?:https?|mailto|tel):[^\s>]*>/, (m) => ({ type: 'url', text: m[0] })],
  [/^(?:https?|steam|discord):\/\/[^\s<]+/, (m) => ({ type: 'url', text: m[0] })],
  [/^<t:-?\d+(?::[tTdDfFR])?>/, (m) => ({ type: 'time', text: m[0] })],
  [/^<(?:@[!&]?|#|\/[^\s>]+:|id:)\w+>/, (m) => ({ type: 'mention', text: m[0] })],
  [/^@(?:everyone|here)/, (m) => ({ type: 'everyone', text: m[0] })],
  [/^<a?:\w+:\d+>|^:[\w+-]+:/, (m) => ({ type: 'emoji', text: m[0] })],
  [/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, (m) => ({ type: 'bold', children: inline(m[1] ?? '') })],
  [/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, (m) => ({ type: 'underline', children: inline(m[1] ?? '') })],
  [/^\*((?:\\[\s\S]|[^\\*])+?)\*/, (m) => ({ type: 'italic', children: inline(m[1] ?? '') })],
  [/^_((?:\\[\s\S]|[^\\_])+?)_/, (m) => ({ type: 'italic', children: inline(m[1] ?? '') })],
  [/^~~((?:\\[\s\S]|[^\\])+?)~~/, (m) => ({ type: 'strike', children: inline(m[1] ?? '') })],
  [/^\|\|((?:\\[\s\S]|[^\\])+?)\|\|/, (m) => ({ type: 'spoiler', children: inline(m[1] ?? '') })],
];

const QUOTE_RULES: readonly Rule[] = [
  [/^ *>>> ([\s\S]*)/, (m) => ({ type: 'quote', children: render(m[1] ?? '', IN_QUOTE) })],
  [
    /^ *> [^\n]*(?:\n *> [^\n]*)*/,
    (m) => ({ type: 'quote', children: render(m[0].replace(/^ *> ?/gm, ''), IN_QUOTE) }),
  ],
];
/** Quotations do not nest. */
const IN_QUOTE = LINE_RULES;
const ANYWHERE = [...QUOTE_RULES, ...LINE_RULES];

/** @returns what one text display shows. */
export function renderMarkdown(markdown: string): Node[] {
  return render(markdown, ANYWHERE);
}

/** @returns the characters a reader sees, without what merely marks them. */
export function visible(nodes: readonly Node[]): string {
  return nodes.map((node) => ('children' in node ? visible(node.children) : node.text)).join('');
}

/** Parses from left to right: rules for lines where a line starts, the others everywhere; they may run over lines. */
function render(markdown: string, lineRules: readonly Rule[]): Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < markdown.length; ) {
    const lineStart = at === 0 || markdown[at - 1] === '\n';
    const rest = markdown.slice(at);
    const found = firstMatch([...(lineStart ? lineRules : []), ...INLINE_RULES], rest);
    const text = found ? found.match[0] : (/^[A-Za-z0-9]+(?=[ ,.\n])/.exec(rest)?.[0] ?? rest.slice(0, 1));
    nodes.push(found ? found.make(found.match) : { type: 'text', text });
    at += text.length;
  }
  return nodes;
}

function inline(markdown: string): Node[] {
  return render(markdown, []);
}

function firstMatch(rules: readonly Rule[], rest: string) {
  for (const [pattern, make] of rules) {
    const match = pattern.exec(rest);
    if (match) return { match, make };
  }
  return null;
}
