import { describe, expect, test } from 'vitest';
import { compareCompanies, openNames, readPack, resolveCompanies, writePack } from '../../../../src/companies';
import type { OwnCompany } from '../../../../src/model';
import { packEntity } from '../own/made';

const builtIn = openNames([
  writePack([
    packEntity('tarn', 'Tarn Mills', ['Tarn Weaving Company']),
    packEntity('fell', 'Fell', [], 'context'),
    packEntity('post', 'Harbour Post', [], 'safe', 'publication'),
    packEntity('twin-a', 'Twin Works', []),
    packEntity('twin-b', 'Twin Works', []),
  ]),
]);
const idsOf = (...rows: string[]) => {
  const pack = readPack(['name,names,id', ...rows].join('\n'), 'x.csv', '2026-01-01');
  if (!pack.ok) throw new Error(pack.error);
  return resolveCompanies(pack.value.companies, builtIn).map(({ id }) => id);
};

describe('a company of a pack', () => {
  test('that is certainly one of the built-in packs comes under its id', () => {
    expect(idsOf('Tarn Mills')).toEqual(['tarn']);
    expect(idsOf('"TARN MILLS CO., LTD."')).toEqual(['tarn']);
    expect(idsOf('Tarn Cloth Ltd,Tarn Weaving Company')).toEqual(['tarn']);
    expect(idsOf('Tarn Mills', 'Tarn Mills Ltd')).toEqual(['tarn']);
  });

  test('stays itself where it is not certain: a longer name, a doubtful one, a paper, two of one name, two companies', () => {
    expect(idsOf('Tarn Mills Shipping Ltd')).toEqual(['own:tarn-mills-shipping-ltd']);
    expect(idsOf('Old Tarn Mills')).toEqual(['own:old-tarn-mills']);
    expect(idsOf('Fell')).toEqual(['own:fell']);
    expect(idsOf('Harbour Post')).toEqual(['own:harbour-post']);
    expect(idsOf('Twin Works')).toEqual(['own:twin-works']);
  });

  test('keeps the id that its row gives', () => {
    expect(idsOf('Tarn Mills,,own-id')).toEqual(['own-id']);
  });
});

test('a pack is compared with the one that it takes the place of', () => {
  const company = (id: string, name = id): OwnCompany => ({
    id,
    name,
    kind: 'company',
    names: [{ text: name, trust: 'safe' }],
    country: null,
    tickers: [],
    domains: [],
    listings: [],
    parents: [],
  });
  const change = compareCompanies([company('a'), company('b'), company('c')], [company('a'), company('b', 'B'), company('d')]);
  expect(change.fresh.map(({ id }) => id)).toEqual(['d']);
  expect(change.changed.map(({ id }) => id)).toEqual(['b']);
  expect(change.same).toBe(1);
  expect(change.gone.map(({ id }) => id)).toEqual(['c']);
});
