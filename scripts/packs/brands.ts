import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slugOf } from '../../src/companies/source/parse-names';
import { givenNames } from '../../src/engine/mentions/lexicon/people';
import { places } from '../../src/engine/mentions/lexicon/places';
import { commonWords, plainWords } from '../../src/engine/mentions/lexicon/plain';

/** The packages that the list is made from: fixed versions, fetched to a folder of its own, never installed (they are 130 MB). */
const PACKAGES = { 'name-suggestion-index': '8.0.20260918', 'simple-icons': '16.37.0', 'third-party-web': '0.30.0' };

interface Brand {
  /** Wikidata id, or the site's host: what two packages' entries of one company share. */
  readonly keys: Set<string>;
  readonly names: Set<string>;
}

/** Brands that are in so many countries, or all over the world, are ones that news names. */
const MANY_COUNTRIES = 4;
/** Sites that load a company's scripts so often (of some 15 million measured). */
const OFTEN = 20_000;
/** Countries whose larger chains English-language news names, and the trades that count there. */
const HOME = new Set(['us', 'gb', 'ca', 'au', 'nz', 'ie', 'za', 'in', 'sg']);
const TRADES =
  /\/(?:bank|fuel|supermarket|department_store|mobile_phone|insurance|pharmacy|chemist|car_rental|electronics|doityourself|car|telecommunication|courier|variety_store|clothes|fast_food|cinema|payment_centre|money_transfer)$/;

function fetchPackage(name: string, version: string, folder: string): string {
  const file = execFileSync('npm', ['pack', '--silent', `${name}@${version}`], { cwd: folder, encoding: 'utf8' }).trim();
  const target = join(folder, name);
  execFileSync('mkdir', ['-p', target]);
  execFileSync('tar', ['xzf', join(folder, file), '-C', target, '--strip-components=1']);
  return target;
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const hostOf = (url: unknown): string | null => /^https?:\/\/(?:www\.)?([^/]+)/.exec(String(url ?? ''))?.[1]?.toLowerCase() ?? null;

function brandsOfIndex(folder: string): Brand[] {
  const { nsi } = readJson(join(folder, 'dist/json/nsi.min.json'));
  const { wikidata } = readJson(join(folder, 'dist/wikidata/wikidata.min.json'));
  const brands = new Map<string, Brand & { readonly where: Set<string>; trades: boolean }>();
  for (const [path, { items }] of Object.entries<{
    items: { displayName: string; tags: Record<string, string>; locationSet?: { include?: unknown[] } }[];
  }>(nsi)) {
    if (!path.startsWith('brands/')) continue;
    for (const { tags, locationSet } of items) {
      const id = tags['brand:wikidata'];
      const name = tags['brand:en'] ?? tags['brand'];
      if (!id || !name) continue;
      const brand = brands.get(id) ?? { keys: new Set([id]), names: new Set<string>(), where: new Set<string>(), trades: false };
      brand.names.add(name);
      brand.trades ||= TRADES.test(path);
      for (const place of locationSet?.include ?? ['001']) brand.where.add(typeof place === 'string' ? place : 'area');
      for (const site of wikidata[id]?.officialWebsites ?? []) {
        const host = hostOf(site);
        if (host) brand.keys.add(host);
      }
      brands.set(id, brand);
    }
  }
  return [...brands.values()].filter(
    ({ where, trades }) => where.has('001') || where.size >= MANY_COUNTRIES || (trades && [...where].some((place) => HOME.has(place))),
  );
}

const brandsOfSites = (folder: string): Brand[] =>
  readJson(join(folder, 'dist/entities.json'))
    .filter((entity: { totalOccurrences: number }) => entity.totalOccurrences >= OFTEN)
    .map((entity: { name: string; company?: string; homepage?: string }) => {
      const host = hostOf(entity.homepage);
      return { keys: new Set(host ? [host] : []), names: new Set([entity.company ?? entity.name]) };
    });

/** Icons are of products as often as of companies: a company is one whose own site bears its name ("GitLab", about.gitlab.com). */
const brandsOfIcons = (folder: string): Brand[] =>
  readJson(join(folder, 'data/simple-icons.json')).flatMap(
    ({ title, source, guidelines }: { title: string; source: string; guidelines?: string }) => {
      const hosts = [source, guidelines].map(hostOf).filter((host): host is string => host !== null);
      const own = hosts.filter((host) => /\.(?:com|co|net)$/.test(host) && host.split('.').includes(slugOf(title).replace(/-/g, '')));
      return own.length ? [{ keys: new Set(own), names: new Set([title]) }] : [];
    },
  );

/** One entry per company: those that share a Wikidata id, a host or a name. */
function merge(brands: readonly Brand[]): Brand[] {
  const byKey = new Map<string, Brand>();
  const merged: Brand[] = [];
  for (const { keys, names } of brands) {
    const all = [...keys, ...[...names].map(slugOf)];
    const known = all.map((key) => byKey.get(key)).find((brand) => brand !== undefined);
    const brand = known ?? { keys: new Set<string>(), names: new Set<string>() };
    if (!known) merged.push(brand);
    for (const name of names) brand.names.add(name);
    for (const key of all) byKey.set(key, brand);
  }
  return merged;
}

const isWord = (word: string): boolean =>
  plainWords.has(word.toLowerCase()) || commonWords.has(word.toLowerCase()) || places.has(word) || givenNames.has(word) || word.length < 3;

/** Letters of Latin script; no sign that the list's own format uses. */
const isUsable = (name: string): boolean =>
  /^[\p{Script=Latin}\p{N} &+'’.!-]{3,40}$/u.test(name) &&
  /\p{L}{2}/u.test(name) &&
  !/^kind:|^\d+$/.test(name) &&
  !(isWord(name) && !/\s/.test(name)) &&
  /[^\p{Ll} ]/u.test(name);

/** Safe are two words of which one is in no dictionary, and capitals within. All else needs the evidence of an unknown name: it is left out. */
function isDoubtful(name: string): boolean {
  const words = name.split(/[\s.-]+/);
  if (words.length === 1) return !/\p{Ll}\p{Lu}|[&+]/u.test(name);
  return (
    words.filter((word) => !isWord(word)).length === 0 || givenNames.has(words[0] ?? '') || words.some((word) => /^\p{Ll}/u.test(word))
  );
}

/** Makes the list of brands; names that a list written by hand has are left to it. */
export function writeBrands(file: string, taken: ReadonlySet<string>): void {
  const folder = mkdtempSync(join(tmpdir(), 'brands-'));
  try {
    const [index, icons, sites] = Object.entries(PACKAGES).map(([name, version]) => fetchPackage(name, version, folder)) as [
      string,
      string,
      string,
    ];
    const used = new Set(taken);
    const isNew = (name: string): boolean => {
      const slug = slugOf(name);
      const fresh = isUsable(name) && !isDoubtful(name) && !used.has(slug);
      used.add(slug);
      return fresh;
    };
    const lines = merge([...brandsOfIndex(index), ...brandsOfSites(sites), ...brandsOfIcons(icons)])
      .map(({ names }) => [...names].filter(isNew))
      .filter((names) => names.length > 0)
      .map((names) => names.join(' | '))
      .sort();
    const unique = [...new Map(lines.map((line) => [slugOf(line.split('|')[0] ?? ''), line])).values()];
    writeFileSync(file, `${heading}\n${unique.join('\n')}\n`);
    console.log(`${file}: ${unique.length} brands`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const heading = `# Made by "npm run packs brands" from ${Object.entries(PACKAGES)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ')}; licences in NOTICE. Not written by hand: correct it in common.txt, which goes before it.
`;
