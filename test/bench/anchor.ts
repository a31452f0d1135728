import type { Change, places, Race, Tried } from './in-page-places';
import { bundleInPage, findPages, openBrowser, pagesFolder, show } from './shared-pages';

export const needs = pagesFolder;

/** In the page, where the bench's own script has put it. */
declare const window: { readonly places: typeof places };

const changes: readonly Change[] = ['banner', 'reflow', 'word', 'deleted', 'other company'];
const pages = 60;
const quotesPerPage = 8;
/** Longer texts are made of pages joined: the plan's figures are for a text of this length. */
const longText = 100_000;

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

/** One line of the table for one change. */
function rowOf(change: Change, tried: readonly Tried[]) {
  const isSure = (one: Tried) => sure.has(one.state);
  const wrong = tried.filter((one) => isSure(one) && isWrong(one));
  for (const { quote, now } of wrong) console.log(`  wrong, ${change}: "${quote}" → "${now}"`);
  return {
    change,
    quotes: tried.length,
    found: tried.filter(isSure).length - wrong.length,
    uncertain: tried.filter(({ state }) => state === 'uncertain').length,
    wrong: wrong.length,
    'median ms': quantile(
      tried.map(({ took }) => took),
      0.5,
    ),
    'p95 ms': quantile(
      tried.map(({ took }) => took),
      0.95,
    ),
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

/** Quotes on altered pages in real Chromium: how many are found again, how many wrongly, and how fast. */
export async function bench() {
  const script = await bundleInPage('test/bench/in-page-places.ts');
  const { browser, tab } = await openBrowser();
  const tried: Tried[] = [];
  const texts: string[] = [];
  const races: { readonly spared: Race[]; readonly any: Race[]; readonly long: Race[] } = { spared: [], any: [], long: [] };
  const race = (text: string, most: number, seed: number, spares: boolean) =>
    tab.evaluate((...args) => window.places.race(...args), text, most, seed, spares);
  try {
    for (const { html, url } of findPages(pages)) {
      await show(tab, html, script);
      tried.push(...(await tab.evaluate((...args) => window.places.tryAll(...args), url, quotesPerPage, changes as Change[])));
      texts.push(await tab.evaluate(() => window.places.wholeText()));
    }
    // In one page, so that all code is warm.
    await show(tab, '<p>Texts only.</p>', script);
    for (const [seed, text] of texts.entries()) {
      const spared = await race(text, quotesPerPage, seed, true);
      if (spared.quotes === 0) continue;
      races.spared.push(spared);
      races.any.push(await race(text, quotesPerPage, seed, false));
    }
    const long = texts.join('\n\n');
    for (let at = 0; at + longText <= long.length; at += longText) races.long.push(await race(long.slice(at, at + longText), 40, at, true));
  } finally {
    await browser.close();
  }
  if (process.env['LOST']) for (const one of races.spared) for (const line of one.lost) console.log(`  ${line}`);
  console.table(
    [raceRow('whole pages', races.spared), raceRow('names and numbers too', races.any), raceRow('100,000 characters', races.long)].map(
      (row) => Object.fromEntries(Object.entries(row).map(([name, v]) => [name, typeof v === 'number' ? Number(v.toPrecision(3)) : v])),
    ),
  );
  return changes.map((change) =>
    rowOf(
      change,
      tried.filter((one) => one.change === change),
    ),
  );
}
