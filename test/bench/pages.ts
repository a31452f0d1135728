import { parseHTML } from 'linkedom';
import type { PageText } from '../../src/model';
import { extract } from '../../src/page';
import type { InPage } from './in-page';
import { bundleInPage, findPages, openBrowser, pagesFolder, show } from './shared-pages';

export const needs = pagesFolder;

/** What one page took in the browser, in milliseconds: a bare walk over its text nodes, the check and the extraction. */
interface Took {
  readonly walk: number;
  readonly check: number;
  readonly extract: number;
  readonly isArticle: boolean;
  readonly page: PageText | null;
}

const pages = 40;

/** Runs in the page. The best of several runs after a warm-up, the same for all three. */
function measure(url: string): Took {
  const { rejoinderPage } = globalThis as unknown as InPage;
  const best = (work: () => unknown) => {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 7; i++) {
      const start = performance.now();
      for (let n = 0; n < 3; n++) work();
      least = Math.min(least, (performance.now() - start) / 3);
    }
    return least;
  };
  const walk = best(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
    return length;
  });
  return {
    walk,
    check: best(() => rejoinderPage.isArticle(document)),
    extract: best(() => rejoinderPage.extractMapped(document, url)),
    isArticle: rejoinderPage.isArticle(document),
    page: rejoinderPage.extract(document, url),
  };
}

const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Extraction in real Chromium against a bare walk over the text, and against Node on the same markup. */
export async function bench() {
  const script = await bundleInPage();
  const { browser, tab } = await openBrowser();
  const took: Took[] = [];
  const differ: string[] = [];
  try {
    for (const { id, url, html } of findPages(pages)) {
      await show(tab, html, script);
      const here = await tab.evaluate(measure, url);
      took.push(here);
      const node = extract(parseHTML(html).document as unknown as Document, url);
      if (JSON.stringify(here.page) !== JSON.stringify(node)) differ.push(`${id}: ${differenceOf(here.page, node)}`);
    }
  } finally {
    await browser.close();
  }
  for (const line of differ) console.log(`  differs from Node: ${line}`);
  const row = (name: string, values: readonly number[]) => ({ what: name, median: quantile(values, 0.5), p95: quantile(values, 0.95) });
  return [
    row(
      'text walk, ms',
      took.map((t) => t.walk),
    ),
    row(
      'isArticle, ms',
      took.map((t) => t.check),
    ),
    row(
      'extraction, ms',
      took.map((t) => t.extract),
    ),
    row(
      'extraction ÷ walk',
      took.map((t) => t.extract / t.walk),
    ),
    row('articles found', [took.filter((t) => t.isArticle).length]),
    row('as in Node', [pages - differ.length]),
  ];
}

/** Where two readings part. */
function differenceOf(a: PageText | null, b: PageText | null): string {
  if (!a || !b) return a ? 'Node finds none' : 'the browser finds none';
  for (const key of Object.keys(a) as (keyof PageText)[]) {
    const [x, y] = [JSON.stringify(a[key]), JSON.stringify(b[key])];
    if (x === y) continue;
    let at = 0;
    while (x[at] === y[at]) at++;
    return `${key} …${x.slice(Math.max(0, at - 30), at + 60)}… | …${y.slice(Math.max(0, at - 30), at + 60)}…`;
  }
  return 'nothing';
}
