import { describe, expect, it } from 'vitest';
import { latestCheckOf, openNames, type PackEntity, writePack } from '../../../src/companies';

const entity = (id: string, ...names: string[]): PackEntity => ({
  id,
  name: names[0]?.replace('?', '') ?? id,
  kind: 'company',
  country: null,
  tickers: [],
  domains: [],
  checked: true,
  listings: [],
  owners: [],
  aliases: names.map((text, i) => ({
    text: text.replace('?', ''),
    trust: text.endsWith('?') ? 'context' : 'safe',
    how: i ? 'alias' : 'name',
  })),
});

const index = (...entities: PackEntity[]) => openNames([writePack(entities)]);
const found = (text: string, ...entities: PackEntity[]) =>
  index(...entities)
    .find(text)
    .map(({ start, end, entity }) => `${entity}: ${text.slice(start, end)}`);

describe('names in a text', () => {
  const halden = entity('halden', 'Halden', 'Halden Lamps', 'Halden Lamps Co., Ltd.');

  it('are the longest that start there', () => {
    expect(found('Halden Lamps Co., Ltd. and Halden.', halden)).toEqual(['halden: Halden Lamps Co., Ltd', 'halden: Halden']);
  });

  it('are whole words', () => {
    expect(found('Haldens and NewHalden are towns, Halden-born a word.', halden)).toEqual(['halden: Halden']);
  });

  it('keep the case of their letters', () => {
    expect(found('The halden is a sheep, and HalDen a typing error.', halden)).toEqual([]);
  });

  it('are found in capitals', () => {
    expect(found('HALDEN LAMPS BURNS', halden)).toEqual(['halden: HALDEN LAMPS']);
  });

  it('bear either apostrophe, and a space that prepared texts put before it', () => {
    const macy = entity('macy', "Macy's");
    expect(found("Macy's, Macy’s and Macy 's", macy)).toEqual(["macy: Macy's", 'macy: Macy’s', "macy: Macy 's"]);
  });

  it('may be spelt with & and +', () => {
    expect(found('J&J and Petrel+Hobday', entity('jj', 'J&J'), entity('ph', 'Petrel+Hobday'))).toEqual(['jj: J&J', 'ph: Petrel+Hobday']);
  });

  it('do not go on over a comma, but for a company form', () => {
    expect(found('He met Halden, Lamps and Co.', halden)).toEqual(['halden: Halden']);
  });

  it('are no addresses', () => {
    expect(found('press@Halden.example, www.Halden.example, @Halden', halden)).toEqual([]);
  });

  it('come once per candidate where several have them', () => {
    expect(found('Dorhua', entity('a', 'Dorhua?'), entity('b', 'Dorhua?'))).toEqual(['a: Dorhua', 'b: Dorhua']);
  });

  it('may begin with a small letter', () => {
    expect(found('An eLumen lamp, and elumen.', entity('e', 'eLumen'))).toEqual(['e: eLumen']);
  });

  it('say whether they need evidence, and which kind of name they are', () => {
    expect(index(entity('g', 'Gather?')).find('Gather')).toEqual([{ start: 0, end: 6, entity: 'g', trust: 'context', how: 'name' }]);
  });
});

describe('several packs', () => {
  it('are one: the longer name, then the later pack', () => {
    const names = openNames([writePack([entity('a', 'Halden', 'Orrin Vale')]), writePack([entity('b', 'Halden', 'Orrin')])]);
    expect(names.find('Halden, Orrin Vale').map((hit) => hit.entity)).toEqual(['b', 'a']);
  });

  it('give an owner from another pack, with its own listings', () => {
    const listing = {
      list: 'L',
      title: 'List',
      authority: 'A',
      listedAs: 'Owner',
      from: '2020-01-01',
      to: null,
      citation: '1 FR 1',
      url: null,
      asOf: '2021-01-01',
    };
    const owned = { ...entity('unit', 'Unitary'), owners: [{ id: 'owner', from: '2019', to: null, citation: 'register' }] };
    const names = openNames([writePack([owned]), writePack([{ ...entity('owner', 'Owner Corp'), listings: [listing] }])]);
    expect(names.entity('unit')?.listings).toEqual([]);
    expect(names.entity('unit')?.parents).toEqual([
      { entity: 'owner', name: 'Owner Corp', from: '2019', to: null, citation: 'register', listings: [listing] },
    ]);
  });

  it('do not know a strange id', () => {
    expect(index(entity('a', 'Halden')).entity('nobody')).toBeNull();
  });
});

describe('the day of the lists', () => {
  const listed = (id: string, ...days: string[]): PackEntity => ({
    ...entity(id, `OOO asOf ${id}`),
    listings: days.map((asOf) => ({
      list: 'list',
      title: 'List',
      authority: 'Office',
      listedAs: 'Halden',
      from: '2020-01-01',
      to: null,
      citation: '1 FR 1',
      url: null,
      asOf,
    })),
  });

  it('is the latest on which any listing of any pack was checked', () =>
    expect(latestCheckOf([writePack([listed('a', '2021-05-02', '2023-11-30')]), writePack([listed('b', '2022-01-01')])])).toBe(
      '2023-11-30',
    ));
  it('is none where nobody is listed, and where the bytes are no pack', () =>
    expect([latestCheckOf([writePack([listed('a')])]), latestCheckOf([new Uint8Array(400).fill(7)]), latestCheckOf([])]).toEqual([
      '',
      '',
      '',
    ]));
});

describe('bytes that are no pack', () => {
  const bytes = writePack([entity('a', 'Halden'), entity('é', 'Éclat SA')]);

  it('are passed over: empty, cut off, strange', () => {
    for (const wrong of [new Uint8Array(), bytes.slice(0, 40), bytes.slice(0, -1), new Uint8Array(400).fill(7)])
      expect(openNames([wrong]).find('Halden')).toEqual([]);
    expect(openNames([bytes.slice(0, -1), bytes]).find('Halden')).toHaveLength(1);
  });

  it('do no harm from within a larger buffer, at any offset', () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(openNames([larger.subarray(3)]).find('Éclat SA')).toHaveLength(1);
  });

  it('finds whatever the text is', () => {
    const names = openNames([bytes]);
    for (const text of ['', ' ', '\ud83d', 'Halden\ud83d', '’’’', 'é', '\u0000\uffff', 'H'.repeat(5000)])
      for (const hit of names.find(text)) expect(hit.end).toBeLessThanOrEqual(text.length);
  });
});
