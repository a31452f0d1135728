import type { Box } from './outline';

/** Consecutive characters of one text node that stand in the page's text as they are in the node (a space for any white space). */
export interface Run {
  readonly node: Text;
  /** Where the run starts in the node's data, and in the page's text. */
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** The text between two block boundaries. */
export interface Passage {
  readonly box: Box;
  /** Span in the outline's text. */
  readonly start: number;
  readonly end: number;
  /** How many of its characters are links'. */
  readonly linked: number;
  readonly links: readonly { readonly start: number; readonly end: number; readonly element: Element }[];
  /** Span in the outline's runs. */
  readonly firstRun: number;
  readonly endRun: number;
}

/** Soft hyphens, zero-width spaces and byte order marks are not shown. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/;
const blank = /[\s\u00ad\u200b\u2060\ufeff]/;

/** Gathers the text of the walk: white space as rendered, and every character's place in the page. */
export class TextRuns {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly runs: Run[] = [];
  private readonly passages: Passage[] = [];
  private box: Box | null = null;
  private start = 0;
  private firstRun = 0;
  private linked = 0;
  private links: { start: number; end: number; element: Element }[] = [];
  private link: { start: number; element: Element } | null = null;
  /** White space that becomes a space when more text follows in the passage. */
  private pending: { node: Text; from: number } | null = null;
  private breaks = 0;

  /** Takes a text node's data. */
  add(node: Text, box: Box): void {
    const data = node.data;
    if (this.box === null) {
      if (!/\S/.test(data)) return;
      this.box = box;
    }
    for (let i = 0; i < data.length; ) {
      const from = i;
      while (i < data.length && isBlank(data.charCodeAt(i))) i++;
      if (i > from && !(invisible.test(data[from] ?? '') && i === from + 1)) this.pending ??= { node, from };
      const word = i;
      i = endOfWords(data, i);
      if (i > word) this.put(node, data, word, i);
    }
  }

  /** A line break: one is a new line of the passage, two end it. */
  breakLine(): void {
    if (this.length === this.start) return;
    this.breaks++;
    if (this.breaks < 2) return;
    const { link } = this;
    this.endPassage();
    if (link) this.openLink(link.element);
  }

  openLink(element: Element): void {
    this.link = { start: -1, element };
  }

  closeLink(): void {
    const { link } = this;
    if (link && link.start >= 0 && this.length > link.start) {
      this.links.push({ start: link.start, end: this.length, element: link.element });
      this.linked += this.length - link.start;
    }
    this.link = null;
  }

  /** Ends the passage, where one is open. A link around blocks goes on in the next. */
  endPassage(): void {
    const open = this.link;
    if (open && open.start >= 0) this.closeLink();
    if (this.box && this.length > this.start) {
      const { box, start, linked, links, firstRun } = this;
      this.passages.push({ box, start, end: this.length, linked, links, firstRun, endRun: this.runs.length });
      this.parts.push('\n\n');
      this.length += 2;
    }
    this.box = null;
    this.start = this.length;
    this.firstRun = this.runs.length;
    this.linked = 0;
    this.links = [];
    this.pending = null;
    this.breaks = 0;
    this.link = open ? { start: -1, element: open.element } : null;
  }

  finish(): { passages: readonly Passage[]; runs: readonly Run[]; text: string } {
    this.endPassage();
    return { passages: this.passages, runs: this.runs, text: this.parts.join('').trimEnd() };
  }

  /** Words of a node, after the white space or line break that stands before them. */
  private put(node: Text, data: string, from: number, end: number): void {
    let start = from;
    if (this.breaks > 0) this.write('\n');
    else if (this.pending && this.length > this.start) {
      // A single white space before words of the same node is one run with them.
      if (this.pending.node === node && this.pending.from === from - 1) start = from - 1;
      else {
        this.runs.push({ node: this.pending.node, from: this.pending.from, at: this.length, length: 1 });
        this.write(' ');
      }
    }
    this.breaks = 0;
    this.pending = null;
    if (this.link && this.link.start < 0) this.link.start = this.length + (from - start);
    this.runs.push({ node, from: start, at: this.length, length: end - start });
    this.write(data.slice(start, end).replace(/\s/g, ' '));
  }

  private write(words: string): void {
    this.parts.push(words);
    this.length += words.length;
  }
}

const isBlank = (code: number) =>
  code === 32 || code === 10 || code === 9 || (code > 127 || code < 32 ? blank.test(String.fromCharCode(code)) : false);

/** Words with single white spaces between them stay one run: up to a double white space, or one at the end. */
function endOfWords(data: string, from: number): number {
  let i = from;
  while (i < data.length) {
    const code = data.charCodeAt(i);
    if (!isBlank(code)) i++;
    else if (i + 1 < data.length && !isBlank(data.charCodeAt(i + 1)) && !invisible.test(data[i] ?? '')) i += 2;
    else break;
  }
  return i;
}
