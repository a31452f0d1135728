import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { checkCollection } from '../unit/export/annotation-rules';
import { parseCsv } from '../unit/export/parse-csv';
import { unzip } from '../unit/export/unzip';
import { parseXml, textOf } from '../unit/export/xml';
import { type Bench, inBothBrowsers, openRead, panelTab, takeNote, until } from './browsers';

const files = mkdtempSync(join(tmpdir(), 'rejoinder-files-'));
afterAll(() => rmSync(files, { recursive: true, force: true }));

const textIn = (page: Page) => page.evaluate('document.body.innerText') as Promise<string>;
const untilSays = (page: Page, words: string) => until(`it says "${words}"`, async () => (await textIn(page)).includes(words));
/** Waits until the field of what goes out offers it. */
const untilOffered = (page: Page, words: string) =>
  until(`it offers "${words}"`, async () => (await page.evaluate(`document.querySelector('section option')?.textContent`)) === words);
const press = async (page: Page, words: string) =>
  (await page.waitForSelector(`::-p-xpath(//button[normalize-space() = '${words}'])`))?.click();

/** Chooses in the field of this label. */
async function pick(page: Page, label: string, value: string): Promise<void> {
  const field = await page.waitForSelector(`::-p-xpath(//label[contains(., '${label}')]//select)`);
  await (field as ElementHandle<HTMLSelectElement>).select(value);
}

