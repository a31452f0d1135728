import { describe, expect, test } from 'vitest';
import { companyFileOf, findByName, openOwnNames, writePack } from '../../../../src/companies';
import { type Amendment, noAmendment, type OwnCompany } from '../../../../src/model';
import { listed, packEntity } from './made';

const builtIn = [
  writePack([
    packEntity('tarn', 'Tarn Mills', ['Tarn Weaving'], 'safe', 'company', [listed('A', 'Tarn Mills')]),
    packEntity('fell', 'Fellside'),
  ]),
];
const company = (id: string, names: readonly string[], more: Partial<OwnCompany> = {}): OwnCompany => ({
  id,
  name: names[0] ?? id,
  kind: 'company',
  names: names.map((text) => ({ text, trust: 'safe' })),
  country: null,
  tickers: [],
  domains: [],
  listings: [],
  parents: [],
  ...more,
});
const amended = (id: string, change: Partial<Amendment>): Amendment => ({ ...noAmendment(id), ...change });
const TEXT = 'Tarn Mills, Tarn Weaving and Fellside sold cloth to Ostrey Yard.';
const found = (companies: readonly OwnCompany[], amendments: readonly Amendment[], text = TEXT) =>
  openOwnNames(builtIn, companies, amendments)
    .find(text)
    .map(({ start, end, entity }) => `${text.slice(start, end)} = ${entity}`);

describe('a pack brought in', () => {
  test('adds companies, and names and listings to those that are known', () => {
    const packs = [
      company('own:ostrey', ['Ostrey Yard'], { listings: [listed('B', 'Ostrey')] }),
      company('tarn', ['Mills of Tarn'], { listings: [listed('A', 'Tarn Mills'), listed('C', 'Tarn')] }),
    ];
    expect(found(packs, [])).toEqual(['Tarn Mills = tarn', 'Tarn Weaving = tarn', 'Fellside = fell', 'Ostrey Yard = own:ostrey']);
    expect(found(packs, [], 'Mills of Tarn')).toEqual(['Mills of Tarn = tarn']);
    const index = openOwnNames(builtIn, packs, []);
    expect(index.entity('tarn')).toMatchObject({ name: 'Tarn Mills', known: true });
    expect(index.entity('tarn')?.listings.map(({ list }) => list)).toEqual(['A', 'C']);
    expect(index.entity('own:ostrey')).toMatchObject({ name: 'Ostrey Yard', known: false });
  });

  test('never takes a name from a built-in company', () => {
    expect(found([company('own:other', ['Fellside'])], [], 'Fellside')).toEqual(['Fellside = fell']);
  });

  test('shows an owner of the built-in packs with that owner’s listings as the owner’s', () => {
    const parents = [{ id: 'tarn', from: '2020', to: null, citation: 'Register 1' }];
    const entity = openOwnNames(builtIn, [company('own:ostrey', ['Ostrey'], { parents })], []).entity('own:ostrey');
    expect(entity?.listings).toEqual([]);
    expect(entity?.parents).toMatchObject([{ entity: 'tarn', name: 'Tarn Mills', citation: 'Register 1', listings: [{ list: 'A' }] }]);
  });

  test('may hold a thousand names that begin alike', () => {
    const many = Array.from({ length: 1000 }, (_, i) => company(`own:${i}`, [`Shanghai Works${i} Ltd`]));
    expect(found(many, [], 'Shanghai Works7 Ltd and Shanghai Works998 Ltd')).toEqual([
      'Shanghai Works7 Ltd = own:7',
      'Shanghai Works998 Ltd = own:998',
    ]);
  });

  test('loses nothing but the name where a name is no name', () => {
    expect(found([company('own:long', ['x'.repeat(300), 'Ostrey'])], [], 'Ostrey')).toEqual(['Ostrey = own:long']);
    expect(found([company('__proto__', ['Ostrey'])], [], 'Ostrey')).toEqual(['Ostrey = __proto__']);
  });
});

