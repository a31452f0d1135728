import { describe, expect, test } from 'vitest';
import { readPack } from '../../../../src/companies';

const TODAY = '2026-11-24';
const read = (file: unknown) => {
  const pack = readPack(typeof file === 'string' ? file : JSON.stringify(file), 'some.file.json', TODAY);
  if (!pack.ok) throw new Error(pack.error);
  return pack.value;
};
const errorOf = (text: string) => {
  const pack = readPack(text, 'x.json', TODAY);
  return pack.ok ? null : pack.error;
};
const own = (companies: unknown[], more = {}) => ({ format: 'rejoinder pack', version: 1, name: 'Mills', companies, ...more });
const listing = { list: 'A', title: 'The A list', authority: 'An office', from: '2020-02-03', citation: 'Notice 1' };

describe('our own format', () => {
  test('gives companies with listings and owners', () => {
    const parents = [{ id: 'own:fell', from: '2019', to: null, citation: 'Register 4' }];
    const pack = read(own([{ name: 'Tarn Mills', names: ['TM'], context: ['Tarn'], listings: [listing], parents }]));
    expect(pack).toMatchObject({ format: 'pack', name: 'Mills', faults: [] });
    expect(pack.companies[0]).toMatchObject({
      id: 'own:tarn-mills',
      parents,
      listings: [{ ...listing, listedAs: 'Tarn Mills', to: null }],
    });
  });

  test.each([
    [7, '', 'not a row'],
    [null, '', 'not a row'],
    [{}, 'name', 'no name'],
    [{ name: 'Tarn', listings: [{ ...listing, citation: undefined }] }, 'citation', 'no citation'],
    [{ name: 'Tarn', listings: [{ ...listing, citation: '   ' }] }, 'citation', 'no citation'],
    [{ name: 'Tarn', listings: ['A'] }, 'list', 'no list'],
    [{ name: 'Tarn', listings: [{ ...listing, asOf: 'lately' }] }, 'as of', 'bad date'],
    [{ name: 'Tarn', parents: [{ id: 'fell' }] }, 'parents', 'no citation'],
    [{ name: 'Tarn', parents: [{ id: 'fell', from: 'old', citation: 'x' }] }, 'parents', 'bad date'],
    [{ name: 'Tarn', names: ['...'] }, 'names', 'no name'],
  ])('%j: its fault is told', (company, column, what) => {
    const pack = read(own([{ name: 'Good' }, company]));
    expect(pack.companies.map(({ name }) => name)).toEqual(['Good']);
    expect(pack.faults).toMatchObject([{ row: 2, column, what }]);
  });

  test('leaves objects alone that are called as their makers are', () => {
    const pack = read(`{"format":"rejoinder pack","version":1,"companies":[{"name":"Tarn","__proto__":{"listings":[{"list":"A"}]}}]}`);
    expect(pack.companies[0]).toMatchObject({ name: 'Tarn', listings: [] });
    expect(pack.name).toBe('some.file');
  });

  test('is refused where it is newer, broken, empty or something else', () => {
    expect(errorOf(JSON.stringify(own([], { version: 2 })))).toBe('newer pack');
    expect(errorOf(JSON.stringify(own([])))).toBe('empty pack');
    expect(errorOf('{"format":"rejoinder pack","comp')).toBe('pack cut off');
    expect(errorOf('{"hello":"world"}')).toBe('not a pack');
    expect(errorOf('[1,2]')).toBe('not a pack');
  });
});

