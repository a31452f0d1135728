import type { Span } from '../model';
import type { Run } from './runs';

/** Turns places in a text into places in the live document, and back. */
export interface PageMap {
  /** The ranges under a span, one for each block that it touches; `[]` where the page has removed or rewritten the nodes. */
  rangesAt(span: Span): StaticRange[];
  /** The text's offset at a position of the document (as in `Range.startContainer`, `startOffset`); `null` outside the text. */
  offsetAt(node: Node, offset: number): number | null;
}

/** The map of a text made of runs. `blocks` are its stretches that no range may cross; both in text order. */
export function mapOf(runs: readonly Run[], blocks: readonly Span[]): PageMap {
  let firstOf: Map<Node, number> | null = null;
  const indexed = () => {
    if (firstOf) return firstOf;
    firstOf = new Map();
    for (let i = 0; i < runs.length; i++) {
      const node = runs[i]?.node;
      if (node && !firstOf.has(node)) firstOf.set(node, i);
    }
    return firstOf;
  };
  return {
    rangesAt(span) {
      const ranges: StaticRange[] = [];
      for (let i = lastAt(blocks, span.start); i < blocks.length; i++) {
        const block = blocks[i];
        if (!block || block.start >= span.end) break;
        const range = rangeAt(runs, Math.max(block.start, span.start), Math.min(block.end, span.end));
        if (range) ranges.push(range);
      }
      return ranges;
    },
    offsetAt(node, offset) {
      const text = textAt(node, offset);
      const first = text ? indexed().get(text.node) : undefined;
      if (!text || first === undefined) return null;
      let end: number | null = null;
      for (let i = first; runs[i]?.node === text.node; i++) {
        const run = runs[i] as Run;
        if (text.offset < run.from) return run.at;
        end = run.at + Math.min(run.length, text.offset - run.from);
        if (text.offset <= run.from + run.length) return end;
      }
      return end;
    },
  };
}

/** Index of the last block that starts at or before an offset; 0 where none does. */
function lastAt(blocks: readonly Span[], offset: number): number {
  let low = 0;
  for (let high = blocks.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Index of the run that holds an offset, or of the first one after it; by bisection. */
function runAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  for (let high = runs.length; low < high; ) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (run.at + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rangeAt(runs: readonly Run[], start: number, end: number): StaticRange | null {
  if (end <= start) return null;
  const first = runs[runAt(runs, start)];
  const last = runs[runAt(runs, end - 1)];
  if (!first || !last || first.at >= end || !stands(first) || !stands(last)) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.from + Math.max(0, start - first.at),
    endContainer: last.node,
    endOffset: last.from + Math.min(last.length, end - last.at),
  });
}

/** Whether a run's node is still in the page and long enough. */
function stands(run: Run): boolean {
  return run.node.isConnected && run.node.data.length >= run.from + run.length;
}

/** The text position that a position of the document stands for: in an element, the text after its nth child's start. */
function textAt(node: Node, offset: number): { node: Node; offset: number } | null {
  if (node.nodeType === 3) return { node, offset };
  let at: Node | null = node.childNodes[offset] ?? null;
  const before = at === null ? (node.lastChild as Node | null) : null;
  if (before) {
    let last: Node = before;
    while (last.lastChild) last = last.lastChild;
    return last.nodeType === 3 ? { node: last, offset: (last as Text).data.length } : null;
  }
  while (at && at.nodeType !== 3) at = at.firstChild ?? following(at, node);
  return at ? { node: at, offset: 0 } : null;
}

function following(from: Node, within: Node): Node | null {
  for (let at: Node | null = from; at && at !== within; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
