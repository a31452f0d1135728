import { describe, expect, test } from 'vitest';
import { readPack } from '../../../../src/companies';
import { parseCsv, separatorOf } from '../../../../src/companies/import/csv';

const TODAY = '2026-11-24';
const read = (text: string) => {
  const pack = readPack(text, 'harbour firms.csv', TODAY);
  if (!pack.ok) throw new Error(pack.error);
  return pack.value;
};
const errorOf = (text: string) => {
  const pack = readPack(text, 'x.csv', TODAY);
  return pack.ok ? null : pack.error;
};

describe('a table', () => {
  test('is read cell by cell: quotation marks, separators and line ends within them too', () => {
    expect(parseCsv('a,"b, ""c""\nd",e\r\n,,"x"\n', ',')).toEqual([
      ['a', 'b, "c"\nd', 'e'],
      ['', '', 'x'],
    ]);
    expect(parseCsv('\uFEFF"a"\n', ',')).toEqual([['a']]);
    expect(parseCsv('a,"never closed\nb', ',')).toBe(null);
  });

  test('stands apart by what its header uses most', () => {
    expect(separatorOf('name;from, to;list\nx,y,z,w')).toBe(';');
    expect(separatorOf('name\tlist')).toBe('\t');
    expect(separatorOf('name')).toBe(',');
  });

  test('gives companies with their names, each with its trust', () => {
    const pack = read('\uFEFFname,names,context,country,tickers\r\n"Ostrey Yard, Ltd",Ostrey Yard | OYL,Ostrey,NO,OSE:OYL\r\n');
    expect(pack).toMatchObject({ format: 'csv', name: 'harbour firms', faults: [], passed: 0 });
    const [company] = pack.companies;
    expect(company).toMatchObject({ id: 'own:ostrey-yard-ltd', name: 'Ostrey Yard, Ltd', country: 'NO', tickers: ['OSE:OYL'] });
    expect(company?.names).toEqual([
      { text: 'Ostrey Yard, Ltd', trust: 'safe' },
      { text: 'Ostrey Yard', trust: 'safe' },
      { text: 'OYL', trust: 'safe' },
      { text: 'Ostrey', trust: 'context' },
    ]);
  });

  test('joins the rows of one company, each with a listing', () => {
    const rows = [
      'name,list,from,to,citation,url',
      'Tarn Mills,A,2020-01-02,,Notice 1,',
      'Tarn Mills,B,by 2024-05,2025,Notice 2,https://b.example/2',
    ];
    const { companies } = read(rows.join('\n'));
    expect(companies).toHaveLength(1);
    expect(companies[0]?.listings).toEqual([
      {
        list: 'A',
        title: 'A',
        authority: '',
        listedAs: 'Tarn Mills',
        from: '2020-01-02',
        to: null,
        citation: 'Notice 1',
        url: null,
        asOf: TODAY,
      },
      {
        list: 'B',
        title: 'B',
        authority: '',
        listedAs: 'Tarn Mills',
        from: '2024-05',
        fromAtLatest: true,
        to: '2025',
        citation: 'Notice 2',
        url: 'https://b.example/2',
        asOf: TODAY,
      },
    ]);
  });

  test.each([
    ['name,names\n,Tarn', 2, 'name', 'no name'],
    ['name,names\n"...",', 2, 'name', 'no name'],
    [`name,names\n${'x'.repeat(201)},`, 2, 'name', 'long name'],
    ['name,id\nTarn,__proto__', 2, 'id', 'bad id'],
    ['name,kind\nTarn,planet', 2, 'kind', 'bad kind'],
    ['name,list,from,citation\nTarn,A,2020-01-01,', 2, 'citation', 'no citation'],
    ['name,list,from,citation\nTarn,,2020-01-01,Notice 1', 2, 'list', 'no list'],
    ['name,list,from,citation\nTarn,A,1 May 2020,Notice 1', 2, 'from', 'bad date'],
    ['name,list,from,citation\nTarn,A,2021-02-30,Notice 1', 2, 'from', 'bad date'],
    ['name,list,from,citation\nTarn,A,2021-13,Notice 1', 2, 'from', 'bad date'],
    ['name,list,from,to,citation\nTarn,A,2021-02-03,2020,Notice 1', 2, 'to', 'ends before it begins'],
    ['name,list,from,citation,url\nTarn,A,2020,N. 1,javascript:alert(1)', 2, 'url', 'bad address'],
    ['name,names\nTarn\nMill,a,b', 3, '', 'too many cells'],
  ])('%j: its fault is told with row and column', (text, row, column, what) => {
    const { faults } = read(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ row, column, what });
  });

  test('keeps the good rows beside bad ones, and counts empty lines as the spreadsheet does', () => {
    const { companies, faults } = read('name,kind\nTarn,\n\n,\nMill,planet\nFell,company\n');
    expect(companies.map(({ name }) => name)).toEqual(['Tarn', 'Fell']);
    expect(faults).toMatchObject([{ row: 5, value: 'planet' }]);
  });

  test('with a field called as no field of an object is', () => {
    expect(read('name,__proto__,constructor\nTarn,x,y').companies[0]?.name).toBe('Tarn');
    expect(({} as Record<string, unknown>)['x']).toBe(undefined);
  });

  test('of ten thousand rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `Firm ${i} Ltd,"Firm ${i}"`);
    expect(read(['name,names', ...rows].join('\n')).companies).toHaveLength(10_000);
  });

  test('that is none, is empty or is cut off is refused', () => {
    expect(errorOf('Dear diary')).toBe('not a pack');
    expect(errorOf('company,list\nTarn,A')).toBe('not a pack');
    expect(errorOf('')).toBe('not a pack');
    expect(errorOf('name\n\n')).toBe('empty pack');
    expect(errorOf('name\n"Tarn')).toBe('pack cut off');
  });
});
