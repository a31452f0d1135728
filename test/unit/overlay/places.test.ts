// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Selector } from '../../../src/model';
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
  it('are described and found again, with their words as they now stand', async () => {
    const words = 'Brantholm hid the tests';
    const selectors = places.describe([spanOf(words)]);
    expect(selectors.map((s) => s.type)).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
    const [here] = await places.find([{ key: 'n', selectors }]);
    expect(here?.found).toEqual({ key: 'n', state: 'found', now: words, link: `${page.url}#:~:text=Brantholm%20hid%20the%20tests` });
    expect(here?.ranges).toHaveLength(1);
  });

  it('are linked to by words that tell them from what the article leaves out', async () => {
    const words = 'Brantholm hid the tests';
    const lead = document.createElement('p');
    lead.textContent = `Our readers asked today whether ${words} or not.`;
    document.body.prepend(lead);
    const { start, end } = spanOf(words);
    const [here] = await places.find([{ key: 'n', selectors: places.describe([{ start, end }]) }]);
    const link = decodeURIComponent(here?.found.link?.replace(/^.*:~:text=/, '') ?? '');
    expect(link).toContain(words);
    expect(link).not.toBe(words);
  });

  it('of several spans reach from the first to the last', () => {
    const selectors = places.describe([spanOf('Brantholm sold'), spanOf('that leaked')]);
    expect(selectors[0]).toMatchObject({ exact: 'Brantholm sold pumps that leaked' });
    expect(places.describe([])).toEqual([]);
  });

  it('that are nowhere are not found', async () => {
    const selectors = [{ type: 'TextQuoteSelector', exact: 'words that never stood anywhere', prefix: '', suffix: '' }] as const;
    expect((await places.find([{ key: 'n', selectors }]))[0]).toEqual({
      found: { key: 'n', state: 'not found', now: null, link: null },
      ranges: [],
    });
  });
});

describe('looking for places', () => {
  /** A page of some 2 MB, and a quote that is nowhere on it: the last resort reads it all. */
  function longPage(): Selector[] {
    const line = 'Wexmoor bought cameras for the harbour, and nobody in the town hall asked who had made them or why. ';
    const foot = document.querySelector('footer p') as Element;
    foot.textContent = Array.from({ length: 20_000 }, (_, i) => `${i} ${line}`).join('');
    return [
      {
        type: 'TextQuoteSelector',
        exact: 'The ferry to Holt was late because its crew had gone to see the eclipse',
        prefix: '',
        suffix: '',
      },
    ];
  }

  it('lets the page have its turn, again and again', async () => {
    const selectors = longPage();
    let turns = 0;
    const count = setInterval(() => turns++, 1);
    const [here] = await places.find([{ key: 'n', selectors }]);
    clearInterval(count);
    expect(here?.found.state).toBe('not found');
    expect(turns).toBeGreaterThan(3);
  });

  it('is given up when the page is read anew', async () => {
    const looking = places.find([{ key: 'n', selectors: longPage() }]);
    const again = places.anew({ page, map });
    await expect(looking).rejects.toThrow('read again');
    const selectors = again.describe([spanOf('Brantholm hid the tests')]);
    expect((await again.find([{ key: 'n', selectors }]))[0]?.found.state).toBe('found');
  });

  it('takes the words elsewhere on the page before others like them in the article', async () => {
    const foot = document.querySelector('footer p')?.firstChild as Text;
    foot.data = 'The notice said that Corvast sold pumps that leaked for years, before it was bought.';
    const said = 'Corvast sold pumps that leaked';
    const start = foot.data.indexOf(said);
    select(foot, start, foot, start + said.length);
    const selectors = places.selection()?.selectors ?? [];
    expect((await places.find([{ key: 'n', selectors }]))[0]?.found).toMatchObject({ key: 'n', state: 'found', now: said });
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

  it('outside the article is described by its words alone, and found again', async () => {
    const foot = document.querySelector('footer p')?.firstChild as Text;
    select(foot, 10, foot, 25);
    const selected = places.selection();
    expect(selected?.words).toBe('advertises here');
    expect(selected?.selectors.map((s) => s.type)).toEqual(['TextQuoteSelector']);
    const [here] = await places.find([{ key: 'n', selectors: selected?.selectors ?? [] }]);
    expect(here?.found).toMatchObject({ state: 'found', now: 'advertises here' });
  });
});
