import type { Page } from 'puppeteer-core';
import type { Change } from './altering';
import type { places, Race, Tried } from './in-page-places';
import { bundleInPage, findPages, openBrowser, pagesFolder, show } from './shared-pages';

export const needs = pagesFolder;

/** In the page, where the bench's own script has put it. */
declare const window: { readonly places: typeof places };

const changes: readonly Change[] = ['banner', 'reflow', 'word', 'deleted', 'other company'];
const pages = 60;
const quotesPerPage = 8;
/** Longer texts are made of pages joined: the plan's figures are for a text of this length. */
const longText = 100_000;
const quotesPerLongText = 40;

const sure = new Set(['found', 'moved', 'changed']);
const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** Whether a place that was called found is another's: its words are not the quote's, one edited word apart. */
function isWrong({ change, quote, now }: Tried): boolean {
  if (change === 'deleted' || change === 'other company') return true;
  const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [was, is] = [words(quote), words(now ?? '')];
  const lost = was.filter((word) => !is.includes(word)).length;
  return Math.abs(was.length - is.length) > 1 || lost > (change === 'word' ? 1 : 0);
}

/** One line of the table for one change; for all of them together how long it took. */
function rowOf(change: Change | null, tried: readonly Tried[]) {
  const isSure = (one: Tried) => sure.has(one.state);
  const took = tried.map((one) => one.took);
  const wrong = tried.filter((one) => isSure(one) && isWrong(one));
  if (change) for (const { quote, now } of wrong) console.log(`  wrong, ${change}: "${quote}" → "${now}"`);
  return {
    change: change ?? 'all',
    quotes: tried.length,
    found: tried.filter(isSure).length - wrong.length,
    uncertain: tried.filter(({ state }) => state === 'uncertain').length,
    wrong: wrong.length,
    'median ms': quantile(took, 0.5),
    'p95 ms': quantile(took, 0.95),
  };
}

/** One line of the race on 3% edits: ratios of the times of all quotes together, and the median of the pages' own ratios. */
function raceRow(name: string, races: readonly Race[]) {
  const all = (of: (race: Race) => number) => sum(races.map((race) => of(race) * race.quotes));
  const count = (of: (race: Race) => number) => sum(races.map(of));
  const each = (of: (race: Race) => number) => quantile(races.map(of), 0.5);
  return {
    '3% edits': name,
    quotes: count((race) => race.quotes),
    'A ÷ A': all((race) => race.indexOfAgain) / all((race) => race.indexOf),
    µs: (1000 * all((race) => race.ours)) / count((race) => race.quotes),
    '÷ indexOf': all((race) => race.ours) / all((race) => race.indexOf),
    'approx ÷ ours': all((race) => race.approx) / all((race) => race.ours),
    'by page ÷ indexOf': each((race) => race.ours / race.indexOf),
    'by page approx ÷': each((race) => race.approx / race.ours),
    'approx finds': count((race) => race.approxFound),
    found: count((race) => race.found),
    uncertain: count((race) => race.uncertain),
    wrong: count((race) => race.wrong),
  };
}

/** Quotes under every change on each page; and the pages' whole texts. */
async function tryPages(tab: Page, script: string): Promise<{ tried: Tried[]; texts: string[] }> {
  const tried: Tried[] = [];
  const texts: string[] = [];
  for (const { html, url } of findPages(pages)) {
    await show(tab, html, script);
    tried.push(...(await tab.evaluate((...args) => window.places.tryAll(...args), url, quotesPerPage, changes as Change[])));
    texts.push(await tab.evaluate(() => window.places.wholeText()));
  }
  return { tried, texts };
}

/** The race on 3% edits: on each whole page, the same with names and numbers edited too, and on long texts. */
async function racePages(tab: Page, script: string, texts: readonly string[]) {
  // In one page, so that all code is warm.
  await show(tab, '<p>Texts only.</p>', script);
  const race = (text: string, most: number, seed: number, spares: boolean) =>
    tab.evaluate((...args) => window.places.race(...args), text, most, seed, spares);
  const races: Record<'spared' | 'any' | 'long', Race[]> = { spared: [], any: [], long: [] };
  for (const [seed, text] of texts.entries()) {
    const spared = await race(text, quotesPerPage, seed, true);
    if (spared.quotes === 0) continue;
    races.spared.push(spared);
    races.any.push(await race(text, quotesPerPage, seed, false));
  }
  const all = texts.join('\n\n');
  for (let at = 0; at + longText <= all.length; at += longText)
    races.long.push(await race(all.slice(at, at + longText), quotesPerLongText, at, true));
  return [
    raceRow('whole pages', races.spared),
    raceRow('names and numbers edited too', races.any),
    raceRow('100,000 characters', races.long),
  ];
}

/** Very long pages: what each step takes, and its longest task. */
async function longPages(tab: Page, script: string) {
  const rows = [];
  for (const [characters, nodes] of [
    [1_000_000, 10_000],
    [10_000_000, 100_000],
  ] as const) {
    await show(tab, '<p>To be filled.</p>', script);
    const steps = await tab.evaluate((...args) => window.places.longPage(...args), characters, nodes);
    for (const { step, ms, longest } of steps) rows.push({ 'a long page': `${characters / 1e6} MB: ${step}`, ms, 'longest task': longest });
  }
  return rows;
}

const rounded = (rows: readonly object[]) =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, v]) => [name, typeof v === 'number' ? Number(v.toPrecision(3)) : v])),
  );

/** Quotes on altered pages in real Chromium: how many are found again, how many wrongly, and how fast; and pages of 1 and 10 MB. */
export async function bench() {
  const script = await bundleInPage('test/bench/in-page-places.ts');
  const { browser, tab } = await openBrowser();
  try {
    const { tried, texts } = await tryPages(tab, script);
    console.table(rounded(await racePages(tab, script, texts)));
    console.table(rounded(await longPages(tab, script)));
    return [...changes, null].map((change) => rowOf(change, change ? tried.filter((one) => one.change === change) : tried));
  } finally {
    await browser.close();
  }
}
