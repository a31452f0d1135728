import '../parts/fake-browser';
import { describe, expect, test } from 'vitest';
import { newNote } from '../../../src/record';
import { claimAfter } from '../../../src/views/panel/claim-list';
import { type Claim, claimsOf, companiesOf, filterClaims, looseNotes, mapOf } from '../../../src/views/panel/claims';
import { isReadable } from '../../../src/views/panel/page';
import { examplePage, type Said } from '../record/example';

const said: Said[] = [
  { words: 'Tiderock sold rusted valves', about: ['tiderock'] },
  { words: 'the valves were sound', by: 'tiderock', act: 'denies', answers: 0 },
  { words: 'Brinewell hid the inspectors’ letters', about: ['brinewell'] },
  { words: 'Tiderock paid for a minister’s boat', about: ['tiderock'] },
  { words: 'would not comment', by: 'brinewell', act: 'declines' },
];
const { page, reading } = examplePage('https://harbour.example/a', said);
const view = { reading, record: [], family: [], drift: [], packDate: '', keeping: 'off' as const, refused: [], corrected: [] };
const claims = claimsOf(page, view);
const all = { kind: 'all', company: '' } as const;
const words = (list: readonly Claim[]) => list.map((c) => c.words);

describe('the claims of a page', () => {
  test('stand in reading order with their paragraphs', () => {
    expect(claims.map((c) => c.paragraph)).toEqual([1, 2, 3, 4, 5]);
  });

  test('say how they were answered, and whether the page asked', () => {
    expect(claims.map((c) => c.answered)).toEqual(['answered', 'none', 'declined', 'none', 'none']);
    expect(claims[1]?.answering.map((s) => s.id)).toEqual([claims[0]?.statement.id]);
  });

  test('are filtered by kind and by company', () => {
    expect(words(filterClaims(claims, { ...all, kind: 'allegations' }, []))).toHaveLength(3);
    expect(words(filterClaims(claims, { ...all, kind: 'unanswered' }, []))).toEqual([said[2]?.words, said[3]?.words]);
    expect(words(filterClaims(claims, { kind: 'unanswered', company: 'tiderock' }, []))).toEqual([said[3]?.words]);
  });

  test('are filtered by whether the reader wrote a note on them', () => {
    const note = newNote('n', { page: page.canonicalUrl, selectors: [], statement: claims[3]?.statement.id ?? '', company: null });
    expect(words(filterClaims(claims, { ...all, kind: 'noted' }, [note]))).toEqual([said[3]?.words]);
  });

  test('name their companies, the most spoken of first', () => {
    expect(companiesOf(claims, view).map((e) => e.id)).toEqual(['tiderock', 'brinewell']);
  });
});

test('notes on the page, or on a statement that is not found any more, stand by themselves', () => {
  const note = (id: string, statement: string | null) => newNote(id, { page: page.canonicalUrl, selectors: [], statement, company: null });
  const notes = [note('page', null), note('claim', claims[0]?.statement.id ?? ''), note('gone', 'sgone')];
  expect(looseNotes(notes, claims).map((n) => n.id)).toEqual(['page', 'gone']);
});

describe('the map', () => {
  test('shows the strongest claim of each stretch', () => {
    expect(mapOf(page, claims)).toEqual(['answered', 'answered', 'unanswered', 'unanswered', 'claim']);
  });

  test('joins blocks when there are many', () => {
    const blocks = Array.from({ length: 500 }, (_, i) => ({ start: i * 10, end: i * 10 + 8, kind: 'paragraph' as const }));
    expect(mapOf({ ...page, blocks }, claims).length).toBeLessThanOrEqual(40);
  });

  test('of a page without blocks is empty', () => {
    expect(mapOf({ ...page, blocks: [] }, [])).toEqual([]);
  });
});

test('arrow keys go from claim to claim and stop at the ends', () => {
  expect(claimAfter('ArrowDown', 0, 3)).toBe(1);
  expect(claimAfter('ArrowDown', 2, 3)).toBe(2);
  expect(claimAfter('ArrowUp', 0, 3)).toBe(0);
  expect(claimAfter('End', 0, 3)).toBe(2);
  expect(claimAfter('Home', 2, 3)).toBe(0);
  expect(claimAfter('a', 1, 3)).toBe(null);
});

test('the browser’s own pages, its shops and files are not readable', () => {
  const addresses = ['about:blank', 'chrome://extensions', 'https://addons.mozilla.org/x', 'file:///a.html', undefined, 'nonsense'];
  expect(addresses.filter(isReadable)).toEqual([]);
  expect(isReadable('https://harbour.example/a')).toBe(true);
});
