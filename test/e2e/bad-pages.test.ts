import { readFile } from 'node:fs/promises';
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
/** The smallest document that a viewer takes: one empty page, without a table of its parts. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
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

    test('that is a front page, a shop or a mail client is left alone', async () => {
      for (const name of ['front', 'shop', 'mail']) {
        const { page, state } = await open(`${name}.html`, await readFile(`test/fixtures/pages/${name}.html`, 'utf8'));
        expect(state.state, name).toBe('no article');
        await page.close();
      }
    });

    test('that is a drawing, and no HTML, is left alone', async () => {
      const { page, state } = await open('drawing.svg', `<svg xmlns="http://www.w3.org/2000/svg"><text>${SENTENCE.repeat(9)}</text></svg>`);
      expect(state.state).toBe('no article');
      await page.close();
    });

    test('that is XML is left alone', async () => {
      const { page, state } = await open(
        'feed.xml',
        `<?xml version="1.0"?><rss><channel><item><title>${SENTENCE}</title></item></channel></rss>`,
      );
      expect(state.state).toBe('no article');
      await page.close();
    });

    test('that is a PDF is left to its viewer, and the panel says so', async () => {
      bench.site.put('report.pdf', PDF);
      const page = await bench.driven.browser.newPage();
      page.on('pageerror', (error) => errors.push(`report.pdf: ${error}`));
      await page.goto(`${bench.site.url}/made/report.pdf`);
      const panel = await bench.driven.panel(page);
      const said = /No article here|is shown by the browser’s own viewer/;
      await until('the panel says so', async () => said.test(await panel.evaluate<string>('document.body.innerText')));
      await page.close();
    });

    test('with frames that refuse, and with names of an object’s own parts in its data, is read', async () => {
      const frames = '<iframe src="http://127.0.0.1:1/"></iframe><iframe sandbox srcdoc="<p>No</p>"></iframe>';
      const data = `<script type="application/ld+json">{"@type": "NewsArticle", "__proto__": {"headline": "No"}, "constructor": {"name": 1}, "author": ${'['.repeat(200)}${']'.repeat(200)}}</script>`;
      const html = articleOf('A denial from Brantholm', Array(6).fill(SENTENCE), data).replace('</article>', `</article>${frames}`);
      const { page, state } = await open('frames.html', html);
      expect(state.state).toBe('read');
      await page.close();
    });

    test('with 100,000 text nodes is read', async () => {
      const words = Array.from({ length: 50_000 }, (_, i) => `<b>${i % 9}</b> `).join('');
      const html = articleOf('A denial from Brantholm', Array(6).fill(SENTENCE)).replace('</article>', `<div>${words}</div></article>`);
      const { page, state } = await open('nodes.html', html);
      expect(state.state).toBe('read');
      await page.close();
    });

    test('with right-to-left words, emoji and combining marks is read, and marked where its words stand', async () => {
      const odd =
        'Brantholm Optical denied on Monday that “Zoe\u0308 👩‍👩‍👧 \u202bشركة\u202c” was the name of a hidden account in its cameras.';
      const { page, state } = await open('marks.html', articleOf('A denial from Brantholm', [odd, ...Array(5).fill(SENTENCE)]));
      expect(state.state === 'read' && state.page.text).toContain('Zoe\u0308 👩‍👩‍👧');
      await page.close();
    });

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