describe('the reader’s word', () => {
  test('adds a company, and a name to a company', () => {
    const said = [
      amended('own:ostrey', { name: 'Ostrey Yard', names: [{ text: 'Ostrey Yard', trust: 'safe' }] }),
      amended('fell', {
        names: [
          { text: 'cloth', trust: 'context' },
          { text: 'Weavers of Fell', trust: 'context' },
        ],
      }),
    ];
    expect(found([], said)).toContain('Ostrey Yard = own:ostrey');
    const index = openOwnNames(builtIn, [], said);
    expect(index.entity('own:ostrey')).toMatchObject({ name: 'Ostrey Yard', kind: 'company', known: false, listings: [] });
    expect(index.find('Weavers of Fell')).toMatchObject([{ entity: 'fell', trust: 'context' }]);
  });

  test('takes a name of the packs away, changes its trust, and gives it to another', () => {
    expect(found([], [amended('tarn', { gone: ['tarn weaving'] })])).toEqual(['Tarn Mills = tarn', 'Fellside = fell']);
    const doubted = openOwnNames(builtIn, [], [amended('fell', { names: [{ text: 'Fellside', trust: 'context' }] })]);
    expect(doubted.find('Fellside')).toMatchObject([{ entity: 'fell', trust: 'context' }]);
    expect(found([], [amended('fell', { names: [{ text: 'Tarn Weaving', trust: 'safe' }] })])).toContain('Tarn Weaving = fell');
  });

  test('renames a company without losing its listings', () => {
    const index = openOwnNames(builtIn, [], [amended('tarn', { name: 'The Mills' })]);
    expect(index.entity('tarn')).toMatchObject({ name: 'The Mills', known: true, listings: [{ list: 'A' }] });
  });

  test('makes two companies one, with the listings of both, and takes them apart', () => {
    const index = openOwnNames(builtIn, [], [amended('tarn', { sameAs: 'fell' })]);
    expect(index.find(TEXT).map(({ entity }) => entity)).toEqual(['fell', 'fell', 'fell']);
    expect(index.entity('fell')?.listings.map(({ list }) => list)).toEqual(['A']);
    expect(found([], [amended('tarn', {})])).toContain('Tarn Mills = tarn');
  });

  test('that goes round in a circle is passed over', () => {
    const circle = [amended('tarn', { sameAs: 'fell' }), amended('fell', { sameAs: 'tarn' })];
    expect(found([], circle)).toHaveLength(3);
  });

  test('mutes a company: it is nobody of whom anything is said', () => {
    const index = openOwnNames(builtIn, [], [amended('tarn', { muted: true })]);
    expect(index.find(TEXT)).toHaveLength(3);
    expect(index.entity('tarn')).toMatchObject({ kind: 'organisation', known: false, listings: [] });
  });
});

test('a company’s file tells all its names, whoever gave them', () => {
  const said = amended('tarn', { names: [{ text: 'The Mills', trust: 'context' }], gone: ['Tarn Weaving'] });
  const file = companyFileOf('tarn', builtIn, [company('tarn', ['Mills of Tarn']), company('fell', ['Nobody'])], said);
  expect(file.names).toEqual([
    { text: 'The Mills', trust: 'context' },
    { text: 'Tarn Mills', trust: 'safe' },
    { text: 'Mills of Tarn', trust: 'safe' },
  ]);
  expect(file).toMatchObject({ country: 'NO', tickers: ['OSE:T'] });
  expect(companyFileOf('nobody', builtIn, [], null).names).toEqual([]);
});

test('a company is found by its whole name only', () => {
  const index = openOwnNames(builtIn, [], []);
  expect(findByName(index, 'tarn mills')).toEqual([]);
  expect(findByName(index, 'Tarn Mills')).toEqual(['tarn']);
  expect(findByName(index, 'Tarn Mills of Ostrey')).toEqual([]);
});
