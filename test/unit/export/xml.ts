/** One element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));?|[<&]/gi, (all, hex, decimal, name) => {
    if (hex || decimal) return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
    if (!ENTITIES[name] || !all.endsWith(';')) throw new Error(`no such entity: ${all}`);
    return ENTITIES[name];
  });

/** Reads XML that is well-formed (https://www.w3.org/TR/xml/), and throws at anything that is not. No DTD, no CDATA: Word's files have none. */
export function parseXml(text: string): Element {
  const bad = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text);
  if (bad) throw new Error(`no XML character: U+${bad[0].codePointAt(0)?.toString(16)}`);
  const token =
    /<\?[^?]*\?>|<!--(?:[^-]|-(?!->))*-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const [all, closes, opens, attributes = '', empty, words] = token.exec(text) ?? [];
    if (all === undefined) throw new Error(`no XML at ${at}: ${text.slice(at, at + 40)}`);
    const top = open.at(-1) as Element;
    if (closes) {
      if (open.pop()?.name !== closes) throw new Error(`${closes} closes ${top.name}`);
    } else if (opens) {
      const pairs = [...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
        ([, key = '', a, b]) => [key, decoded(a ?? b ?? '')] as const,
      );
      if (new Set(pairs.map(([key]) => key)).size !== pairs.length) throw new Error(`an attribute twice: ${all}`);
      const element: Element = { name: opens, attributes: Object.fromEntries(pairs), children: [] };
      top.children.push(element);
      if (!empty) open.push(element);
    } else if (words) top.children.push(decoded(words));
  }
  const [only] = root.children.filter((child) => typeof child !== 'string');
  if (open.length !== 1 || !only) throw new Error(`not closed: ${open.map((e) => e.name).join(' ')}`);
  return only;
}

/** All elements of a name below one, in order. */
export function elementsIn(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elementsIn(child, name)],
  );
}

/** The text of an element's `w:t`s. */
export const textOf = (element: Element): string =>
  elementsIn(element, 'w:t')
    .map((t) => t.children.join(''))
    .join('');
