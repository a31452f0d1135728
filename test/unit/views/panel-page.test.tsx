// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './fake-browser';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import type { Publication } from '../../../src/model';
import { Article } from '../../../src/views/panel/article';
import type { Beside } from '../../../src/views/panel/page';
import { examplePage } from '../record/example';

const { page, reading } = examplePage('https://harbour.example/a', [
  { words: 'Tiderock sold rusted valves', who: 'The inspectors', about: ['tiderock'] },
]);

async function draw(isCut: boolean, readTo = page.text.length, publication: Publication = page.publication): Promise<string> {
  const view = {
    ...{ reading: { ...reading, readTo }, record: [], family: [], drift: [] },
    ...{ packDate: '', keeping: 'off' as const, refused: [], corrected: [] },
  };
  const shown = { ...page, publication };
  const seen = { state: 'read', page: shown, isCut, view, level: 'all' } as const;
  const beside: Beside = { tab: 1, host: 'harbour.example', address: page.url, title: '', incognito: false, seen };
  await act(() => render(<Article tab={1} beside={beside} page={shown} view={view} />, document.body));
  return document.body.textContent ?? '';
}

afterEach(() => act(() => render(null, document.body)));

describe('the panel on a page that is too long', () => {
  test('says that only its first part was read, by the engine or already by the page’s own bounds', async () => {
    expect(await draw(false)).not.toContain('very long');
    expect(await draw(true)).toContain('This page is very long. Only its first part was read.');
    expect(await draw(true, 10)).toContain('about 30,000 words');
    expect(document.querySelectorAll('.in-part')).toHaveLength(1);
  });
});

describe('where each value of the publication was read', () => {
  test('is shown on demand', async () => {
    const publication: Publication = {
      title: { value: 'Valves rust', from: 'markup' },
      publisher: { value: 'The Harbour Post', from: 'json-ld' },
      bylines: { value: ['Ada Lund', 'Ed Roe'], from: 'meta' },
      dateline: { value: { place: 'TARNBY', date: null }, from: 'text' },
      published: { value: '2026-03-04T08:30:00+01:00', from: 'json-ld' },
      modified: { value: '2026-03-05', from: 'meta' },
      credit: { value: 'Reuters', from: 'text' },
      firstPublished: { value: { name: 'holtnews.example', url: null }, from: 'address' },
      corrections: [{ text: 'Correction: the valves were of brass.', date: null }],
    };
    await draw(false, page.text.length, publication);
    const details = document.querySelector('.origins')?.closest('details');
    expect(details?.open).toBe(false);
    const rows = [...document.querySelectorAll('.origins > div')].map((row) => row.textContent ?? '');
    expect(rows).toHaveLength(9);
    for (const [i, words] of ['Valves rust', 'The Harbour Post', 'Ada Lund, Ed Roe', 'TARNBY'].entries()) expect(rows[i]).toContain(words);
    const froms = [...document.querySelectorAll('.origins dd .tiny')].map((from) => from.textContent);
    expect(new Set(froms).size).toBe(5);
    expect(rows[8]).toContain('of brass');
  });
});
