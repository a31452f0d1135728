import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { type Bench, inBothBrowsers, openRead, panelTab, takeNote, until } from './browsers';

const files = mkdtempSync(join(tmpdir(), 'rejoinder-files-'));
afterAll(() => rmSync(files, { recursive: true, force: true }));

const textOf = (page: Page) => page.evaluate('document.body.innerText') as Promise<string>;
const untilSays = (page: Page, words: string) => until(`the library says "${words}"`, async () => (await textOf(page)).includes(words));
const press = async (page: Page, words: string) => (await page.waitForSelector(`::-p-xpath(//button[contains(., '${words}')])`))?.click();

/** Chooses a file in the library's backup tab. */
async function choose(library: Page, name: string, contents: string): Promise<void> {
  const file = join(files, name);
  writeFileSync(file, contents);
  const input = (await library.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

inBothBrowsers((bench: Bench) => {
  const library = (tab = '') => bench.driven.own(`src/views/library/index.html${tab}`);
  let backup = '';

  /** Takes a note on the first claim of a demo article. */
  const note = async (name: string, words: string) => {
    const { page } = await openRead(bench, `${bench.site.url}/demo/${name}`);
    const panel = await panelTab(bench, page);
    await takeNote(panel, words);
    await panel.close();
    await page.close();
  };

  describe('the library', () => {
    test('shows all notes, and finds those with a word', async () => {
      await note('hikvision.html', 'Compare with the register of 2018.');
      await note('brantholm.html', 'Ask the council for its invoice.');
      const page = await library();
      await untilSays(page, '2 of 2 notes');
      await page.type('input[type="search"]', 'invoice');
      await untilSays(page, '1 of 2 notes');
      expect(await textOf(page)).toContain('Ask the council');
      expect(await textOf(page)).not.toContain('register of 2018');
      await page.close();
    });

    test('opens a note’s page at the place', async () => {
      const page = await library();
      await page.waitForSelector('input[type="search"]');
      await page.type('input[type="search"]', 'register');
      await untilSays(page, '1 of 2 notes');
      const before = (await bench.driven.browser.pages()).length;
      await press(page, 'Open at the place');
      const opened = await until('the article opens', async () => {
        const pages = await bench.driven.browser.pages();
        return pages.length > before && pages.find((p) => p.url().includes('/demo/hikvision.html'));
      });
      const state = await until('it is read', async () => {
        const now = await bench.driven.ask(opened, 'state');
        return now.state === 'read' && now;
      });
      expect(state.page.publication.publisher?.value).toBe('Margin Review');
      await opened.close();
      await page.close();
    });

    test('gives a backup', async () => {
      const page = await library('#backup');
      // What the browser would save is looked at before it is saved.
      await page.evaluate(`{
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => { window.given = blob; return make.call(URL, blob); };
      }`);
      await press(page, 'Save the file');
      backup = await until('the file is made', () => page.evaluate('window.given?.text()') as Promise<string>);
      expect(backup).toContain('Ask the council for its invoice.');
      expect(() => JSON.parse(backup)).not.toThrow();
      await page.close();
    });

    test('refuses a file that is not ours, and one that is cut off or altered, and loses nothing', async () => {
      const page = await library('#backup');
      await choose(page, 'other.json', JSON.stringify({ hello: ['world'] }));
      await untilSays(page, 'not a backup of Rejoinder');
      await choose(page, 'text.json', 'Dear diary');
      await untilSays(page, 'not a backup of Rejoinder');
      await choose(page, 'cut.json', backup.slice(0, Math.floor(backup.length * 0.6)));
      await untilSays(page, 'cut off');
      await choose(page, 'altered.json', backup.replace('Ask the council', 'Ask the mayor'));
      await untilSays(page, 'damaged');
      await page.evaluate(`location.hash = 'notes'`);
      await untilSays(page, '2 of 2 notes');
      await page.close();
    });

    test('brings a backup in after everything was forgotten', async () => {
      const options = await bench.driven.own('src/views/options/index.html');
      const field = await options.waitForSelector('::-p-aria([name="To go on, type: forget"])');
      await field?.type('forget');
      await press(options, 'Forget everything');
      await untilSays(options, 'Everything is forgotten');
      await options.close();
      const page = await library();
      await untilSays(page, 'No notes yet');
      await page.evaluate(`location.hash = 'backup'`);
      await choose(page, 'backup.json', backup);
      await untilSays(page, 'Notes that are not here yet: 2');
      await press(page, 'Add to what is here');
      await untilSays(page, 'Done.');
      await page.evaluate(`location.hash = 'notes'`);
      await untilSays(page, '2 of 2 notes');
      expect(await textOf(page)).toContain('Ask the council for its invoice.');
      await page.close();
    });
  });
});
