import type { EntityKind, Listing } from '../../model';
import type { Alias, Owner, PackEntity } from '../pack/format';
import { wordsOf } from '../pack/token';

/** What is wrong with a line of a source, and which line. */
export interface SourceError {
  readonly line: number;
  readonly what: string;
}

/** One government list, as `lists.txt` describes it. */
export interface ListSource {
  readonly list: string;
  readonly title: string;
  readonly authority: string;
  /** For listings that name no citation of their own. */
  readonly citation: string;
  readonly url: string | null;
  readonly asOf: string;
}

/** A block of a source: "= id | Name", then "key: value" lines. */
interface Block {
  readonly line: number;
  readonly head: readonly string[];
  readonly fields: readonly { readonly line: number; readonly key: string; readonly values: readonly string[] }[];
}

const KINDS: readonly EntityKind[] = ['company', 'organisation', 'government', 'publication', 'product', 'person'];
const isDate = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text);
const cells = (text: string): string[] =>
  text
    .split('|')
    .map((cell) => cell.trim())
    .filter(Boolean);

function blocksOf(source: string, errors: SourceError[]): Block[] {
  const blocks: Block[] = [];
  source.split('\n').forEach((raw, i) => {
    const text = raw.trim();
    if (!text || text.startsWith('#')) return;
    if (text.startsWith('=')) {
      blocks.push({ line: i + 1, head: cells(text.slice(1)), fields: [] });
      return;
    }
    const colon = text.indexOf(':');
    const last = blocks.at(-1);
    if (colon < 0 || !last) errors.push({ line: i + 1, what: `neither "= id | Name" nor "key: value": ${text}` });
    else
      (last.fields as Block['fields'][number][]).push({
        line: i + 1,
        key: text.slice(0, colon).trim(),
        values: cells(text.slice(colon + 1)),
      });
  });
  return blocks;
}

const one = (block: Block, key: string): string | null => block.fields.find((f) => f.key === key)?.values[0] ?? null;
const many = (block: Block, key: string): string[] => block.fields.filter((f) => f.key === key).flatMap((f) => f.values);

/** Reads `lists.txt`. */
export function parseLists(source: string): { readonly lists: ReadonlyMap<string, ListSource>; readonly errors: readonly SourceError[] } {
  const errors: SourceError[] = [];
  const lists = new Map<string, ListSource>();
  for (const block of blocksOf(source, errors)) {
    const [list = ''] = block.head;
    const [title, authority, citation, asOf] = ['title', 'authority', 'citation', 'asOf'].map((key) => one(block, key));
    if (!list || !title || !authority || !citation || !asOf || !isDate(asOf))
      errors.push({ line: block.line, what: `the list "${list}" needs title, authority, citation and asOf` });
    else lists.set(list, { list, title, authority, citation, url: one(block, 'url'), asOf });
  }
  return { lists, errors };
}

/** "listed: 1260H | name as listed | 2021-06-03 | now | citation": from may be "by 2026-06-10" where no earlier day was checked. */
function listingOf(values: readonly string[], lists: ReadonlyMap<string, ListSource>): Listing | string {
  const [name = '', listedAs = '', since = '', until = '', ownCitation] = values;
  const list = lists.get(name);
  if (!list) return `no list is called "${name}"`;
  const atLeast = since.startsWith('by ');
  const from = atLeast ? since.slice(3) : since;
  const to = until === 'now' ? null : until;
  if (!listedAs) return 'the name under which it is listed is missing';
  if (!isDate(from) || (to !== null && !isDate(to))) return `not dates: "${since}" to "${until}"`;
  if (to !== null && to < from) return `it ends (${to}) before it begins (${from})`;
  if (from > list.asOf || (to !== null && to > list.asOf)) return `a date after the day of the check, ${list.asOf}`;
  const citation = ownCitation ?? list.citation;
  const { title, authority, url, asOf } = list;
  const cited = /^(\d+) FR (\d+)/.exec(citation);
  const address = cited ? `https://www.federalregister.gov/citation/${cited[1]}-FR-${cited[2]}` : url;
  return { list: name, title, authority, listedAs, from, to, citation, url: address, asOf, ...(atLeast ? { fromAtLatest: true } : {}) };
}

