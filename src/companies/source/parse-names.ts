import type { EntityKind } from '../../model';
import type { Alias, PackEntity } from '../pack/format';
import { wordsOf } from '../pack/token';
import type { SourceError } from './parse';

/** "Johnson & Johnson" → "johnson-johnson". */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');
const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\d&]{1,6}$/u.test(name);

/** One spelling, doubtful with "?" behind it, and its form without accents. */
function aliasesOf(cell: string, first: boolean): Alias[] {
  const trust = cell.endsWith('?') ? ('context' as const) : ('safe' as const);
  const text = cell.replace(/\?$/, '').trim();
  const how = isAcronym(text) ? 'acronym' : first ? 'name' : 'alias';
  return [...new Set([text, plain(text)])].map((spelling) => ({ text: spelling, trust, how }));
}

/** Reads a list of names, one entity a line: "Shell? | Royal Dutch Shell". A line "kind: publication" holds for the lines after it. */
export function parseNames(source: string): { readonly entities: readonly PackEntity[]; readonly errors: readonly SourceError[] } {
  const errors: SourceError[] = [];
  const entities = new Map<string, PackEntity>();
  let kind: EntityKind = 'company';
  source.split('\n').forEach((raw, i) => {
    const line = raw.trim();
    if (!line || line.startsWith('#')) return;
    const heading = /^kind: (company|organisation|government|publication|product)$/.exec(line);
    if (heading) {
      kind = heading[1] as EntityKind;
      return;
    }
    const cells = line.split('|').map((cell) => cell.trim());
    const name = (cells[0] ?? '').replace(/\?$/, '').trim();
    const id = slugOf(name);
    const aliases = cells.flatMap((cell, k) => aliasesOf(cell, k === 0));
    if (!id || aliases.some(({ text }) => !wordsOf(text).length)) errors.push({ line: i + 1, what: `not a list of names: ${line}` });
    else if (entities.has(id)) errors.push({ line: i + 1, what: `"${name}" stands here twice` });
    else entities.set(id, { id, name, kind, country: null, tickers: [], domains: [], checked: false, listings: [], owners: [], aliases });
  });
  return { entities: [...entities.values()], errors };
}
