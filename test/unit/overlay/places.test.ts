// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Places } from '../../../src/overlay/places';
import type { PageMap } from '../../../src/page';
import { page, spanOf } from '../parts/a-reading';

/** One text node for the whole article, outside of which stands a foot. */
let node: Text;
const map: PageMap = {
  rangesAt: ({ start, end }) => [
    { startContainer: node, startOffset: start, endContainer: node, endOffset: end } as unknown as StaticRange,
  ],
  offsetAt: (at, offset) => (at === node ? offset : null),
};
let places: Places;

// happy-dom has none.
class FakeStaticRange {
  constructor(init: object) {
    Object.assign(this, init);
  }
}

beforeEach(() => {
  vi.stubGlobal('StaticRange', FakeStaticRange);
  document.body.innerHTML = '<article></article><footer><p>Brantholm advertises here, below the article.</p></footer>';
  node = document.createTextNode(page.text);
  document.querySelector('article')?.append(node);
  places = new Places({ page, map });
  getSelection()?.removeAllRanges();
});

function select(from: Node, start: number, to: Node, end: number): void {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  getSelection()?.addRange(range);
}

describe('places on the page', () => {
  it('are described and found again, with their words as they now stand', () => {
    const words = 'Brantholm hid the tests';
    const selectors = places.describe([spanOf(words)]);
    expect(selectors.map((s) => s.type)).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
    const [here] = places.find([{ key: 'n', selectors }]);
    expect(here?.found).toEqual({ key: 'n', state: 'found', now: words });
    expect(here?.ranges).toHaveLength(1);
  });

  it('of several spans reach from the first to the last', () => {
    const selectors = places.describe([spanOf('Brantholm sold'), spanOf('that leaked')]);
    expect(selectors[0]).toMatchObject({ exact: 'Brantholm sold pumps that leaked' });
    expect(places.describe([])).toEqual([]);
  });

  it('that are nowhere are not found', () => {
    const selectors = [{ type: 'TextQuoteSelector', exact: 'words that never stood anywhere', prefix: '', suffix: '' }] as const;
    expect(places.find([{ key: 'n', selectors }])[0]).toEqual({ found: { key: 'n', state: 'not found', now: null }, ranges: [] });
  });
});

describe('the selection', () => {
  it('is none without one', () => {
    expect(places.selection()).toBeNull();
  });

  it('in the article is described, without the white space at its ends', () => {
    const at = spanOf('the pumps were sound');
    select(node, at.start - 1, node, at.end + 1);
    expect(places.selection()).toMatchObject({ words: '“the pumps were sound”' });
    getSelection()?.removeAllRanges();
    const end = spanOf('Institute says.').end;
    select(node, end - 'says.'.length - 1, node, end + 2);
    expect(places.selection()).toMatchObject({ words: 'says.' });
  });

  it('outside the article is described by its words alone, and found again', () => {
    const foot = document.querySelector('footer p')?.firstChild as Text;
    select(foot, 10, foot, 25);
    const selected = places.selection();
    expect(selected?.words).toBe('advertises here');
    expect(selected?.selectors.map((s) => s.type)).toEqual(['TextQuoteSelector']);
    const [here] = places.find([{ key: 'n', selectors: selected?.selectors ?? [] }]);
    expect(here?.found).toMatchObject({ state: 'found', now: 'advertises here' });
  });
});
