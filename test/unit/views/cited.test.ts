import './fake-browser';
import { describe, expect, test } from 'vitest';
import { sha256Of } from '../../../src/model';
import { keptQuoteWithChain } from '../../../src/parts';
import { citedBy, citedOn, dayOf } from '../../../src/views/cited';
import { bare, claim, outgoing, reply } from '../export/example';
import { page } from '../parts/a-reading';

/** Noon of a day where the reader is. */
const noon = (month: number, day: number) => new Date(2026, month, day, 12).getTime();

describe('what a citation is made of', () => {
  test('is what the page says of itself, and the reader’s own day', () => {
    expect(citedOn(page, 'the pumps', noon(10, 4))).toEqual({
      bylines: [],
      title: 'Pumps that leaked',
      publisher: 'The Dunmore Post',
      published: '2021-05-25T23:30:00-05:00',
      url: 'https://news.example/brantholm',
      passage: 'the pumps',
      accessed: '2026-11-04',
    });
    expect([dayOf(new Date(2026, 0, 1, 0, 5).getTime()), dayOf(new Date(2026, 11, 31, 23, 55).getTime())]).toEqual([
      '2026-01-01',
      '2026-12-31',
    ]);
  });

  test('for a note is the page as it was captured: its authors, and the day', () => {
    const capture = outgoing.capture && { ...outgoing.capture, at: noon(2, 5), sha256: sha256Of('x') };
    expect(citedBy({ ...outgoing, capture })).toMatchObject({
      bylines: ['Lena Harrow'],
      passage: 'the “north pier” is closed for good',
      accessed: '2026-03-05',
    });
  });

  test('without a capture is the page as it was last read, and without a quote the statement’s words', () => {
    const read = { ...bare, statement: claim, page: bare.page && { ...bare.page, lastRead: noon(3, 6) } };
    expect(citedBy(read)).toMatchObject({ bylines: [], passage: claim.words, accessed: '2026-04-06' });
    expect(citedBy({ ...bare, page: null })).toMatchObject({ title: null, publisher: null, passage: '', url: bare.note.target.page });
  });
});

test('a kept quote is copied with its chain and its answers', () => {
  expect(keptQuoteWithChain(claim, [reply]).split('\n')).toEqual([
    `“${claim.words}”`,
    expect.stringMatching(/harbour register \(2023\) → The harbour office → Harbour Post/),
    expect.stringMatching(/Tiderock.*called the claim baseless/),
    expect.stringMatching(/^Pier closed, office says, Harbour Post, /),
    claim.page,
  ]);
});
