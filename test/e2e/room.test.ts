import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type Bench, inBothBrowsers, openRead, panelTab, takeNote, until } from './browsers';

const textOf = (page: Page) => page.evaluate('document.body.innerText') as Promise<string>;
const untilSays = (page: Page, words: string) => until(`it says "${words}"`, async () => (await textOf(page)).includes(words));

/** Runs in the panel: the browser refuses to store anything more, as it does on a full disk; `false` gives it room again. */
function fillDisk(full: boolean): void {
  const held = window as { kept?: typeof IDBObjectStore.prototype.put };
  held.kept ??= IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = full
    ? () => {
        throw new DOMException('no room', 'QuotaExceededError');
      }
    : held.kept;
}

inBothBrowsers((bench: Bench) => {
  describe('on a full disk', () => {
    test('a note says that it is not saved, keeps its words in the editor, and is saved once there is room', async () => {
      const { page } = await openRead(bench, `${bench.site.url}/demo/hikvision.html`);
      const panel = await panelTab(bench, page);
      await takeNote(panel, 'Ask for the contract');
      await panel.evaluate(fillDisk, true);
      await panel.type('.note textarea', ' and its date');
      await untilSays(panel, 'disk is full');
      const written = await panel.evaluate(`document.querySelector('.note textarea').value`);
      expect(written).toContain(' and its date');
      expect(await panel.evaluate(`document.querySelector('.save-state')?.innerText ?? ''`)).not.toBe('saved');
      await panel.evaluate(fillDisk, false);
      await panel.type('.note textarea', '.');
      await until('it is saved', () => panel.evaluate(`document.querySelector('.save-state')?.innerText === 'saved'`) as Promise<boolean>);
      await panel.close();
      const library = await bench.driven.own('src/views/library/index.html');
      await untilSays(library, 'Ask for the contract and its date.');
      await library.close();
      await page.close();
    });
  });

  test('the reader is warned where one writes when the room is nearly used up', async () => {
    const library = await bench.driven.own('src/views/library/index.html');
    await library.waitForSelector('h1');
    await library.evaluate(() => {
      navigator.storage.estimate = async () => ({ usage: 81, quota: 100 });
      window.dispatchEvent(new FocusEvent('focus'));
    });
    await untilSays(library, 'nearly used up');
    await library.close();
  });
});
