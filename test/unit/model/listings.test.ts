import { describe, expect, it } from 'vitest';
import { checkedOn, heldAsOf, listingsAsOf, parentsAsOf } from '../../../src/model';
import { company, listing } from '../parts/a-reading';

const lists = (of: readonly { list: string }[]) => of.map((l) => l.list);

describe('listings as of a day', () => {
  const all = [
    listing({ list: 'later', from: '2021-06-03' }),
    listing({ list: 'ended', from: '2015-01-01', to: '2019-01-01' }),
    listing({ list: 'second', from: '2020-05-01' }),
    listing({ list: 'first', from: '2019-10-09', to: '2024-01-01' }),
  ];

  it('tells those that held, those since and those that had ended, each by its first day', () => {
    const { held, since, ended } = listingsAsOf(all, '2021-05-25T23:30:00-05:00');
    expect([lists(held), lists(since), lists(ended)]).toEqual([['first', 'second'], ['later'], ['ended']]);
  });

  it('shows what stands now where the article has no date', () => {
    const { held, since, ended } = listingsAsOf(all, null);
    expect([lists(held), lists(since), lists(ended)]).toEqual([['second', 'later'], [], ['ended', 'first']]);
  });

  it('counts the first day in and the last day out', () => {
    expect(heldAsOf({ from: '2020-01-01', to: null }, '2020-01-01')).toBe('held');
    expect(heldAsOf({ from: null, to: '2020-01-01' }, '2020-01-01')).toBe('ended');
    expect(heldAsOf({ from: null, to: '2020-01-02' }, '2020-01-01')).toBe('held');
  });

  it('does not call listed what began within an article’s bare year', () => {
    expect(heldAsOf({ from: '2021-01-01', to: null }, '2021')).toBe('since');
    expect(heldAsOf({ from: '2020-12-31', to: null }, '2021')).toBe('held');
  });

  it('does not call a listing new where only a later day was checked', () => {
    const { since, unchecked } = listingsAsOf([listing({ from: '2026-06-10', fromAtLatest: true })], '2021-05-25');
    expect([since.length, unchecked.length]).toEqual([0, 1]);
    expect(heldAsOf({ from: '2026-06-10', to: null, fromAtLatest: true }, '2026-07-01')).toBe('held');
  });

  it('leaves the listings that it was given as they were', () => {
    const before = lists(all);
    listingsAsOf(all, null);
    expect(lists(all)).toEqual(before);
  });
});

describe('parents as of a day', () => {
  const parent = { entity: 'p', name: 'P', citation: 'c', listings: [listing({ asOf: '2026-08-01' })] };

  it('leaves out one who had sold, and one who had not bought yet', () => {
    const parents = [
      { ...parent, entity: 'sold', from: null, to: '2010-01-01' },
      { ...parent, entity: 'owner', from: '2010-01-01', to: null },
      { ...parent, entity: 'buyer', from: '2022-01-01', to: null },
    ];
    expect(parentsAsOf(parents, '2021-05-25').map((p) => p.entity)).toEqual(['owner']);
  });

  it('counts a parent’s listings when it tells how far the lists were checked', () => {
    expect(checkedOn([company({ listings: [listing()] }), company({ parents: [{ ...parent, from: null, to: null }] })])).toBe('2026-08-01');
    expect(checkedOn([company()])).toBe('');
  });
});
