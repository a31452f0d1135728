// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { marksOf } from '../../../src/overlay/looks';
import { type PlaceMap, paint } from '../../../src/overlay/paint';
import { page, view } from '../parts/a-reading';

class FakeHighlight extends Set<object> {}
const registry = new Map<string, FakeHighlight>();
let hits: object[] = [];

class FakeObserver {
  static last: FakeObserver;
  readonly watched = new Set<Element>();
  constructor(readonly heard: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
    FakeObserver.last = this;
  }
  observe(element: Element) {
    this.watched.add(element);
  }
  disconnect() {
    this.watched.clear();
  }
  see(element: Element, isIntersecting: boolean) {
    this.heard([{ target: element, isIntersecting }]);
  }
}

class FakeSheet {
  text = '';
  replaceSync(text: string) {
    this.text = text;
  }
}

/** One paragraph a block; a range is wherever a span lies in it. */
function mapInto(paragraphs: readonly Element[]): PlaceMap {
  return {
    rangesAt: ({ start, end }) =>
      page.blocks.flatMap((block, i) => {
        const node = paragraphs[i]?.firstChild;
        if (!node || start >= block.end || end <= block.start) return [];
        const range = { startContainer: node, startOffset: Math.max(0, start - block.start), endContainer: node };
        return [{ ...range, endOffset: Math.min(end, block.end) - block.start } as unknown as StaticRange];
      }),
  };
}

let paragraphs: Element[];
const sizes = () =>
  Object.fromEntries([...registry].filter(([name]) => name.startsWith('rejoinder-')).map(([name, of]) => [name.slice(10), of.size]));

beforeEach(() => {
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.stubGlobal('CSSStyleSheet', FakeSheet);
  vi.stubGlobal('CSS', { highlights: Object.assign(registry, { highlightsFromPoint: () => [{ ranges: hits }] }) });
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], configurable: true });
  paragraphs = page.blocks.map(({ start, end }) => {
    const p = document.createElement('p');
    p.textContent = page.text.slice(start, end);
    return p;
  });
  document.body.replaceChildren(...paragraphs);
  Object.defineProperty(document, 'elementFromPoint', { value: () => document.body, configurable: true });
  hits = [];
});

describe('painting', () => {
  it('registers what is near, lets go of what is far, and changes nothing in the page', () => {
    const before = document.documentElement.outerHTML;
    const painted = paint(page, mapInto(paragraphs), marksOf(view()));
    const [first, , third] = paragraphs as [Element, Element, Element];
    expect([...FakeObserver.last.watched]).toEqual(paragraphs.slice(0, 3));
    FakeObserver.last.see(first, true);
    FakeObserver.last.see(first, true);
    expect(sizes()).toEqual({ answered: 1, company: 1 });
    FakeObserver.last.see(third, true);
    expect(sizes()).toMatchObject({ answered: 1, company: 1, unanswered: 1 });
    FakeObserver.last.see(first, false);
    expect(sizes()).toMatchObject({ answered: 0, company: 0, unanswered: 1 });
    painted.clear();
    expect(Object.values(sizes()).every((size) => size === 0)).toBe(true);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('leaves the page’s own highlights, and comes back where the page clears the registry', () => {
    const own = new FakeHighlight([{}]);
    registry.set('search', own);
    const painted = paint(page, mapInto(paragraphs), marksOf(view()));
    FakeObserver.last.see(paragraphs[0] as Element, true);
    painted.clear();
    expect(registry.get('search')).toBe(own);
    registry.clear();
    paint(page, mapInto(paragraphs), marksOf(view()));
    FakeObserver.last.see(paragraphs[0] as Element, true);
    expect(sizes()).toEqual({ answered: 1, company: 1 });
  });

  it('finds the mark under the pointer, the claim before the company in it, and not what something lies over', () => {
    const painted = paint(page, mapInto(paragraphs), marksOf(view()));
    FakeObserver.last.see(paragraphs[0] as Element, true);
    hits = [...(registry.get('rejoinder-company') ?? []), ...(registry.get('rejoinder-answered') ?? []), {}];
    for (const hit of hits) Object.assign(hit, { startContainer: (paragraphs[0] as Element).firstChild });
    expect(painted.at(1, 1).map((m) => m.id)).toEqual(['leaked', 'brantholm']);
    Object.defineProperty(document, 'elementFromPoint', { value: () => paragraphs[1], configurable: true });
    expect(painted.at(1, 1)).toEqual([]);
  });

  it('adopts its sheet once', () => {
    paint(page, mapInto(paragraphs), marksOf(view()));
    paint(page, mapInto(paragraphs), marksOf(view()));
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });
});
