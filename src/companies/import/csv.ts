import { type Checked, checkCompanies, type RawCompany, type RawListing, type RowFault } from './check';

/** A table's records; `null`: a quotation mark is never closed, so that the file's end is missing. RFC 4180, and what spreadsheets make of it. */
export function parseCsv(text: string, separator: string): string[][] | null {
  const records: string[][] = [];
  let record: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    const cell = text[at] === '"' ? quotedAt(text, at) : bareAt(text, at, separator);
    if (!cell) return null;
    record.push(cell.value);
    at = cell.end;
    if (text[at] === separator) {
      at++;
      continue;
    }
    // An empty line is no record, but counts as a row of the spreadsheet.
    records.push(record);
    record = [];
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    if (at >= text.length) return records;
  }
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

function bareAt(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(start, end).trim(), end };
}

/** A cell in quotation marks; two of them are one. What stands behind the closing one, up to the separator, is dropped. */
function quotedAt(text: string, start: number): Cell | null {
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) return null;
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  return {
    value: text
      .slice(start + 1, end)
      .replaceAll('""', '"')
      .trim(),
    end: end + 1,
  };
}

/** The separator that the header uses most: comma, semicolon (where the comma is the decimal point) or tab. */
export function separatorOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).sign;
}

/** A column's name as it is compared: "As of", "as_of" and "asOf" are one. */
const columnOf = (head: string): string => head.toLowerCase().replace(/[^a-z]/g, '');
/** Several values in one cell stand apart by "|", or by ";" where that is no separator. */
const valuesOf = (cell: string): string[] =>
  cell
    .split(/[|;]/)
    .map((value) => value.trim())
    .filter(Boolean);

const LISTING = ['list', 'citation', 'from', 'to'] as const;

function rawOf(cells: ReadonlyMap<string, string>, row: number): RawCompany {
  const at = (column: string) => cells.get(column) ?? '';
  const listing: RawListing = {
    list: at('list'),
    title: at('title'),
    authority: at('authority'),
    listedAs: at('listedas'),
    from: at('from'),
    to: at('to'),
    citation: at('citation'),
    url: at('url'),
    asOf: at('asof'),
  };
  return {
    row,
    id: at('id'),
    name: at('name'),
    kind: at('kind').toLowerCase(),
    names: valuesOf(at('names')),
    context: valuesOf(at('context')),
    country: at('country'),
    tickers: valuesOf(at('tickers')),
    domains: valuesOf(at('domains')),
    listings: LISTING.some((column) => at(column)) ? [listing] : [],
    parents: [],
  };
}

/**
 * Reads a table with a header: `name`, and where wanted `names`, `context`, `id`, `kind`, `country`, `tickers`, `domains`, and one listing a
 * row (`list`, `title`, `authority`, `listed as`, `from`, `to`, `citation`, `url`, `as of`). `null`: no table with names.
 */
export function readCsv(text: string, today: string): Checked | 'cut off' | null {
  const records = parseCsv(text, separatorOf(text));
  if (!records) return 'cut off';
  const columns = (records[0] ?? []).map(columnOf);
  if (!columns.includes('name')) return null;
  const faults: RowFault[] = [];
  const raws: RawCompany[] = [];
  for (let i = 1; i < records.length; i++) {
    const record = records[i] as string[];
    if (record.every((cell) => !cell)) continue;
    const extra = record.slice(columns.length).find(Boolean);
    if (extra) faults.push({ row: i + 1, column: '', what: 'too many cells', value: extra });
    else raws.push(rawOf(new Map(columns.map((column, k) => [column, record[k] ?? ''])), i + 1));
  }
  const read = checkCompanies(raws, today);
  return { companies: read.companies, faults: [...faults, ...read.faults].sort((a, b) => a.row - b.row) };
}
