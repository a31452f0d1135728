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

/** Gathers the text of the walk: white space as rendered, and every character's place in the page. */
export class TextRuns {
  /** Characters so far. */
  length = 0;
  private readonly parts: string[] = [];
  private readonly runs: Run[] = [];
  private readonly passages: Passage[] = [];
  private box: Box | null = null;
  private start = 0;
  private firstRun = 0;
  private linked = 0;
  private links: { start: number; end: number; element: Element }[] = [];
  private link: { start: number; element: Element } | null = null;
  /** White space that becomes a space when more text follows in the passage. */
  private pendingNode: Text | null = null;
  private pendingFrom = 0;
  private breaks = 0;

  /** Takes a text node's data from one offset to another. */
  add(node: Text, data: string, from: number, end: number, box: Box): void {
    let i = from;
    if (end - from === data.length && end > 0 && data.charCodeAt(0) > SPACE && !uneven.test(data)) {
      this.box ??= box;
      this.put(node, data, 0, end, true);
      return;
    }
    if (this.box === null) {
      while (i < end && isBlank(data.charCodeAt(i))) i++;
      if (i === end) return;
      this.box = box;
    }
    while (i < end) {
      for (let code = data.charCodeAt(i); isBlank(code); code = data.charCodeAt(++i))
        if (this.pendingNode === null && !isInvisible(code)) {
          this.pendingNode = node;
          this.pendingFrom = i;
        }
      if (i < end) i = this.addWords(node, data, i, end);
    }
  }

  /** Words with single white spaces between them stay one run: up to a double white space, or one at the end. Answers where they end. */
  private addWords(node: Text, data: string, from: number, end: number): number {
    let i = from;
    let plain = true;
    while (i < end) {
      const code = data.charCodeAt(i);
      if (!isBlank(code)) i++;
      else if (i + 1 < end && !isInvisible(code) && !isBlank(data.charCodeAt(i + 1))) {
        if (code !== SPACE) plain = false;
        i += 2;
      } else break;
    }
    this.put(node, data, from, i, plain);
    return i;
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

  /** Closes the open link, if it is this element's. */
  closeLink(node: Node): void {
    const { link } = this;
    if (link?.element !== node) return;
    if (link.start >= 0 && this.length > link.start) {
      this.links.push({ start: link.start, end: this.length, element: link.element });
      this.linked += this.length - link.start;
    }
    this.link = null;
  }

  /** Ends the passage, where one is open. A link around blocks goes on in the next. */
  endPassage(): void {
    const open = this.link;
    if (open && open.start >= 0) this.closeLink(open.element);
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
    this.pendingNode = null;
    this.breaks = 0;
    this.link = open ? { start: -1, element: open.element } : null;
  }

  finish(): { passages: readonly Passage[]; runs: readonly Run[]; text: string } {
    this.endPassage();
    return { passages: this.passages, runs: this.runs, text: this.parts.join('').trimEnd() };
  }

  /** Words of a node, after the white space or line break that stands before them. `plain`: there is no white space in them but spaces. */
  private put(node: Text, data: string, from: number, end: number, plain: boolean): void {
    let start = from;
    if (this.breaks > 0) this.write('\n');
    else if (this.pendingNode && this.length > this.start) {
      // A single white space before words of the same node is one run with them.
      if (this.pendingNode === node && this.pendingFrom === from - 1) start = from - 1;
      else this.runs.push({ node: this.pendingNode, from: this.pendingFrom, at: this.length, length: 1 });
      this.write(' ');
    }
    this.breaks = 0;
    this.pendingNode = null;
    if (this.link && this.link.start < 0) this.link.start = this.length;
    this.runs.push({ node, from: start, at: this.length - (from - start), length: end - start });
    const words = data.slice(from, end);
    this.write(plain ? words : words.replace(/\s/g, ' '));
  }

  private write(words: string): void {
    this.parts.push(words);
    this.length += words.length;
  }
}

const SPACE = 32;

/** White space other than single spaces between words. Most text nodes have none, and a pattern sees that faster than a loop. */
const uneven = /[\t-\r\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]| (?: |$)/;

/** White space, and what is not shown: soft hyphens, zero-width spaces, word joiners, byte order marks. By code, since it is asked of every character. */
function isBlank(code: number): boolean {
  if (code <= SPACE) return code === SPACE || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  if (code < 0x1680) return code === 0xa0 || code === 0xad;
  if (code < 0x2070) return code === 0x1680 || (code >= 0x2000 && code <= 0x200b) || otherBlanks.includes(code);
  return code === 0x3000 || code === 0xfeff;
}

/** Line and paragraph separator, narrow and mathematical space, word joiner. */
const otherBlanks = [0x2028, 0x2029, 0x202f, 0x205f, 0x2060];

const isInvisible = (code: number) => code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
