import type { PageText, Span } from '../model';
import type { Look, Mark } from './looks';
import { adoptMarksSheet, groupOf } from './sheet';

/** What the overlay asks of the page's map: where a span of its text stands in the live page. */
export interface PlaceMap {
  rangesAt(span: Span): StaticRange[];
}

/** Marks as they stand on the page. */
export interface Painted {
  /** The marks under a point of the viewport, the one that is meant first. */
  at(x: number, y: number): Mark[];
  /** Takes all marks off the page. */
  clear(): void;
}

/** How far outside the viewport marks are registered, in its heights: each registered range makes the page's own changes dearer. */
const NEAR = '100%';

// One group a look, for the life of the script; `set` again where the page has cleared its registry, or an older version's groups stand.
const groups = new Map<Look, Highlight>();

function groupFor(look: Look): Highlight {
  const group = groups.get(look) ?? new Highlight();
  groups.set(look, group);
  if (CSS.highlights.get(groupOf(look)) !== group) CSS.highlights.set(groupOf(look), group);
  return group;
}

/** Whether an article that was read again is the same, word by word and node by node: then its marks stand as they are. */
export function isSamePlace(before: Placed, now: Placed): boolean {
  if (before.page.text !== now.page.text || before.page.url !== now.page.url) return false;
  return now.page.blocks.every((block) => {
    const [old, fresh] = [before.map.rangesAt(block), now.map.rangesAt(block)];
    return old.length === fresh.length && old.every((range, i) => isSameRange(range, fresh[i]));
  });
}

interface Placed {
  readonly page: PageText;
  readonly map: PlaceMap;
}

const isSameRange = (a: StaticRange, b: StaticRange | undefined) =>
  a.startContainer === b?.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

/** Marks by the element that holds their block: what comes near the viewport, and what leaves it. */
function byElement(page: PageText, map: PlaceMap, marks: readonly Mark[]): Map<Element, Mark[]> {
  const byBlock = new Map<number, Mark[]>();
  for (const mark of marks) add(byBlock, blockAt(page, mark.spans[0]?.start ?? 0), [mark]);
  const found = new Map<Element, Mark[]>();
  for (const [at, held] of byBlock) {
    const element = elementOf(page, map, at);
    if (element) add(found, element, held);
  }
  return found;
}

function add<K>(to: Map<K, Mark[]>, key: K, marks: readonly Mark[]): void {
  const held = to.get(key);
  if (held) held.push(...marks);
  else to.set(key, [...marks]);
}

/** The last block that starts at or before an offset. */
function blockAt({ blocks }: PageText, offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle] as Span).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The smallest element that holds a whole block. */
function elementOf(page: PageText, map: PlaceMap, at: number): Element | null {
  const block = page.blocks[at];
  const ranges = block ? map.rangesAt(block) : [];
  const first = ranges[0]?.startContainer.parentElement ?? null;
  const last = ranges.at(-1)?.endContainer;
  let element = first;
  while (element && last && !element.contains(last)) element = element.parentElement;
  return element;
}

/**
 * Paints marks in the groups that all of them share. Nothing in the page is changed. `before`: the marks whose place these take; they stay
 * until the new ones are there, so that nothing flickers.
 */
export function paint(page: PageText, map: PlaceMap, marks: readonly Mark[], before: Painted | null = null): Painted {
  const held = byElement(page, map, marks);
  const rangesOf = new Map<Element, StaticRange[]>();
  const markOf = new Map<AbstractRange, Mark>();

  const register = (element: Element) => {
    if (rangesOf.has(element)) return;
    const ranges: StaticRange[] = [];
    for (const mark of held.get(element) ?? [])
      for (const range of mark.spans.flatMap((at) => map.rangesAt(at))) {
        groupFor(mark.look).add(range);
        markOf.set(range, mark);
        ranges.push(range);
      }
    rangesOf.set(element, ranges);
  };
  const unregister = (element: Element) => {
    for (const range of rangesOf.get(element) ?? []) {
      const mark = markOf.get(range);
      if (mark) groups.get(mark.look)?.delete(range);
      markOf.delete(range);
    }
    rangesOf.delete(element);
  };
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) register(target);
        else unregister(target);
      before?.clear();
    },
    { rootMargin: `${NEAR} 0%` },
  );
  if (held.size) adoptMarksSheet();
  else before?.clear();
  for (const element of held.keys()) near.observe(element);

  return {
    at: (x, y) => hitAt(x, y, markOf),
    clear() {
      before?.clear();
      near.disconnect();
      for (const element of [...rangesOf.keys()]) unregister(element);
    },
  };
}

const lengthOf = (mark: Mark) => mark.spans.reduce((sum, { start, end }) => sum + end - start, 0);

// Within a claim the claim is meant, and the inner one of two; its card leads on to the company's.
const rankOf = (mark: Mark) => (mark.kind === 'company' ? Number.POSITIVE_INFINITY : lengthOf(mark));

// TypeScript's DOM library does not know it yet. https://drafts.csswg.org/css-highlight-api-1/#dom-highlightregistry-highlightsfrompoint
type Hit = { readonly highlight: Highlight; readonly ranges: readonly AbstractRange[] };
const registry = () => CSS.highlights as HighlightRegistry & { highlightsFromPoint(x: number, y: number): readonly Hit[] };

function hitAt(x: number, y: number, markOf: ReadonlyMap<AbstractRange, Mark>): Mark[] {
  const top = document.elementFromPoint(x, y);
  // Words that something of the page's lies over are not under the pointer.
  const isUncovered = (range: AbstractRange) => top !== null && (top.contains(range.startContainer) || top.shadowRoot !== null);
  const ranges = registry()
    .highlightsFromPoint(x, y)
    .flatMap((hit) => hit.ranges)
    .filter(isUncovered);
  const marks = ranges.flatMap((range) => markOf.get(range) ?? []);
  return [...new Set(marks)].sort((a, b) => rankOf(a) - rankOf(b));
}
