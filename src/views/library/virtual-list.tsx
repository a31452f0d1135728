import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Height of a row that was not drawn yet, in CSS pixels. */
const USUAL_HEIGHT = 180;
/** Rows drawn before and after what is seen, so that scrolling and the Tab key find something there. */
const OVERSCAN = 6;

interface Props<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** When this changes, the list begins again at its top. */
  readonly about: string;
  readonly label: string;
  readonly draw: (item: T) => ComponentChildren;
}

type Rows = Virtualizer<Window, HTMLLIElement>;

/** The window's virtualiser; the part is drawn anew when other rows come into view. */
function useRows(
  options: Pick<VirtualizerOptions<Window, HTMLLIElement>, 'count' | 'getItemKey' | 'scrollMargin' | 'rangeExtractor'>,
): Rows {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const all: VirtualizerOptions<Window, HTMLLIElement> = {
    ...options,
    getScrollElement: () => window,
    estimateSize: () => USUAL_HEIGHT,
    overscan: OVERSCAN,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    initialOffset: () => window.scrollY,
    onChange: () => redraw(0),
  };
  const [rows] = useState(() => new Virtualizer(all));
  rows.setOptions(all);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  return rows;
}

/** A list of any length, of which only the rows in view are drawn. The row that has the focus stays, wherever one scrolls. */
export function VirtualList<T>({ items, keyOf, about, label, draw }: Props<T>) {
  const list = useRef<HTMLOListElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [margin, setMargin] = useState(0);
  const held = focused === null ? -1 : items.findIndex((item) => keyOf(item) === focused);
  const rows = useRows({
    count: items.length,
    getItemKey: (i) => keyOf(items[i] as T),
    scrollMargin: margin,
    rangeExtractor: (range: Range) => {
      const seen = defaultRangeExtractor(range);
      return held < 0 || seen.includes(held) ? seen : [...seen, held].sort((a, b) => a - b);
    },
  });
  // What stands above the list grows and shrinks.
  useLayoutEffect(() => {
    const top = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    if (Math.abs(top - margin) > 1) setMargin(top);
  });
  useEffect(() => {
    if (window.scrollY > margin) window.scrollTo(0, margin);
  }, [about]);
  const rowOf = (target: EventTarget | null) => (target as Element | null)?.closest<HTMLLIElement>('li[data-key]')?.dataset['key'] ?? null;
  return (
    <ol
      class="rows virtual"
      aria-label={label}
      ref={list}
      style={{ height: `${rows.getTotalSize()}px` }}
      onFocusIn={(e) => setFocused(rowOf(e.target))}
      onFocusOut={() => setFocused(null)}
    >
      {rows.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          data-key={key}
          data-index={index}
          ref={rows.measureElement}
          aria-setsize={items.length}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - margin}px)` }}
        >
          {draw(items[index] as T)}
        </li>
      ))}
    </ol>
  );
}
