import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { HELPER } from '../../scripts/drive';
import { type Bench, inBothBrowsers, openRead, panelTab, point, type Read, statementWhere, until, untilCardSays } from './browsers';

const api = `(globalThis.browser?.tabs ? browser : chrome)`;

/** The number on the button of the tab at an address. */
async function badgeOf({ driven }: Bench, url: string): Promise<string> {
  const asking = await driven.own(HELPER);
  const text = await asking.evaluate(
    `${api}.tabs.query({}).then((tabs) => ${api}.action.getBadgeText({ tabId: tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id }))`,
  );
  await asking.close();
  return String(text);
}

const textOf = (panel: Page) => panel.evaluate('document.body.innerText') as Promise<string>;
const untilSays = (panel: Page, words: string) => until(`the panel says "${words}"`, async () => (await textOf(panel)).includes(words));

/** Opens a claim in the panel by the keyboard, and its menu. */
async function openMenu(panel: Page, claim: string): Promise<void> {
  const css = `button.go[data-claim="${claim}"]`;
  await panel.waitForSelector(css);
  await panel.focus(css);
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.correct > button');
  await panel.focus('.correct > button');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.correct select');
}

const claimOf = (read: Read) => statementWhere(read, (s) => s.act === 'alleges' && s.about.length > 0);

inBothBrowsers(
  (bench: Bench) => {
    const url = () => `${bench.site.url}/demo/brantholm.html`;
    let claim = '';

    describe('a correction', () => {
      test('is made in the panel by the keyboard, and shown there and on the card with what was found', async () => {
        const { page, read } = await openRead(bench, url());
        claim = claimOf(read).id;
        const panel = await panelTab(bench, page);
        await openMenu(panel, claim);
        await panel.select('.correct select', 'judges');
        await untilSays(panel, 'Corrected by you. Rejoinder had found: “Alleges”.');
        await panel.close();
        const again = await openRead(bench, url());
        await page.close();
        await point(
          again.page,
          again.read,
          statementWhere(again.read, (s) => s.id === claim),
          'click',
        );
        await untilCardSays(bench, again.page, 'Corrected by you. Rejoinder had found: “Alleges”.');
        await again.page.close();
      });

      test('wins on every later reading: with a new background, and after the browser was started again', async () => {
        await bench.driven.stopBackground();
        const first = await openRead(bench, url());
        expect(statementWhere(first.read, (s) => s.id === claim).act).toBe('judges');
        await bench.restart('kill');
        const second = await openRead(bench, url());
        expect(statementWhere(second.read, (s) => s.id === claim).act).toBe('judges');
        expect(second.read.view.corrected).toMatchObject([{ found: { id: claim, act: 'alleges' } }]);
        await second.page.close();
      });

      test('that it is no claim takes it from page, list and button, and can be undone', async () => {
        const { page, read } = await openRead(bench, url());
        const count = read.view.reading.statements.length;
        expect(await badgeOf(bench, page.url())).toBe(String(count));
        const panel = await panelTab(bench, page);
        await openMenu(panel, claim);
        await (await panel.waitForSelector('::-p-text(Not a claim)'))?.click();
        await untilSays(panel, 'No claims, you said (1)');
        expect(await panel.$$eval('li.claim', (claims) => claims.length)).toBe(count - 1);
        expect(await badgeOf(bench, page.url())).toBe(String(count - 1));
        await (await panel.waitForSelector('.toast button'))?.click();
        await until('it is back', async () => (await panel.$$eval('li.claim', (claims) => claims.length)) === count);
        expect(await badgeOf(bench, page.url())).toBe(String(count));
        await panel.close();
        await page.close();
      });

      test('names a speaker in words of the reader’s own', async () => {
        const { page } = await openRead(bench, url());
        const panel = await panelTab(bench, page);
        await openMenu(panel, claim);
        await panel.focus('.correct input');
        await panel.evaluate(`document.querySelector('.correct input').select()`);
        await panel.keyboard.type('The harbour master');
        await panel.keyboard.press('Enter');
        await panel.keyboard.press('Tab');
        await until('it is said by another', () =>
          panel.$eval('li.claim[aria-current="true"] .speaker', (speaker) => speaker.textContent?.includes('The harbour master') ?? false),
        );
        await (await panel.waitForSelector('::-p-text(As it was found)'))?.click();
        await until('it is as it was found', async () => !(await textOf(panel)).includes('Corrected by you'));
        await panel.close();
        await page.close();
      });
    });

    test('a private window has no menu to correct with, and no place for notes', async () => {
      const address = `${bench.site.url}/demo/hikvision.html`;
      const close = await bench.driven.openPrivate(address);
      await until('the private page is read', async () => (await bench.driven.askAt(address, 'state')).state === 'read', 30_000);
      const asking = await bench.driven.own(HELPER);
      const tab = await asking.evaluate(`${api}.tabs.query({}).then((tabs) => tabs.find((t) => t.url === ${JSON.stringify(address)}).id)`);
      await asking.close();
      const panel = await bench.driven.own(`src/views/panel/index.html?tab=${tab}`);
      await (await panel.waitForSelector('button.go'))?.click();
      await panel.waitForSelector('.details');
      expect(await textOf(panel)).toContain('Private window: not kept here');
      expect(await panel.$('.correct, .note, .add-note, .captures, .company-notes')).toBe(null);
      await panel.close();
      await close();
    });
  },
  async () => ({ inPrivate: true }),
);
