/** A node of a page's JSON-LD. Pages write anything into it: every value is looked at before it is used. */
type Node = { readonly [key: string]: unknown };

/** What the page's structured data says of the article. Strings as the page has them. */
export interface LdArticle {
  readonly title: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly credit: string | null;
  readonly basedOn: { readonly name: string | null; readonly url: string | null } | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly body: string | null;
}

/** No page needs more; a page that has more is broken or means harm. */
const mostNodes = 5000;
const deepest = 12;
const longestScript = 1_000_000;

const articleType = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting)$/;

/** What a page calls itself that does not call itself an article. */
const pageType = /^(?:WebPage|ItemPage|VideoObject|CreativeWork|WebContent|Recipe)$/;

/** The page's article node: the one that has the page's title or address, or else the first; `null` where there is none. */
export function findLdArticle(document: Document, title: string | null, url: string): LdArticle | null {
  const nodes = findNodes(document);
  const byId = new Map<string, Node>();
  for (const node of nodes)
    if (typeof node['@id'] === 'string' && Object.keys(node).length > 1 && !byId.has(node['@id'])) byId.set(node['@id'], node);
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));
  const same = (a: string | null, b: string | null) => a !== null && b !== null && letters(a) === letters(b) && letters(a) !== '';
  const best =
    articles.find((node) => same(stringOf(node['headline'] ?? node['name']), title)) ??
    articles.find((node) => sameAddress(addressOf(node), url)) ??
    articles.find((node) => node['datePublished'] !== undefined) ??
    articles[0] ??
    nodes.find((node) => node['datePublished'] !== undefined && typesOf(node).some((type) => pageType.test(type)));
  return best ? articleOf(best, byId) : null;
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function sameAddress(a: string | null, b: string): boolean {
  const path = (url: string) =>
    url
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '');
  return a !== null && path(a) === path(b);
}

function articleOf(node: Node, byId: Map<string, Node>): LdArticle {
  const follow = (value: unknown): unknown => {
    const id = isNode(value) && value['name'] === undefined ? value['@id'] : undefined;
    return typeof id === 'string' ? (byId.get(id) ?? value) : value;
  };
  const named = (value: unknown): string | null => {
    const found = follow(Array.isArray(value) ? value[0] : value);
    return isNode(found) ? stringOf(found['name']) : stringOf(found);
  };
  return {
    title: stringOf(node['headline']) ?? stringOf(node['name']),
    published: stringOf(node['datePublished']) ?? stringOf(node['dateCreated']),
    modified: stringOf(node['dateModified']),
    authors: listOf(node['author'] ?? node['creator'])
      .map(follow)
      .flatMap(peopleOf),
    publisher: named(node['publisher']) ?? named(node['sourceOrganization']),
    credit: stringOf(node['creditText']) ?? named(node['copyrightHolder']),
    basedOn: basisOf(follow(listOf(node['isBasedOn'])[0])),
    url: addressOf(node),
    language: stringOf(node['inLanguage']),
    body: stringOf(node['articleBody']),
  };
}

function addressOf(node: Node): string | null {
  const page = node['mainEntityOfPage'];
  return stringOf(node['url']) ?? (isNode(page) ? stringOf(page['@id'] ?? page['url']) : stringOf(page));
}

function basisOf(value: unknown): LdArticle['basedOn'] {
  if (typeof value === 'string') return /^https?:/.test(value) ? { name: null, url: value } : { name: value, url: null };
  if (!isNode(value)) return null;
  const publisher = value['publisher'];
  const name = (isNode(publisher) ? stringOf(publisher['name']) : null) ?? stringOf(value['name']) ?? stringOf(value['headline']);
  const url = stringOf(value['url']) ?? stringOf(value['@id']);
  return name || url ? { name, url } : null;
}

/** Names of an author node; an organisation is no person, and its name tells so to whoever reads bylines. */
function peopleOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (!isNode(value) || typesOf(value).some((type) => /Organization$/.test(type))) return [];
  return listOf(value['name']).filter((name) => typeof name === 'string');
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

function stringOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const text = isNode(first) ? first['@value'] : first;
  return typeof text === 'string' && text.trim() ? unescaped(text.trim()) : null;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Many pages write HTML entities into JSON: "Dow Jones &amp; Company". */
function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
    if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    return name && Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
  });
}

function typesOf(node: Node): string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string');
}

/** All nodes in all the page's JSON-LD, outer ones first. */
function findNodes(document: Document): Node[] {
  const nodes: Node[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const layer: unknown[] = [parsed(script.textContent ?? '')];
    for (let depth = 0, values = layer; depth < deepest && values.length > 0; depth++) {
      const inner: unknown[] = [];
      for (const value of values) {
        if (nodes.length >= mostNodes) return nodes;
        if (Array.isArray(value)) inner.push(...value.slice(0, mostNodes));
        else if (isNode(value)) {
          nodes.push(value);
          inner.push(...Object.values(value).filter((v) => typeof v === 'object' && v !== null));
        }
      }
      values = inner;
    }
  }
  return nodes;
}

/** JSON as pages write it: in comments, with raw line breaks in strings, with commas too many, or not JSON at all. */
function parsed(source: string): unknown {
  if (source.length > longestScript) return null;
  for (const attempt of [(text: string) => text, bare, (text: string) => mended(bare(text))]) {
    try {
      return JSON.parse(attempt(source));
    } catch {
      // The next attempt, or none.
    }
  }
  return null;
}

/** Without a comment or a CDATA section around it. */
function bare(source: string): string {
  return source
    .replace(/^\s*(?:\/\/)?\s*<!(?:--|\[CDATA\[)/, '')
    .replace(/(?:\/\/)?\s*(?:-->|\]\]>)\s*;?\s*$/, '')
    .trim();
}

/** Raw control characters inside strings made spaces; a comma before a closing bracket, or a semicolon at the end, taken out. */
function mended(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/([}\]"\d])\s*(?="[\w@]+"\s*:)/g, '$1,')
    .replace(/;\s*$/, '');
}
