// @vitest-environment happy-dom
import '../parts/fake-browser';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Refusal } from '../../../src/model';
import { Card, isThere, type Open } from '../../../src/overlay/card';
import type { CardWays } from '../../../src/overlay/card-frame';
import { page, view } from '../parts/a-reading';

const ways = {
  close: vi.fn(),
  step: vi.fn(),
  showStatement: vi.fn(),
  showCompany: vi.fn(),
  copy: vi.fn(async () => true),
  openPanel: vi.fn(async () => ({ opened: true, key: null })),
  openPanelTab: vi.fn(),
  openLibrary: vi.fn(),
  refuse: vi.fn(async () => true),
  allow: vi.fn(async () => true),
} satisfies CardWays;

const seen = view();
const company = seen.reading.entities.find((e) => e.kind === 'company');
const id = company?.id ?? '';
const open: Open = { kind: 'company', id, held: true, ranges: [], box: 0 };
const refusal: Refusal = { entity: id, name: 'Somebody', page: page.canonicalUrl, words: ['Somebody'], at: 1 };
const text = () => document.body.textContent ?? '';
const press = (words: string) =>
  act(() => [...document.body.querySelectorAll('button')].find((b) => b.textContent?.includes(words))?.click());

beforeEach(async () => {
  vi.clearAllMocks();
  await act(() => render(null, document.body));
});

test('a company’s card says "not this company" of the page, or of the words that stand there', async () => {
  await act(() => render(<Card open={open} page={page} view={seen} ways={ways} />, document.body));
  await press('In the library');
  expect(ways.openLibrary).toHaveBeenCalledWith(id);
  await press('Not this company');
  await press('On this page');
  expect(ways.refuse).toHaveBeenLastCalledWith(expect.objectContaining({ entity: id, page: page.canonicalUrl }));
  await press('Wherever it says');
  const [said] = ways.refuse.mock.lastCall as unknown as [Refusal];
  expect(said.page).toBe('');
  for (const word of said.words) expect(page.text).toContain(word);
});

test('says so when it could not be kept', async () => {
  ways.refuse.mockResolvedValueOnce(false);
  await act(() => render(<Card open={open} page={page} view={seen} ways={ways} />, document.body));
  await press('Not this company');
  await press('On this page');
  await act(async () => {});
  expect(text()).toContain('That could not be kept.');
});

test('in a private window it is not offered', async () => {
  await act(() => render(<Card open={open} page={page} view={{ ...seen, keeping: 'private window' }} ways={ways} />, document.body));
  expect(text()).toContain(company?.name);
  expect(text()).not.toContain('Not this company');
});

test('once said, the card stays with the way back', async () => {
  const entities = seen.reading.entities.filter((e) => e.id !== id);
  const refused = { ...seen, reading: { ...seen.reading, entities }, refused: [refusal] };
  expect(isThere(open, refused)).toBe(true);
  expect(isThere(open, { ...refused, refused: [] })).toBe(false);
  await act(() => render(<Card open={open} page={page} view={refused} ways={ways} />, document.body));
  expect(text()).toContain('You said that this page does not mean Somebody.');
  await press('Undo');
  expect(ways.allow).toHaveBeenCalledWith(id, page.canonicalUrl);
});
