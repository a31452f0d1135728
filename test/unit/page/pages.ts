import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { PageText } from '../../../src/model';
import { extractMapped, type PageMap } from '../../../src/page';

/** Node has no `StaticRange`; the map needs only what it is given. */
export class PlainStaticRange {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
  readonly collapsed = false;
  constructor(init: StaticRangeInit) {
    this.startContainer = init.startContainer;
    this.startOffset = init.startOffset;
    this.endContainer = init.endContainer;
    this.endOffset = init.endOffset;
  }
}
globalThis.StaticRange ??= PlainStaticRange as unknown as typeof StaticRange;

export const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;

export const fixture = (name: string): string => readFileSync(`test/fixtures/pages/${name}.html`, 'utf8');

/** A document read as an article, which it must be. */
export function readIn(document: Document, url = 'https://tarnbypost.example/news/valves'): { page: PageText; map: PageMap } {
  const read = extractMapped(document, url);
  if (!read) throw new Error('no article found');
  return read;
}

export const blocksOf = ({ blocks, text }: PageText): string[] => blocks.map((b) => `${b.kind}: ${text.slice(b.start, b.end)}`);

/** The words under a range, white space as in the source. */
export function wordsUnder(range: StaticRange): string {
  const { startContainer, endContainer, startOffset, endOffset } = range;
  if (startContainer === endContainer) return (startContainer as Text).data.slice(startOffset, endOffset);
  let words = (startContainer as Text).data.slice(startOffset);
  for (let at = following(startContainer); at && at !== endContainer; at = following(at)) if (at.nodeType === 3) words += (at as Text).data;
  return words + (endContainer as Text).data.slice(0, endOffset);
}

function following(node: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

/** An article of our own making, for pages built in a test. */
export const paragraphs = [
  'Orlen Vale, which makes valves in Tarnby, said on Monday that it had paid every invoice from its suppliers this year.',
  'The company employs about four hundred people, and its works council said that nobody had been told of any cuts so far.',
  'Its chair, Cy Dahl, said on the phone that the list of payments was public, and that anybody could come and read it.',
  'A spokeswoman for the town said that the works were the largest employer there, and that the council had no complaints.',
];
