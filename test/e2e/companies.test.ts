import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { type Bench, inBothBrowsers, inCard, openRead, panelTab, placeOf, type Read, until, untilCardSays } from './browsers';
import { articleOf } from './site';

const files = mkdtempSync(join(tmpdir(), 'rejoinder-packs-'));
afterAll(() => rmSync(files, { recursive: true, force: true }));

const textOf = (page: Page) => page.evaluate('document.body.innerText') as Promise<string>;
const untilSays = (page: Page, words: string) => until(`the page says "${words}"`, async () => (await textOf(page)).includes(words));
const press = async (page: Page, words: string) =>
  (await page.waitForSelector(`::-p-xpath(//button[contains(., '${words}')] | //summary[contains(., '${words}')])`))?.click();
const field = (page: Page, name: string) => page.waitForSelector(`::-p-aria([name="${name}"])`);

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The companies that a page was found to name. */
const companiesOf = (read: Read) => read.view.reading.entities.filter((e) => e.kind === 'company').map((e) => e.name);

const CAMERAS = articleOf('Harbour office counts its cameras', [
  'Last spring the harbour office bought forty cameras from Hikvision.',
  'A spokesman for the office said that Hikvision had delivered all of them on time.',
  'Nothing was said of what the office paid for them, nor of who sits before the screens and watches the quay at night.',
  'The ledger lies open in the office for everybody who wants to read it, from nine in the morning until noon.',
]);
const TUGS = articleOf('Tug crews ask for newer boats', [
  'Crews of the harbour tugs say that the boats which Vesterlund built leak in rough weather.',
  'Their union said that vesterlund had been told of the leaks in a letter two winters ago.',
  'The harbour office said that it was looking at the letter and would answer within a month.',
]);

