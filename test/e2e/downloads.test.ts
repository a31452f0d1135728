import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { unzip } from '../unit/export/unzip';
import { parseXml, textOf } from '../unit/export/xml';
import { type Bench, inBothBrowsers, openRead, panelTab, takeNote, until } from './browsers';

const folders = mkdtempSync(join(tmpdir(), 'rejoinder-saved-'));
afterAll(() => rmSync(folders, { recursive: true, force: true }));

const WORDS = 'Ask the quay 🚢 for its “papers”.';

const press = async (page: Page, words: string) =>
  (await page.waitForSelector(`::-p-xpath(//button[normalize-space() = '${words}'])`))?.click();

/** The file that has come into a folder and is written to its end: a browser's own half-written ones are called otherwise, or are empty. */
const saved = (folder: string, name: RegExp): Promise<Buffer> =>
  until(`a file like ${name} is saved`, async () => {
    const file = readdirSync(folder).find((found) => name.test(found));
    const bytes = file ? readFileSync(join(folder, file)) : null;
    return bytes && bytes.length > 0 && !readdirSync(folder).some((found) => found.endsWith('.part')) && bytes;
  });

inBothBrowsers((bench: Bench) => {
  test('what the library gives lies in the folder for downloads, whole: a backup and a Word file', async () => {
    const folder = mkdtempSync(join(folders, `${bench.target}-`));
    await bench.driven.downloadTo(folder);
    const { page: article } = await openRead(bench, `${bench.site.url}/demo/brantholm.html`);
    const panel = await panelTab(bench, article);
    await takeNote(panel, WORDS);
    await panel.close();
    await article.close();
    const page = await bench.driven.own('src/views/library/index.html#backup');
    await press(page, 'Save the file');
    const backup = await saved(folder, /^rejoinder-.*\.json$/);
    expect(JSON.parse(backup.toString()).contents.notes.map(({ text }: { text: string }) => text)).toEqual([WORDS]);
    await (await page.waitForSelector(`::-p-xpath(//label[contains(., 'Only notes that may')]//input)`))?.click();
    const format = await page.waitForSelector(`::-p-xpath(//label[contains(., 'Format')]//select)`);
    await (format as ElementHandle<HTMLSelectElement>).select('word');
    await press(page, 'Export');
    const parts = unzip(await saved(folder, /^rejoinder-checkers-pack-.*\.docx$/));
    expect(textOf(parseXml(parts.get('word/footnotes.xml') ?? ''))).toContain(WORDS);
    await page.close();
  });
});
