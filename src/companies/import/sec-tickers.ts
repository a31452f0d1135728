import { type Checked, checkCompanies, type RawCompany, type RowFault } from './check';
import { isJson, type Json, textAt } from './json';
import { isCertain, spellingsOf, withoutForm } from './spellings';

/** Whether this is the S.E.C.'s `company_tickers.json`: `{"0": {"cik_str": …, "ticker": …, "title": …}, …}`. */
export function isSecTickers(file: Json): boolean {
  const [first] = Object.values(file);
  return isJson(first) && ['cik_str', 'ticker', 'title'].every((key) => Object.hasOwn(first, key));
}

/** Reads it. A company with several tickers is one; a title without a company's form needs evidence on the page. */
export function readSecTickers(file: Json, today: string): Checked {
  const faults: RowFault[] = [];
  const each = new Map<string, RawCompany>();
  for (const [i, entry] of Object.values(file).entries()) {
    const row = i + 1;
    if (!isJson(entry)) {
      faults.push({ row, column: '', what: 'not a row', value: String(entry) });
      continue;
    }
    const [name, ticker, cik] = ['title', 'ticker', 'cik_str'].map((key) => textAt(entry, key)) as [string, string, string];
    const before = each.get(cik);
    const tickers = [...(before?.tickers ?? []), ...(ticker ? [ticker] : [])];
    // A company without its number cannot be told from others of its name.
    if (!/^\d+$/.test(cik)) faults.push({ row, column: 'cik_str', what: 'bad id', value: cik });
    else each.set(cik, { ...(before ?? rawOf(name, row)), tickers });
  }
  const read = checkCompanies([...each.values()], today);
  return { companies: read.companies, faults: [...faults, ...read.faults].sort((a, b) => a.row - b.row) };
}

function rawOf(name: string, row: number): RawCompany {
  const spellings = [...new Set([...spellingsOf(name), ...spellingsOf(withoutForm(name))])];
  return {
    row,
    id: '',
    name,
    kind: '',
    names: spellings.filter(isCertain),
    context: spellings.filter((spelling) => spelling && !isCertain(spelling)),
    country: '',
    tickers: [],
    domains: [],
    listings: [],
    parents: [],
  };
}