inBothBrowsers((bench: Bench) => {
  const put = (name: string, html: string) => {
    bench.site.put(name, html);
    return `${bench.site.url}/made/${name}`;
  };

  /** The companies that a page names, read in a new tab. */
  const readCompanies = async (url: string) => {
    const { page, read } = await openRead(bench, url);
    await page.close();
    return companiesOf(read);
  };

  /** Clicks in the card. */
  const clickInCard = async (page: Page, css: string) => {
    const at = await until(`${css} is in the card`, () => inCard(bench, page, css));
    await page.mouse.click(at.x, at.y);
  };

  describe('"not this company"', () => {
    test('said in the card takes the marks away, on that page only, and holds after a restart', async () => {
      const [here, elsewhere] = [put('cameras.html', CAMERAS), put('cameras-too.html', CAMERAS.replace('forty', 'fifty'))];
      const { page, read } = await openRead(bench, here);
      expect(companiesOf(read)).toContain('Hikvision');
      await page.bringToFront();
      const { x, y } = await placeOf(page, 'Hikvision');
      await until('the name is marked', () => page.evaluate(() => (CSS.highlights.get('rejoinder-company')?.size ?? 0) > 0));
      await page.mouse.move(2, 2);
      await page.mouse.click(x, y);
      await untilCardSays(bench, page, 'On the record');
      await clickInCard(page, '.not-this .quiet');
      await untilCardSays(bench, page, 'Wherever it says “Hikvision”');
      await clickInCard(page, '.not-this .link');
      await untilCardSays(bench, page, 'You said that this page does not mean Hikvision.');
      await until('the marks are gone', () => page.evaluate(() => (CSS.highlights.get('rejoinder-company')?.size ?? 0) === 0));
      await page.close();
      await bench.restart('kill');
      expect(await readCompanies(here)).not.toContain('Hikvision');
      expect(await readCompanies(elsewhere)).toContain('Hikvision');
    });

    test('said in the panel holds everywhere, and is taken back there', async () => {
      const [here, elsewhere] = [
        put('cameras-too.html', CAMERAS.replace('forty', 'fifty')),
        put('third.html', CAMERAS.replace('forty', 'ten')),
      ];
      const { page } = await openRead(bench, here);
      const panel = await panelTab(bench, page);
      await press(panel, 'Companies on this page');
      await press(panel, 'Not this company');
      await press(panel, 'Wherever it says');
      await untilSays(panel, 'does not mean Hikvision, on any page');
      expect(await readCompanies(elsewhere)).not.toContain('Hikvision');
      await press(panel, 'Undo');
      await until('it is read again', async () => {
        const state = await bench.driven.ask(page, 'state');
        return state.state === 'read' && companiesOf(state).includes('Hikvision');
      });
      expect(await readCompanies(elsewhere)).toContain('Hikvision');
      await panel.close();
      await page.close();
    });
  });

  describe('the reader’s own names', () => {
    test('are marked once they are added, and left alone once muted', async () => {
      const url = put('tugs.html', TUGS);
      expect(await readCompanies(url)).not.toContain('Vesterlund');
      const library = await bench.driven.own('src/views/library/index.html#companies');
      await (await field(library, 'Company’s name'))?.type('Vesterlund');
      await press(library, 'Add “Vesterlund”');
      await untilSays(library, 'Correct what is known of it');
      expect(await readCompanies(url)).toContain('Vesterlund');
      await press(library, 'Correct what is known of it');
      await (await field(library, 'Mute it: leave its names unmarked on pages'))?.click();
      await untilSays(library, 'Muted: its names are not marked');
      expect(await readCompanies(url)).not.toContain('Vesterlund');
      await press(library, 'Undo all my corrections');
      await untilSays(library, 'you have said nothing of it');
      await library.close();
    });

    test('come from a table, whose bad row is told, and go with it', async () => {
      const url = put('tugs.html', TUGS);
      const options = await bench.driven.own('src/views/options/index.html');
      const file = join(files, 'tug builders.csv');
      const rows = ['name,list,from,citation', 'Vesterlund,,,', 'Ostrey Yard Ltd,Harbour list,2024-02-01,', ''];
      writeFileSync(file, rows.join('\r\n'));
      const input = (await options.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      await untilSays(options, 'Row 3, column “citation”: no citation for Harbour list.');
      await untilSays(options, 'New: 1');
      expect(await readCompanies(url)).not.toContain('Vesterlund');
      await press(options, 'Take 1 companies in');
      await untilSays(options, 'Done: 1 companies of tug builders are taken in.');
      expect(await readCompanies(url)).toContain('Vesterlund');
      await (await field(options, 'Remove the pack tug builders'))?.click();
      await untilSays(options, 'tug builders is removed.');
      expect(await readCompanies(url)).not.toContain('Vesterlund');
      await press(options, 'Undo');
      await until('it is back', async () => (await readCompanies(url)).includes('Vesterlund'));
      await options.close();
    });
  });

  test.each(['library/index.html#company=hikvision', 'library/index.html#companies', 'options/index.html'])(
    'axe finds nothing against %s, light and dark',
    async (view) => {
      const own = await bench.driven.own(`src/views/${view}`);
      await own.waitForSelector('form, input[type="file"]');
      await own.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`);
      await own.evaluate(axe);
      for (const scheme of ['light', 'dark'] as const) {
        await bench.driven.scheme(own, scheme);
        const faults = await own.evaluate(
          `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`,
        );
        expect(faults, scheme).toEqual([]);
      }
      await own.close();
    },
  );

  test('a company’s page tells its names, owners and listings with their citations', async () => {
    const library = await bench.driven.own('src/views/library/index.html#company=hikvision');
    await untilSays(library, 'On the record, as of today');
    await untilSays(library, 'Hangzhou Hikvision Digital Technology');
    await untilSays(library, 'Owners');
    const links = (await library.evaluate(`[...document.querySelectorAll('.listings a')].map((a) => a.href)`)) as string[];
    expect(links.some((link) => link.startsWith('https://www.federalregister.gov/'))).toBe(true);
    await library.close();
  });
});
