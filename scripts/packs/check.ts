import type { PackEntity } from '../../src/companies';
import { givenNames } from '../../src/engine/mentions/lexicon/people';
import { places } from '../../src/engine/mentions/lexicon/places';
import { commonWords, plainWords } from '../../src/engine/mentions/lexicon/plain';

/** One spelling that two entities share and that may be found without evidence. */
const isWord = (text: string): boolean =>
  places.has(text) || givenNames.has(text) || plainWords.has(text.toLowerCase()) || commonWords.has(text.toLowerCase());

/** Names are compared without case, punctuation and company forms' spelling. */
const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What is wrong with the packs beyond the form of their sources. */
export function findFaults(entities: readonly PackEntity[]): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const safe = new Map<string, string>();
  for (const { id, aliases, owners, listings, kind } of entities) {
    if (ids.has(id)) faults.push(`${id}: the id stands twice`);
    ids.add(id);
    for (const { text, trust } of aliases) {
      if (trust !== 'safe') continue;
      if (isWord(text)) faults.push(`${id}: "${text}" is a plain word, a place or a given name: it needs evidence`);
      const other = safe.get(text);
      if (other && other !== id) faults.push(`${id}: "${text}" is also a safe name of ${other}`);
      safe.set(text, id);
    }
    for (const owner of owners)
      if (!entities.some((e) => e.id === owner.id)) faults.push(`${id}: its owner "${owner.id}" is not in the pack`);
    for (const { list, citation } of listings) if (!citation) faults.push(`${id}: ${list} without citation`);
    if (listings.length && kind !== 'company') faults.push(`${id}: listed, but no company`);
  }
  return faults;
}

interface Row {
  readonly list: string;
  readonly name: string;
  readonly effective: string;
  readonly citation: string;
}

function parseRows(tsv: string): Row[] {
  const [head = '', ...lines] = tsv.split('\n').filter(Boolean);
  const columns = head.split('\t');
  const at = (cells: readonly string[], column: string) => cells[columns.indexOf(column)] ?? '';
  return lines
    .map((line) => line.split('\t'))
    .map((cells) => ({
      list: at(cells, 'list'),
      name: at(cells, 'name'),
      effective: at(cells, 'effective'),
      citation: at(cells, 'citation'),
    }));
}

/** "June 21, 2022" and "10/9/19" as ISO days; ISO as it is. */
export function dayOf(text: string): string | null {
  const iso = /\d{4}-\d\d-\d\d/.exec(text);
  if (iso) return iso[0];
  const words = /([A-Z][a-z]+) (\d{1,2}), (\d{4})/.exec(text);
  const months = 'January February March April May June July August September October November December'.split(' ');
  const two = (n: number | string) => String(n).padStart(2, '0');
  if (words) return `${words[3]}-${two(months.indexOf(words[1] ?? '') + 1)}-${two(words[2] ?? '')}`;
  const slashes = /(\d{1,2})\/(\d{1,2})\/(\d{2,4})/.exec(text);
  if (!slashes) return null;
  const year = slashes[3] ?? '';
  return `${year.length === 2 ? `20${year}` : year}-${two(slashes[1] ?? '')}-${two(slashes[2] ?? '')}`;
}

function groupByList<T extends { readonly list: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(item.list, [...(groups.get(item.list) ?? []), item]);
  return groups;
}

/** Lists whose every company must be in the pack. Of the Entity List the pack has a choice. */
const WHOLE = new Set(['1260H', 'NS-CMIC', 'FCC-Covered', 's.889', 'UFLPA']);
/** Rows of the FCC's list that name goods, not companies. */
const isGoods = (name: string): boolean => / produced in a foreign country$/.test(name);

/** Compares the pack's listings with a checking copy (list, name, effective, citation): both ways. */
export function compare(entities: readonly PackEntity[], tsv: string): string[] {
  const rows = parseRows(tsv);
  const faults: string[] = [];
  const listings = entities.flatMap(({ id, listings }) => listings.map((listing) => ({ id, ...listing, key: bare(listing.listedAs) })));
  const byList = groupByList(listings);
  for (const { list, name } of rows) {
    if (!WHOLE.has(list) || isGoods(name)) continue;
    const key = bare(name).replace(/ and subsidiaries$| xpcc$/, '');
    if (!byList.get(list)?.some((l) => l.key === key || l.key.startsWith(`${key} `))) faults.push(`${list}: "${name}" is missing`);
  }
  const rowsByList = groupByList(rows);
  for (const { id, list, listedAs, key, from, fromAtLatest } of listings) {
    const same = rowsByList.get(list);
    // "X, listed together with Y": the copy has it in Y's note. Section 1237 is not in the copy.
    if (!same || / listed together with /.test(listedAs)) continue;
    const row = same.filter(({ name }) => bare(name) === key);
    if (!row.length) faults.push(`${id}: ${list} has no "${listedAs}"`);
    else if (!fromAtLatest && !row.some(({ effective, citation }) => isSameDay(list, from, dayOf(effective || citation))))
      faults.push(`${id}: ${list} from ${from}, the copy says ${row.map((r) => r.effective || r.citation).join(', ')}`);
  }
  return faults;
}

/** The copy has the day of the newest 1260H notice for all: an older day of ours is no fault. */
const isSameDay = (list: string, from: string, day: string | null): boolean =>
  from === day || (list === '1260H' && day !== null && from < day);
