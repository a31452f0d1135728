import { describe, expect, test } from 'vitest';
import { type Bench, inBothBrowsers, openRead, point, statementWhere, until, untilCardSays } from './browsers';

inBothBrowsers(
  (bench: Bench) => {
    const claimed = () => openRead(bench, `${bench.site.url}/demo/brantholm.html`);
    const answered = () => openRead(bench, `${bench.site.url}/demo/brantholm-answer.html`);

    describe('statements of pages read', () => {
      test('are not kept before the reader has said so', async () => {
        const { page, read } = await answered();
        expect(read.view.keeping).toBe('off');
        await page.close();
        const { page: later, read: of } = await claimed();
        expect(of.view.record).toEqual([]);
        await later.close();
      });

      test('are kept once the welcome page was answered so, and answer a claim on another page', async () => {
        const welcome = await bench.driven.own('src/views/welcome/index.html');
        const keep = await welcome.waitForSelector('::-p-text(Keep statements)');
        await keep?.click();
        await until(
          'the choice is kept',
          () => welcome.evaluate(`document.body.innerText.includes('Statements are kept')`) as Promise<boolean>,
        );
        await welcome.close();

        const { page: earlier, read: kept } = await answered();
        expect(kept.view.keeping).toBe('kept');
        await earlier.close();

        const { page, read } = await claimed();
        expect(read.view.record.length).toBeGreaterThan(0);
        const claim = statementWhere(read, (s) => read.view.record.some((r) => r.to === s.id));
        await point(page, read, claim, 'click');
        const card = await untilCardSays(bench, page, 'The Ostrey Ledger');
        expect(card).toContain(read.view.record.find((r) => r.to === claim.id)?.statement.words.slice(0, 20));
        await page.close();
      });

      test('are shown in the library, and forgotten with their page', async () => {
        const library = await bench.driven.own('src/views/library/index.html#pages');
        await library.waitForSelector('::-p-text(The Ostrey Ledger)');
        const forget = await library.waitForSelector('::-p-text(Forget this page)');
        await forget?.click();
        const sure = await library.waitForSelector('::-p-text(Forget them)');
        await sure?.click();
        await until(
          'one page is left',
          () => library.evaluate(`document.querySelectorAll('main li.row-item').length === 1`) as Promise<boolean>,
        );
        await library.close();
      });
    });

    describe('a private window', () => {
      test('is read, and nothing of it is kept', async () => {
        const url = `${bench.site.url}/demo/hikvision.html`;
        const close = await bench.driven.openPrivate(url);
        const state = await until('the private page is read', async () => {
          const now = await bench.driven.askAt(url, 'state');
          return now.state === 'read' && now;
        });
        expect(state.view.keeping).toBe('private window');
        await close();
        const library = await bench.driven.own('src/views/library/index.html#pages');
        await library.waitForSelector('main');
        expect(await library.evaluate('document.body.innerText')).not.toContain('Hikvision');
        await library.evaluate(`location.hash = 'statements'`);
        await library.waitForSelector('::-p-text(Statements)');
        expect(await library.evaluate('document.body.innerText')).not.toContain('Margin Review');
        await library.close();
      });
    });
  },
  async () => ({ inPrivate: true }),
);
