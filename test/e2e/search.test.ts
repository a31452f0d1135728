import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type Bench, inBothBrowsers, openRead, panelTab, takeNote, until } from './browsers';

const textOf = (page: Page) => page.evaluate('document.body.innerText') as Promise<string>;
const untilSays = (page: Page, words: string) => until(`the library says "${words}"`, async () => (await textOf(page)).includes(words));
const press = async (page: Page, words: string) => (await page.waitForSelector(`::-p-xpath(//button[contains(., '${words}')])`))?.click();

inBothBrowsers((bench: Bench) => {
  const library = async () => {
    const page = await bench.driven.own('src/views/library/index.html');
    await untilSays(page, 'of 3 notes');
    return page;
  };
  /** Replaces what is searched for. */
  const search = async (page: Page, typed: string) => {
    await page.focus('input[type="search"]');
    await page.evaluate(`document.querySelector('input[type="search"]').select()`);
    await page.keyboard.press('Backspace');
    await page.keyboard.type(typed);
  };

  describe('the library’s search', () => {
    test('finds notes by words and fields, and marks the words', async () => {
      for (const [name, words] of [
        ['hikvision.html', 'Compare with the register'],
        ['brantholm.html', 'Ask the council for its invoice'],
        ['brantholm-answer.html', 'Ask the ledger'],
      ] as const) {
        const { page } = await openRead(bench, `${bench.site.url}/demo/${name}`);
        const panel = await panelTab(bench, page);
        await takeNote(panel, words);
        await panel.close();
        await page.close();
      }
      const page = await library();
      await search(page, 'ask -ledger');
      await untilSays(page, '1 of 3 notes');
      expect(await page.evaluate(`[...document.querySelectorAll('mark')].map((m) => m.innerText)`)).toContain('Ask');
      await search(page, 'company:hikvision status:unstarted');
      await untilSays(page, '1 of 3 notes');
      await search(page, 'before:soon');
      await untilSays(page, '“soon” is no day');
      await page.close();
    });

    test('tags many notes at once by the keyboard, and takes it back', async () => {
      const page = await library();
      await search(page, 'ask');
      await untilSays(page, '2 of 3 notes');
      await press(page, 'Choose all 2');
      await untilSays(page, 'Chosen: 2');
      await page.focus('.bulk form input');
      await page.keyboard.type('to ask');
      await page.keyboard.press('Enter');
      await untilSays(page, 'Notes changed: 2');
      await search(page, 'tag:"to ask"');
      await untilSays(page, '2 of 3 notes');
      await press(page, 'Undo');
      await untilSays(page, '0 of 3 notes');
      await page.close();
    });

    test('keeps a named search', async () => {
      const page = await library();
      await search(page, 'status:unstarted invoice');
      await press(page, 'Save this search');
      await page.waitForSelector('form input');
      await page.evaluate(`document.querySelector('form input').select()`);
      await page.keyboard.type('Invoices');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.saved .chip');
      await page.close();
      const again = await library();
      await press(again, 'Invoices');
      await untilSays(again, '1 of 3 notes');
      await again.close();
    });
  });
});
