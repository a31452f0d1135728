import { type Amendment, type NameIndex, type OwnCompany, type OwnName, plainName } from '../../model';
import { valuesAt } from '../pack/find';
import type { StoredEntity } from '../pack/format';
import { openPack, type Pack } from '../pack/open';
import { decodeUtf8 } from '../pack/utf8';
import { joinNames } from './merge';

/** What is known of a company beside its listings. */
export interface CompanyFile {
  readonly names: readonly OwnName[];
  readonly country: string | null;
  readonly tickers: readonly string[];
  readonly domains: readonly string[];
}

/** The number of the last start at or before `at`. Starts ascend. */
function before(starts: Uint32Array, at: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

const wordAt = (pack: Pack, word: number): string =>
  String.fromCharCode(...pack.wordUnits.subarray(pack.wordStart[word], pack.wordStart[word + 1]));

/** The words that lead to a state. Edge e leads to state e + 1; the root's come first, one for every word that begins a name. */
function wordsTo(pack: Pack, state: number): string {
  const words: string[] = [];
  for (let at = state; at > 0; ) {
    const edge = at - 1;
    const isFirst = edge < pack.roots;
    words.push(wordAt(pack, isFirst ? edge : (pack.edgeWord[edge] as number)));
    at = isFirst ? 0 : before(pack.edgeStart, edge);
  }
  return words.reverse().join(' ');
}

/** Looks through a whole pack: done when a company's page is opened, never while reading. */
function fileIn(pack: Pack, id: string): CompanyFile | null {
  for (let i = 0; i < pack.entityStart.length - 1; i++) {
    const stored: StoredEntity = JSON.parse(decodeUtf8(pack.entityBytes, pack.entityStart[i] as number, pack.entityStart[i + 1] as number));
    if (stored.i !== id) continue;
    const names: OwnName[] = [];
    for (let state = 1; state < pack.valueStart.length - 1; state++)
      for (const value of valuesAt(pack, state)) if (value.entity === i) names.push({ text: wordsTo(pack, state), trust: value.trust });
    return { names, country: stored.c ?? null, tickers: stored.t ?? [], domains: stored.d ?? [] };
  }
  return null;
}

/** All that packs and reader say of a company's names, its country, tickers and domains. */
export function companyFileOf(
  id: string,
  builtIn: readonly Uint8Array[],
  companies: readonly OwnCompany[],
  amendment: Amendment | null,
): CompanyFile {
  const opened = builtIn.map(openPack).filter((pack) => pack !== null);
  const files = [...opened.flatMap((pack) => fileIn(pack, id) ?? []), ...companies.filter((company) => company.id === id)];
  const gone = new Set(amendment?.gone.map(plainName));
  const said = files.flatMap(({ names }) => names).filter(({ text }) => !gone.has(plainName(text)));
  const each = (values: readonly string[]) => [...new Set(values)];
  return {
    names: joinNames([...(amendment?.names ?? []), ...said]),
    country: files.find(({ country }) => country)?.country ?? null,
    tickers: each(files.flatMap(({ tickers }) => tickers)),
    domains: each(files.flatMap(({ domains }) => domains)),
  };
}

/** The companies that a name as a whole stands for: "Hikvision". */
export function findByName(names: NameIndex, name: string): string[] {
  const hits = names.find(name).filter(({ start, end }) => plainName(name.slice(start, end)) === plainName(name));
  return [...new Set(hits.map(({ entity }) => entity))];
}
