// @ts-expect-error: plain JavaScript, for Node alone
import { serve } from '../../scripts/serve.mjs';
import type { recordBench, Timed } from './in-page-record';
import { bundleInPage, openBrowser } from './shared-pages';

/** In the page, where the bench's own script has put it. */
declare const window: { readonly recordBench: typeof recordBench };

/** Statements in the record: a reader who keeps everything for some years. `STATEMENTS=10000` for a quick look. */
const statements = Number(process.env['STATEMENTS'] ?? 100_000);

/** Pages written at a time: a call into the page may not last for ever. */
const atOnce = 500;

/** The record as it is in a real browser (what stands in for IndexedDB elsewhere is no measure): what is asked of it, among 100,000 statements. */
export async function bench() {
  const script = await bundleInPage('test/bench/in-page-record.ts');
  const server = await serve({ '/': () => '<!doctype html><title>Record</title>' });
  const { browser } = await openBrowser();
  try {
    // Not the harness's own tab, which loads nothing: a place of its own is what has a record.
    const tab = await browser.newPage();
    tab.setDefaultTimeout(0);
    await tab.goto(server.url);
    await tab.evaluate(script);
    const pages = statements / (await tab.evaluate(() => window.recordBench.perPage));
    const empty = await tab.evaluate(() => window.recordBench.clear());
    let took = 0;
    for (let at = 0; at < pages; at += atOnce)
      took += await tab.evaluate((from, to) => window.recordBench.fill(from, to), at, Math.min(pages, at + atOnce));
    const kilobytes = ((await tab.evaluate(() => window.recordBench.storedBytes())) - empty) / 1000 / statements;
    // A fresh page, so that nothing of the filling is in its memory.
    await tab.goto(server.url);
    await tab.evaluate(script);
    const before = await tab.evaluate(() => window.recordBench.heap());
    const asked: (readonly [name: string, Timed | undefined])[] = [];
    // One by one: a call into the page may not last for ever.
    for (const name of await tab.evaluate(() => window.recordBench.questions))
      asked.push([name, await tab.evaluate((name) => window.recordBench.ask(name), name)]);
    const after = await tab.evaluate(() => window.recordBench.heap());
    return [
      ...asked.map(([name, took]) => ({ name, 'first, ms': took?.first, 'then, ms': took?.median })),
      { name: `writing ${statements} statements: ms each`, 'first, ms': took / statements, 'then, ms': null },
      { name: 'on the disk: kB a statement, with its page and indexes', 'first, ms': kilobytes, 'then, ms': null },
      { name: 'heap: MB before and after', 'first, ms': before / 1e6, 'then, ms': after / 1e6 },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