/** "owner: cethik | 2021-12-16 | now | citation"; "?" for a day that is not known. */
function ownerOf(values: readonly string[]): Owner | string {
  const [id = '', since = '', until = '', citation = ''] = values;
  const day = (text: string): string | null => (text === '?' || text === 'now' ? null : text);
  const [from, to] = [day(since), day(until)];
  if (!id || !citation) return 'an owner needs its id, from, to and citation';
  if ([from, to].some((date) => date !== null && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(date))) return `not dates: "${since}" to "${until}"`;
  return { id, from, to, citation };
}

/** A short form in capitals, "CETC", is found as an acronym. */
const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\d&]{1,6}$/u.test(name);

/** Spellings of the same name: without accents. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

function aliasesOf(block: Block): Alias[] {
  const context = new Set(many(block, 'context'));
  const [, name = ''] = block.head;
  const how = (text: string, fallback: Alias['how']): Alias['how'] => (isAcronym(text) ? 'acronym' : fallback);
  const aliases: Alias[] = context.has(name) ? [] : [{ text: name, trust: 'safe', how: how(name, 'name') }];
  for (const text of many(block, 'names')) aliases.push({ text, trust: 'safe', how: how(text, 'alias') });
  for (const key of ['former', 'trading'])
    for (const text of many(block, key)) aliases.push({ text, trust: 'safe', how: how(text, 'alias') });
  for (const text of context) aliases.push({ text, trust: 'context', how: how(text, text === name ? 'name' : 'alias') });
  const folded = aliases.filter(({ text }) => plain(text) !== text).map((alias) => ({ ...alias, text: plain(alias.text) }));
  return [...aliases, ...folded];
}

const FIELDS = new Set(['kind', 'names', 'context', 'former', 'trading', 'country', 'tickers', 'domains', 'owner', 'listed', 'note']);

function entityOf(block: Block, lists: ReadonlyMap<string, ListSource>, errors: SourceError[]): PackEntity {
  const [id = '', name = ''] = block.head;
  const wrong = (line: number, what: string) => errors.push({ line, what });
  if (!/^[a-z0-9-]+$/.test(id) || !name) wrong(block.line, `"= id | Name" expected, got "${block.head.join(' | ')}"`);
  const kind = one(block, 'kind') ?? 'company';
  if (!KINDS.includes(kind as EntityKind)) wrong(block.line, `no kind is called "${kind}"`);
  const listings: Listing[] = [];
  const owners: Owner[] = [];
  for (const { line, key, values } of block.fields) {
    if (!FIELDS.has(key)) wrong(line, `no field is called "${key}"`);
    const parsed = key === 'listed' ? listingOf(values, lists) : key === 'owner' ? ownerOf(values) : null;
    if (typeof parsed === 'string') wrong(line, parsed);
    else if (parsed && 'list' in parsed) listings.push(parsed);
    else if (parsed) owners.push(parsed);
  }
  const aliases = aliasesOf(block);
  for (const { text } of aliases) if (!wordsOf(text).length) wrong(block.line, `"${text}" has no word`);
  return {
    id,
    name,
    kind: kind as EntityKind,
    country: one(block, 'country'),
    tickers: many(block, 'tickers'),
    domains: many(block, 'domains'),
    checked: true,
    listings,
    owners,
    aliases,
  };
}

/** Reads a source of entities in our own format (see `packs/README.md`). */
export function parseEntities(
  source: string,
  lists: ReadonlyMap<string, ListSource>,
): { readonly entities: readonly PackEntity[]; readonly errors: readonly SourceError[] } {
  const errors: SourceError[] = [];
  return { entities: blocksOf(source, errors).map((block) => entityOf(block, lists, errors)), errors };
}
