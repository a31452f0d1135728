import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type Bench, inBothBrowsers, openRead, panelTab, point, statementWhere, takeNote, until, untilCardSays } from './browsers';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds against a page, in one line each. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return (await page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`,
  )) as string[];
}

const SCHEMES = ['light', 'dark'] as const;
const VIEWS = [
  'library/index.html',
  'library/index.html#statements',
  'library/index.html#backup',
  'library/index.html#tags',
  'options/index.html',
  'welcome/index.html',
];

inBothBrowsers((bench: Bench) => {
  /** What axe finds against a page, light and dark. */
  const faultsIn = async (page: Page) => {
    const faults = [];
    for (const scheme of SCHEMES) {
      await bench.driven.scheme(page, scheme);
      faults.push(...(await faultsOf(page)).map((fault) => `${scheme}: ${fault}`));
    }
    await bench.driven.scheme(page, 'light');
    return faults;
  };

  describe('axe finds nothing against', () => {
    for (const view of VIEWS)
      test(view, async () => {
        const own = await bench.driven.own(`src/views/${view}`);
        await own.waitForSelector('h1');
        expect(await faultsIn(own)).toEqual([]);
        await own.close();
      });

    test('the panel, with a claim opened and a note', async () => {
      const { page } = await openRead(bench, `${bench.site.url}/demo/hikvision.html`);
      const panel = await panelTab(bench, page);
      await takeNote(panel, 'Ask for the **contract**.');
      expect(await faultsIn(panel)).toEqual([]);
      // What takes another's place is looked at by itself; what can be open side by side, all at once.
      const read = ['Done', 'History', 'Copy', 'Correct', 'Companies on', 'The page’s text'];
      for (const opened of [['Reason, evidence'], ['Reply asked for'], ['Links'], read]) {
        for (const words of opened) {
          await until(`${words} is pressed`, () =>
            panel.evaluate((name) => {
              const named = [...document.querySelectorAll<HTMLElement>('button, summary')].find((b) => b.textContent?.trim() === name);
              const begins = [...document.querySelectorAll<HTMLElement>('button, summary')].find((b) =>
                b.textContent?.trim().startsWith(name),
              );
              (named ?? begins)?.click();
              return Boolean(named ?? begins);
            }, words),
          );
        }
        await new Promise((done) => setTimeout(done, 100));
        expect(await faultsIn(panel), opened.join()).toEqual([]);
      }
      await panel.close();
      await page.close();
    });

    test('the card', async () => {
      const { page, read } = await openRead(bench, `${bench.site.url}/demo/hikvision.html`);
      const chained = statementWhere(read, (s) => s.provenance.length > 2);
      await point(page, read, chained, 'click');
      await untilCardSays(bench, page, 'Says who');
      // The closed root is shut to axe: the same card is laid into an open one, on a page of its own.
      const html = await bench.driven.rootHtml(page, 'rejoinder-card');
      const around = '<!doctype html><html lang="en"><title>A card</title><main><h1>An article</h1><h2>A card</h2>';
      bench.site.put('card.html', `${around}<div><template shadowrootmode="open">${html}</template></div></main></html>`);
      const copy = await bench.driven.open(`${bench.site.url}/made/card.html`);
      await copy.evaluate(`document.querySelector('div').shadowRoot.querySelector('[popover]').showPopover()`);
      expect(await copy.evaluate(`document.querySelector('div').shadowRoot.querySelector('[role="dialog"]').innerText`)).toContain(
        'Says who',
      );
      expect(await faultsIn(copy)).toEqual([]);
      await copy.close();
      await page.close();
    });
  });
});
