import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { PageState } from '../../src/messages/calls';
import { type Bench, inBothBrowsers, until } from './browsers';
import { articleOf } from './site';

const SENTENCE = 'Brantholm Optical denied on Monday that it had left a hidden account in its cameras, and called the report unfounded. ';
const GERMAN = [
  'Die Firma Brantholm wies am Montag den Vorwurf zurück, dass in ihren Kameras ein verstecktes Konto liege.',
  'Ein Sprecher sagte, der Bericht sei aus der Luft gegriffen, und man werde sich dagegen wehren.',
  'Die Stadt wollte sich dazu nicht äußern, will aber noch in diesem Monat darüber beraten.',
];
const PLAIN = 'The road from the harbour to the mill was laid with stones that came by ship, and it was wide enough for two carts. ';
/** Two million characters in paragraphs of ten sentences, one of them a claim. */
const LONG = Array.from({ length: Math.ceil(2_000_000 / (PLAIN.length * 10)) }, (_, i) => `${PLAIN.repeat(9)}${SENTENCE} (${i})`);

/** Milliseconds that a page may take on a busy machine: this is no measurement. */
const PATIENCE = 90_000;

inBothBrowsers((bench: Bench) => {
  const errors: string[] = [];

  /** Opens a page and waits for what has become of it. */
  const open = async (name: string, html: string): Promise<{ page: Page; state: PageState }> => {
    bench.site.put(name, html);
    const page = await bench.driven.browser.newPage();
    page.on('pageerror', (error) => errors.push(`${name}: ${error}`));
    await page.goto(`${bench.site.url}/made/${name}`);
    const state = await until(
      `${name} is done with`,
      async () => {
        await page.bringToFront();
        const now = await bench.driven.ask(page, 'state');
        return now.state !== 'reading' && now;
      },
      PATIENCE,
    );
    return { page, state };
  };

  describe('a page', () => {
    test('with no article is left alone, and the panel says so', async () => {
      const { page, state } = await open(
        'shop.html',
        '<!doctype html><title>Shop</title><h1>Lamps</h1><ul><li>Big lamp<li>Small lamp</ul>',
      );
      expect(state.state).toBe('no article');
      const panel = await bench.driven.panel(page);
      await until('the panel says so', async () => (await panel.evaluate<string>('document.body.innerText')).includes('No article here'));
      expect(await page.evaluate(`[...CSS.highlights.keys()].length + document.querySelectorAll('rejoinder-card').length`)).toBe(0);
      await page.close();
    });

    test('in German is named as such', async () => {
      const html = articleOf('Ein Bericht und seine Folgen', [...GERMAN, ...GERMAN, ...GERMAN]).replace('lang="en"', 'lang="de"');
      const { page, state } = await open('german.html', html);
      expect(state).toMatchObject({ state: 'other language', language: 'de' });
      await page.close();
    });

    test('with broken JSON-LD is read all the same', async () => {
      const broken = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Cut </script><script type="application/ld+json">[[[{}]]]</script>`;
      const { page, state } = await open('broken.html', articleOf('A denial from Brantholm', Array(6).fill(SENTENCE), broken));
      expect(state.state).toBe('read');
      await page.close();
    });

    test('with a paragraph of 50,000 characters is read', async () => {
      const { page, state } = await open(
        'paragraph.html',
        articleOf('A long denial', [...Array(4).fill(SENTENCE), SENTENCE.repeat(Math.ceil(50_000 / SENTENCE.length))]),
      );
      expect(state.state).toBe('read');
      await page.close();
    });

    test('with two million characters still answers its own clicks, and other pages are read after it', async () => {
      const listens = `<script>addEventListener('click', () => { window.clicked = true })</script>`;
      bench.site.put('long.html', articleOf('A very long denial', LONG, listens));
      const page = await bench.driven.open(`${bench.site.url}/made/long.html`);
      await until('reading begins', async () => (await bench.driven.ask(page, 'state')).state !== 'no article', PATIENCE);
      await page.mouse.click(20, 20);
      await until('the page hears the click', () => page.evaluate('window.clicked') as Promise<boolean>);
      // Read, or refused with its reason: nothing may hang.
      await until('it is done with', async () => (await bench.driven.ask(page, 'state')).state !== 'reading', PATIENCE);
      await page.close();
      const { state } = await open('after.html', articleOf('A denial from Brantholm', Array(6).fill(SENTENCE)));
      expect(state.state).toBe('read');
    }, 240_000);

    test('that removes all strangers’ elements is read, and stays as it is', async () => {
      const watch = `<script>addEventListener('DOMContentLoaded', () => new MutationObserver((changes) => changes.forEach((c) => c.addedNodes.forEach((n) => n.localName?.includes('-') && n.remove()))).observe(document, { childList: true, subtree: true }))</script>`;
      const { page, state } = await open('jealous.html', articleOf('A denial from Brantholm', Array(6).fill(SENTENCE), watch));
      expect(state.state).toBe('read');
      await bench.driven.ask(page, 'next');
      expect(await page.evaluate(`document.querySelectorAll('rejoinder-card').length`)).toBe(0);
      await page.close();
    });

    test('of all these never sees an error of ours', () => {
      expect(errors).toEqual([]);
    });
  });
});
