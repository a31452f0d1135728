import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type Bench, inBothBrowsers, openRead, panelTab, point, statementWhere, until, untilCardSays } from './browsers';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds against a page, in one line each. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return (await page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`,
  )) as string[];
}

inBothBrowsers((bench: Bench) => {
  describe('accessible, by axe', () => {
    for (const scheme of ['light', 'dark'] as const) {
      for (const view of [
        'library/index.html',
        'library/index.html#statements',
        'library/index.html#pages',
        'library/index.html#backup',
        'options/index.html',
        'welcome/index.html',
      ])
        test(`${view}, ${scheme}`, async () => {
          const own = await bench.driven.own(`src/views/${view}`);
          await inScheme(own, scheme);
          await own.waitForSelector('h1');
          expect(await faultsOf(own)).toEqual([]);
          await own.close();
        });

      test(`the panel, with a claim opened and a note, ${scheme}`, async () => {
        const { page } = await openRead(bench, `${bench.site.url}/demo/hikvision.html`);
        const panel = await panelTab(bench, page);
        await inScheme(panel, scheme);
        await (await panel.waitForSelector('button.go'))?.click();
        const add = await panel.waitForSelector('.add-note, .note textarea');
        await add?.click();
        await panel.waitForSelector('.note textarea');
        await panel.type('.note textarea', 'x');
        await until(
          'it is saved',
          () => panel.evaluate(`document.querySelector('.save-state')?.innerText === 'saved'`) as Promise<boolean>,
        );
        expect(await faultsOf(panel)).toEqual([]);
        await panel.close();
        await page.close();
      });

      test(`the card, ${scheme}`, async () => {
        const { page, read } = await openRead(bench, `${bench.site.url}/demo/hikvision.html`);
        await inScheme(page, scheme);
        await point(
          page,
          read,
          statementWhere(read, (s) => s.provenance.length > 2),
          'click',
        );
        await untilCardSays(bench, page, 'Says who');
        // The closed root is shut to axe: the same card is laid into an open one, on a page of its own.
        const html = await bench.driven.rootHtml(page, 'rejoinder-card');
        bench.site.put(
          'card.html',
          `<!doctype html><html lang="en"><title>Card</title><main><h1>Card</h1><div><template shadowrootmode="open">${html}</template></div></main></html>`,
        );
        const copy = await bench.driven.open(`${bench.site.url}/made/card.html`);
        await inScheme(copy, scheme);
        await copy.evaluate(`document.querySelector('div').shadowRoot.querySelector('[popover]').showPopover()`);
        expect(await copy.evaluate(`document.querySelector('div').shadowRoot.querySelector('[role="dialog"]').innerText`)).toContain(
          'Says who',
        );
        expect(await faultsOf(copy)).toEqual([]);
        await copy.close();
        await page.close();
      });
    }
  });

  /** Firefox takes the wish for dark pages from its own settings, not from the driver. */
  const inScheme = (page: Page, scheme: 'light' | 'dark') => bench.driven.scheme(page, scheme);
});
