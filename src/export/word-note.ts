import { type NumberingConfig, Paragraph, type ParagraphChild, type RunOptions } from 'docx';
import type { Token, Tokens } from 'marked';
import { deepestNote, noteTokens } from './note-markdown';
import { lineRuns, linkOf, runOf } from './word-runs';

/*
 * A note's Markdown as paragraphs of a Word file.
 */

/** What lists, quotations and code stand in by, in twentieths of a point. */
const STEP = 360;
/** A thin line beside a quotation: its width in eighths of a point, and points between it and the words. */
const BESIDE_QUOTE = { style: 'single', size: 8, space: 6, color: '808080' } as const;
const CODE = { font: 'Courier New' };
const RULE = '———';

/** Which list a paragraph is an item of; each list has its own instance, so that its numbers begin anew. */
interface ListItem {
  readonly reference: string;
  readonly instance: number;
}

/** A paragraph before it is one: how far it stands in, whether it is quoted, and whether a list's mark hangs before it. */
interface Block {
  readonly children: readonly ParagraphChild[];
  readonly indent: number;
  readonly quoted: boolean;
  readonly item: ListItem | null;
}

/** Where blocks stand, how deep within others, and among which lists. */
type Stand = Omit<Block, 'children'> & { readonly depth: number; readonly lists: NoteLists };

/** What docx calls its own bullets. */
const BULLETS = 'default-bullet-numbering';

/** The lists of all notes of a file: Word wants them told apart, and those with numbers told before. */
export class NoteLists {
  private count = 0;
  private readonly starts = new Set<number>();

  /** A new list; `start`: its first number, `null` where it has none. */
  next(start: number | null): ListItem {
    if (start !== null) this.starts.add(start);
    this.count++;
    return { reference: start === null ? BULLETS : referenceOf(start), instance: this.count };
  }

  /** What the file says of the lists with numbers. */
  configs(): NumberingConfig[] {
    return [...this.starts].map((start) => ({
      reference: referenceOf(start),
      levels: [{ level: 0, format: 'decimal', text: '%1.', alignment: 'start', start }],
    }));
  }
}
const referenceOf = (start: number) => `numbers-from-${start}`;

const INLINE: Readonly<Record<string, (token: never, look: RunOptions) => readonly ParagraphChild[]>> = {
  br: () => [runOf('', { break: 1 })],
  text: (token: Tokens.Text, look) => (token.tokens ? inlineRuns(token.tokens, look) : lineRuns(token.text, look)),
  escape: (token: Tokens.Escape, look) => lineRuns(token.text, look),
  strong: (token: Tokens.Strong, look) => inlineRuns(token.tokens, { ...look, bold: true }),
  em: (token: Tokens.Em, look) => inlineRuns(token.tokens, { ...look, italics: true }),
  del: (token: Tokens.Del, look) => inlineRuns(token.tokens, { ...look, strike: true }),
  codespan: (token: Tokens.Codespan, look) => lineRuns(token.text, { ...look, ...CODE }),
  checkbox: (token: { checked: boolean }, look) => [runOf(token.checked ? '☑ ' : '☐ ', look)],
  link: ({ href, raw, tokens }: Tokens.Link, look) =>
    linkOf(href, (linked) => (linked.style ? inlineRuns(tokens, { ...look, ...linked }) : lineRuns(raw, look))),
};

function inlineRuns(tokens: readonly Token[], look: RunOptions): readonly ParagraphChild[] {
  return tokens.flatMap((token) => {
    const print = Object.hasOwn(INLINE, token.type) ? INLINE[token.type] : undefined;
    return print ? print(token as never, look) : lineRuns(token.raw, look);
  });
}

const BLOCKS: Readonly<Record<string, (token: never, stand: Stand) => readonly Block[]>> = {
  space: () => [],
  hr: (_, stand) => [blockOf([runOf(RULE)], stand)],
  paragraph: (token: Tokens.Paragraph, stand) => [blockOf(inlineRuns(token.tokens, {}), stand)],
  // A note's heading is none of the file's.
  heading: (token: Tokens.Heading, stand) => [blockOf(inlineRuns(token.tokens, { bold: true }), stand)],
  blockquote: (token: Tokens.Blockquote, stand) => blocksOf(token.tokens, { ...stand, indent: stand.indent + STEP, quoted: true }),
  code: (token: Tokens.Code, stand) => [blockOf(lineRuns(token.text, CODE), { ...stand, indent: stand.indent + STEP })],
  list: ({ ordered, start, items }: Tokens.List, stand) => {
    const list = stand.lists.next(ordered ? Number(start) || 1 : null);
    const inner = { ...stand, indent: stand.indent + STEP, item: null };
    return items.flatMap((item) => markFirst(list, blocksOf(item.tokens, inner), inner));
  },
  table: ({ header, rows }: Tokens.Table, stand) => [
    blockOf(cellRuns(header, { bold: true }), stand),
    ...rows.map((row) => blockOf(cellRuns(row, {}), stand)),
  ],
};

const blockOf = (children: readonly ParagraphChild[], { indent, quoted, item }: Stand): Block => ({ children, indent, quoted, item });

/** A list's item: the mark stands before its first paragraph, or by itself where that is another list's. */
function markFirst(item: ListItem, blocks: readonly Block[], stand: Stand): Block[] {
  const [first, ...more] = blocks;
  return first && !first.item && first.indent === stand.indent
    ? [{ ...first, item }, ...more]
    : [{ ...blockOf([], stand), item }, ...blocks];
}

const cellRuns = (cells: readonly Tokens.TableCell[], look: RunOptions) =>
  cells.flatMap(({ tokens }, i) => [...(i ? [runOf(' | ', look)] : []), ...inlineRuns(tokens, look)]);

/** Tokens as blocks; words that stand in no block of their own, as in a list without blank lines, make one together. */
function blocksOf(tokens: readonly Token[], stand: Stand): Block[] {
  const inner = { ...stand, depth: stand.depth + 1 };
  if (inner.depth > deepestNote) return [blockOf(lineRuns(tokens.map(({ raw }) => raw).join('')), stand)];
  const blocks: Block[] = [];
  let loose: Token[] = [];
  const close = () => {
    if (loose.length) blocks.push(blockOf(inlineRuns(loose, {}), stand));
    loose = [];
  };
  for (const token of tokens) {
    const print = Object.hasOwn(BLOCKS, token.type) ? BLOCKS[token.type] : undefined;
    if (print) {
      close();
      blocks.push(...print(token as never, inner));
    } else loose.push(token);
  }
  close();
  return blocks;
}

const paragraphOf = ({ children, indent, quoted, item }: Block): Paragraph =>
  new Paragraph({
    style: 'FootnoteText',
    children,
    ...(item && { numbering: { ...item, level: 0 } }),
    ...(indent > 0 && { indent: { left: indent, hanging: item ? STEP : 0 } }),
    ...(quoted && { border: { left: BESIDE_QUOTE } }),
  });

/** A note's text as paragraphs of a footnote. `before` stands at the head of the first one, or by itself where that is a list or the like. */
export function noteParagraphs(text: string, before: readonly ParagraphChild[], lists: NoteLists): Paragraph[] {
  const blocks = blocksOf(noteTokens(text.trim()), { indent: 0, quoted: false, item: null, depth: 0, lists });
  const [first, ...more] = blocks;
  const head: Block = { children: before, indent: 0, quoted: false, item: null };
  const joined = first?.indent === 0 ? [{ ...first, children: [...before, ...first.children] }, ...more] : [head, ...blocks];
  return joined.map(paragraphOf);
}