describe('the S.E.C.’s tickers', () => {
  const tickers = {
    0: { cik_str: 11, ticker: 'TARN', title: 'Tarn Mills Inc.' },
    1: { cik_str: 11, ticker: 'TARN-B', title: 'Tarn Mills Inc.' },
    2: { cik_str: 12, ticker: 'FELL', title: 'FELLSIDE HOLDING CORP' },
    3: { cik_str: 'x', ticker: 'BAD', title: 'Bad' },
    4: 5,
  };

  test('give each company once; a name without a company’s form needs evidence', () => {
    const pack = read(tickers);
    expect(pack).toMatchObject({ format: 'sec tickers', name: 'S.E.C. company tickers' });
    expect(pack.companies.map(({ name }) => name)).toEqual(['Tarn Mills Inc.', 'FELLSIDE HOLDING CORP']);
    expect(pack.companies[0]?.tickers).toEqual(['TARN', 'TARN-B']);
    const trust = (text: string) => pack.companies.flatMap(({ names }) => names).find((n) => n.text === text)?.trust;
    expect(trust('Tarn Mills Inc.')).toBe('safe');
    expect(trust('Tarn Mills')).toBe('context');
    expect(trust('Fellside Holding Corp')).toBe('safe');
    expect(trust('Fellside Holding')).toBe('context');
    expect(pack.faults).toMatchObject([
      { row: 4, column: 'cik_str' },
      { row: 5, what: 'not a row' },
    ]);
  });

  test('of ten thousand companies', () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, i) => [i, { cik_str: i + 1, ticker: `T${i}`, title: `Firm ${i} Inc` }]),
    );
    expect(read(many).companies).toHaveLength(10_000);
  });
});

describe('the Consolidated Screening List', () => {
  const source = 'Entity List (EL) - Bureau of Made-up Industry';
  const entry = {
    source,
    name: 'TARN MILLS CO., LTD.',
    alt_names: ['Tarn Weaving Company'],
    type: null,
    start_date: '2020-05-22',
    end_date: null,
    federal_register_notice: '85 FR 1',
    source_list_url: 'https://lists.example/el',
    country: null,
    addresses: [{ country: 'CN' }],
  };
  const list = (...results: unknown[]) => ({
    total: results.length,
    results,
    sources_used: [{ source, last_imported: '2026-10-01T05:00:00Z' }],
  });

  test('gives companies with their listings, as of the day of the source', () => {
    const pack = read(list(entry));
    expect(pack).toMatchObject({ format: 'screening list', name: 'Consolidated Screening List', faults: [] });
    const [company] = pack.companies;
    expect(company).toMatchObject({ country: 'CN' });
    expect(company?.names).toContainEqual({ text: 'Tarn Mills Co., Ltd.', trust: 'safe' });
    expect(company?.names).toContainEqual({ text: 'Tarn Weaving', trust: 'context' });
    expect(company?.listings).toEqual([
      {
        list: 'EL',
        title: 'Entity List',
        authority: 'Bureau of Made-up Industry',
        listedAs: 'TARN MILLS CO., LTD.',
        from: '2020-05-22',
        to: null,
        citation: '85 FR 1',
        url: 'https://lists.example/el',
        asOf: '2026-10-01',
      },
    ]);
  });

  test('without a day of listing says by when it stood there, and is cited by its number', () => {
    const [company] = read(list({ ...entry, start_date: null, federal_register_notice: null, entity_number: 77 })).companies;
    expect(company?.listings[0]).toMatchObject({ from: '2026-10-01', fromAtLatest: true, citation: 'Entity List, no. 77' });
  });

  test('without anything to cite is refused', () => {
    const pack = read(list({ ...entry, federal_register_notice: null }, entry));
    expect(pack.companies).toHaveLength(1);
    expect(pack.faults).toMatchObject([{ row: 1, column: 'citation', what: 'no citation' }]);
  });

  test('leaves out persons, ships and aircraft', () => {
    const denied = { ...entry, source: 'Denied Persons List (DPL) - Bureau', type: null };
    const pack = read(
      list(
        { ...entry, type: 'Individual' },
        { ...entry, type: 'Vessel' },
        { ...denied, name: 'Olave Brandt' },
        { ...denied, name: 'Brandt Ltd' },
      ),
    );
    expect(pack.passed).toBe(3);
    expect(pack.companies.map(({ name }) => name)).toEqual(['Brandt Ltd']);
  });

  test('joins what stands on several lists under one name', () => {
    const pack = read(list(entry, { ...entry, source: 'Military List (ML) - Another office', federal_register_notice: '86 FR 2' }));
    expect(pack.companies[0]?.listings.map((l) => l.list)).toEqual(['EL', 'ML']);
  });
});
