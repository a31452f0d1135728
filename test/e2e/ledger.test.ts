import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type Bench, inBothBrowsers, openRead, panelTab, point, statementWhere, until, untilCardSays, wordsOf } from './browsers';
import { articleOf } from './site';

const textOf = (page: Page) => page.evaluate('document.body.innerText') as Promise<string>;
const untilSays = (page: Page, words: string) => until(`the page says "${words}"`, async () => (await textOf(page)).includes(words));
const press = async (page: Page, words: string) => (await page.waitForSelector(`::-p-xpath(//button[contains(., '${words}')])`))?.click();

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const SENTENCE = 'Vesterlund said that it inspects every valve twice before it leaves the yard and keeps the papers for ten years.';
const VALVES = [
  'Two boats of the Ostrey ferry line have been tied up at the quay since the winter, waiting for new valves.',
  'The Harbour Institute accused Vesterlund Marine Ltd. of hiding an inspector’s letter from the port office.',
  'Vesterlund denied that it had hidden any letter from the port office.',
  SENTENCE,
  'A lawyer for the ferry line said that the boats would stay where they are until somebody from the port had looked at what was taken out of them.',
  'Nobody at the quay could say on Monday how long that would take, nor who would pay for the buses that now go round the bay instead.',
];
const CANTEEN = [
  'The night crew of the yard on the northern shore has been on its feet since the end of the summer, over pay and over meals.',
  'The Dockers’ Union accused Vesterlund Marine Ltd. of locking the crew out of the canteen all through the winter.',
  'The town council said that it would ask for the books of the yard before the month is out.',
  'A cook who worked there for two winters said that the doors had been shut at nine, whatever the weather was like outside.',
  SENTENCE,
  'The Harbour Institute accused Vesterlund Marine Ltd. of keeping two sets of books for the yard.',
];

/** An article of an invented paper on a day of ours. */
const printed = (paper: string, day: string, title: string, paragraphs: readonly string[]) =>
  articleOf(title, paragraphs).replace('The Ostrey Ledger', paper).replace('2026-11-18', day);

inBothBrowsers((bench: Bench) => {
  const put = (name: string, html: string) => {
    bench.site.put(name, html);
    return `${bench.site.url}/made/${name}`;
  };
  /** Reads an article in a tab that is closed again. */
  const read = async (name: string, html: string) => {
    const { page, read: found } = await openRead(bench, put(name, html));
    await page.close();
    return found;
  };
  const library = (fragment: string) => bench.driven.own(`src/views/library/index.html${fragment}`);
  let company = '';

  test('two papers with one text are one family, and a sentence said again is known', async () => {
    const welcome = await bench.driven.own('src/views/welcome/index.html');
    await (await welcome.waitForSelector('::-p-text(Keep statements)'))?.click();
    await untilSays(welcome, 'Statements are kept');
    await welcome.close();

    const first = await read('valves.html', printed('Harbour Post', '2019-03-04', 'Letter on valves was hidden, institute says', VALVES));
    expect(first.view.keeping).toBe('kept');
    company = first.view.reading.entities.find((e) => e.name.startsWith('Vesterlund'))?.id ?? '';

    const cut = VALVES.slice(0, -1);
    const { page, read: copy } = await openRead(
      bench,
      put('copy.html', printed('Copy Post', '2019-03-06', 'Ferries wait for valves', cut)),
    );
    expect(copy.view.family.map(({ publisher, kin }) => [publisher, kin])).toEqual([['Harbour Post', 'text']]);
    const panel = await panelTab(bench, page);
    await untilSays(panel, 'The same text stands on another page that you read:');
    await panel.close();
    await page.close();

    const { page: later, read: now } = await openRead(
      bench,
      put('canteen.html', printed('Quay News', '2026-11-18', 'Crew was locked out, union says', CANTEEN)),
    );
    expect(now.view.drift.map(({ first: { published } }) => published?.slice(0, 10))).toEqual(['2019-03-04']);
    const answer = statementWhere(now, (s) => now.view.drift.some((d) => d.statement === s.id));
    expect(wordsOf(now, answer)).toContain('inspects every valve');
    await point(later, now, answer, 'click');
    await untilCardSays(bench, later, 'Same sentence as in 2019');
    await later.close();
  });

  describe('the ledger', () => {
    test('shows each claim once an origin, and leads to its words', async () => {
      const page = await library(`#company=${encodeURIComponent(company)}&ledger`);
      await untilSays(page, 'Pages: 3. Origins: 2.');
      await untilSays(page, 'hiding an inspector’s letter');
      const links = (await page.evaluate(`[...document.querySelectorAll('tbody a')].map((a) => a.href)`)) as string[];
      expect(links.some((link) => link.includes('/made/valves.html#:~:text='))).toBe(true);
      await page.close();
    });

    test('is narrowed by keyboard alone', async () => {
      const page = await library(`#company=${encodeURIComponent(company)}&ledger`);
      await page.bringToFront();
      await page.waitForSelector('.stretch');
      // The Tab key comes there too, after links and filters: their number is not this test's.
      await page.evaluate(`document.querySelector('.stretch[tabindex="0"]').focus()`);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      const narrowed = await until('fewer claims are shown', async () => /\d of \d claims/.exec(await textOf(page)));
      expect(narrowed[0]).toBe('2 of 3 claims');
      expect(await textOf(page)).toContain('canteen');
      await press(page, 'Show all');
      await until('all is shown', async () => !(await textOf(page)).includes(narrowed[0]));
      await page.close();
    });

    test('is saved as a table', async () => {
      const page = await library(`#company=${encodeURIComponent(company)}&ledger`);
      await page.waitForSelector('tbody tr');
      // What the browser would save is looked at before it is saved.
      await page.evaluate(`{
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => { window.given = blob; return make.call(URL, blob); };
      }`);
      await press(page, 'Save as CSV');
      const table = await until('the file is made', () => page.evaluate('window.given?.text()') as Promise<string>);
      expect(table).toContain('Harbour Post,');
      expect(table).toContain('locking the crew out of the canteen');
      await page.close();
    });
  });

  test('the letter holds what was not answered, and is the reader’s to edit', async () => {
    const page = await library(`#company=${encodeURIComponent(company)}&letter`);
    const area = await page.waitForSelector('textarea');
    const draft = () => page.evaluate(`document.querySelector('textarea').value`) as Promise<string>;
    await until('it is drafted', async () => (await draft()).includes('keeping two sets of books for the yard'));
    expect(await draft()).toContain('Quay News');
    await area?.type('PS ');
    await page.waitForSelector(`::-p-xpath(//button[contains(., 'Draft it again')])`);
    await page.close();
  });

  test.each(['ledger', 'letter'])('axe finds nothing against the %s, light and dark, and nothing runs out of 320 pixels', async (view) => {
    const page = await library(`#company=${encodeURIComponent(company)}&${view}`);
    await page.waitForSelector('table, textarea');
    await page.setViewport({ width: 320, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`);
    await page.evaluate(axe);
    for (const scheme of ['light', 'dark'] as const) {
      await bench.driven.scheme(page, scheme);
      const faults = await page.evaluate(
        `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`,
      );
      expect(faults, scheme).toEqual([]);
    }
    await page.close();
  });
});