/** Chooses a file to be brought in. */
async function choose(page: Page, name: string, contents: string | Uint8Array): Promise<void> {
  const file = join(files, name);
  writeFileSync(file, contents);
  const input = (await page.waitForSelector('input[type="file"]:not([disabled])')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

/** What the page gives the browser to save, taken where it is given. */
async function watchFiles(page: Page): Promise<void> {
  await page.evaluate(`{
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { window.given = { blob }; return make.call(URL, blob); };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () { if (this.download) window.given.name = this.download; click.call(this); };
  }`);
}

/** The file that comes of pressing a button: its name and its bytes. */
async function fileOf(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  await page.evaluate('window.given = null');
  await press(page, button);
  await until('a file is given', () => page.evaluate('Boolean(window.given)') as Promise<boolean>);
  const [name, base64] = (await page.evaluate(`(async () => {
    const bytes = new Uint8Array(await window.given.blob.arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return [window.given.name ?? '', btoa(binary)];
  })()`)) as [string, string];
  return { name, bytes: Buffer.from(base64, 'base64') };
}

const WORDS = 'Ask the yard 🚢 for its “register”.';

inBothBrowsers((bench: Bench) => {
  const library = async (tab: string) => {
    const page = await bench.driven.own(`src/views/library/index.html${tab}`);
    await watchFiles(page);
    return page;
  };
  let page: Page;
  /** A file in one of the formats. */
  const exported = async (format: string) => {
    await pick(page, 'Format', format);
    return fileOf(page, 'Export');
  };
  let annotations = '';
  let sealed: Buffer = Buffer.alloc(0);

  describe('exporting', () => {
    test('leaves private notes out, and says how many', async () => {
      const { page: article } = await openRead(bench, `${bench.site.url}/demo/hikvision.html`);
      const panel = await panelTab(bench, article);
      await takeNote(panel, WORDS);
      await panel.close();
      await article.close();
      page = await library('#backup');
      await untilSays(page, 'Notes in the file: 0. Private notes left out: 1.');
      const { name, bytes } = await exported('csv');
      expect(name).toMatch(/^rejoinder-notes-\d{4}-\d\d-\d\d\.csv$/);
      expect(parseCsv(bytes.toString().replace(/^\uFEFF/, ''))).toHaveLength(1);
      await untilSays(page, 'Left out because they are private: 1.');
    });

    test('gives a table that holds the note, with a byte order mark', async () => {
      await (await page.waitForSelector(`::-p-xpath(//label[contains(., 'Only notes that may')]//input)`))?.click();
      const { bytes } = await exported('csv');
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const [head = [], row = []] = parseCsv(bytes.toString().slice(1));
      expect(row[head.indexOf('note')]).toBe(WORDS);
      expect(row[head.indexOf('capture sha-256')]).toMatch(/^[0-9a-f]{64}$/);
    });

    test('gives annotations that keep the rules, Markdown, drafts, chains and a file for Hypothesis', async () => {
      annotations = (await exported('annotations')).bytes.toString();
      expect(checkCollection(JSON.parse(annotations))).toEqual([]);
      expect(annotations).toContain('TextPositionSelector');
      expect((await exported('markdown')).bytes.toString()).toContain(`\n\n${WORDS}\n\n`);
      const hypothesis = JSON.parse((await exported('hypothesis')).bytes.toString());
      expect(hypothesis.annotations[0].text).toBe(WORDS);
      expect(JSON.parse((await exported('claim_review')).bytes.toString())).toEqual([]);
      await untilSays(page, 'have no finding yet: 1.');
      const chains = JSON.parse((await exported('provenance')).bytes.toString());
      expect(chains['@graph'].length).toBeGreaterThan(3);
    });

    test('gives a Word file with the article’s claims', async () => {
      const { name, bytes } = await exported('word');
      expect(name).toMatch(/\.docx$/);
      const parts = unzip(bytes);
      expect(textOf(parseXml(parts.get('word/document.xml') ?? ''))).toContain('Claims in reading order');
      expect(textOf(parseXml(parts.get('word/footnotes.xml') ?? ''))).toContain(WORDS);
    });

    test('works by keyboard alone, and leaves the focus where it was', async () => {
      // A page of its own: Firefox, when driven, gives no click by key after one by mouse.
      const keys = await library('#backup');
      await untilSays(keys, 'Notes in the file: 0.');
      await keys.focus('section select');
      for (let i = 0; i < 6 && !(await keys.evaluate(`document.activeElement?.type === 'submit'`)); i++) await keys.keyboard.press('Tab');
      await keys.keyboard.press(' ');
      await until('a file is given', () => keys.evaluate('Boolean(window.given)') as Promise<boolean>);
      await untilSays(keys, 'Given to the browser to save');
      expect(await keys.evaluate('document.activeElement?.type')).toBe('submit');
      await keys.close();
    });
  });

  describe('a locked backup', () => {
    test('is made, and shows nothing of what it holds', async () => {
      await (await page.waitForSelector('::-p-xpath(//summary[contains(., "passphrase")])'))?.click();
      const [first, second] = await page.$$('input[type="password"]');
      await first?.type('the pier');
      await second?.type('the pie');
      await untilSays(page, 'The two differ.');
      await second?.type('r');
      const { name, bytes } = await fileOf(page, 'Save the file');
      sealed = bytes;
      expect(name).toMatch(/\.sealed$/);
      expect(bytes.includes('yard')).toBe(false);
    });

    test('opens with its passphrase only, and tells damage apart', async () => {
      await choose(page, 'damaged.sealed', Buffer.concat([sealed.subarray(0, -1), Buffer.from([(sealed.at(-1) ?? 0) ^ 1])]));
      await untilSays(page, 'locked with a passphrase');
      const open = async (passphrase: string) => {
        const field = await page.waitForSelector('.offer input[type="password"]');
        await field?.type(passphrase);
        await press(page, 'Open it');
      };
      await open('the pier');
      await untilSays(page, 'This backup is damaged');
      await choose(page, 'backup.sealed', sealed);
      await open('another');
      await untilSays(page, 'does not open this file');
      await open('the pier');
      await untilSays(page, 'Notes that are here word for word: 1');
      await press(page, 'Leave it');
    });
  });

  describe('bringing annotations in', () => {
    test('changes nothing where they are here', async () => {
      await choose(page, 'own.jsonld', annotations);
      await untilSays(page, 'W3C Web Annotations: 1');
      await untilSays(page, 'Notes that are here word for word: 1');
      await press(page, 'Leave it');
    });

    test('of another program shows what cannot be taken, and takes the rest', async () => {
      const entry = {
        id: 'x',
        uri: 'https://quay.example/1',
        text: 'From elsewhere',
        tags: ['quay'],
        target: [],
        document: { title: ['Quay'] },
      };
      await choose(page, 'hypothesis.json', JSON.stringify({ annotations: [entry, { ...entry, id: 'y', references: ['x'] }] }));
      await untilSays(page, 'Annotations of Hypothesis: 1');
      await untilSays(page, 'Entries that cannot be taken: 1');
      await press(page, 'Add to what is here');
      await untilSays(page, 'Done. Notes brought in: 1.');
      await page.evaluate(`location.hash = 'notes'`);
      await untilSays(page, 'From elsewhere');
    });

    test('refuses what is broken', async () => {
      await page.evaluate(`location.hash = 'backup'`);
      await choose(page, 'broken.jsonld', annotations.slice(0, 200));
      await untilSays(page, 'cut off or broken');
      await page.close();
    });
  });

  describe('a long import', () => {
    const many = (count: number) =>
      JSON.stringify({
        annotations: Array.from({ length: count }, (_, i) => ({
          id: `long ${i}`,
          uri: `https://quay.example/${i % 300}`,
          text: `Note ${i} ${'word '.repeat(40)}`,
          tags: [],
          target: [],
        })),
      });

    test('shows how far it is, and stopped leaves everything as it was', async () => {
      page = await library('#backup');
      await choose(page, 'many.json', many(20_000));
      await untilSays(page, 'Annotations of Hypothesis: 20000');
      await press(page, 'Add to what is here');
      await page.waitForSelector('.exchange-progress progress[value]');
      await press(page, 'Stop');
      await untilSays(page, 'Stopped. Everything is as it was.');
      await untilOffered(page, 'All notes (2)');
    });

    test('goes to its end where nobody stops it', async () => {
      await choose(page, 'some.json', many(3000));
      await untilSays(page, 'Annotations of Hypothesis: 3000');
      await press(page, 'Add to what is here');
      await until('it is done', async () => (await textIn(page)).includes('Done. Notes brought in: 3000.'), 60_000);
      await untilOffered(page, 'All notes (3002)');
      await page.close();
    });
  });
});
