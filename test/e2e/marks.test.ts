import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  type Bench,
  cardText,
  inBothBrowsers,
  inCard,
  openRead,
  point,
  type Read,
  statementWhere,
  until,
  untilCardCloses,
  untilCardSays,
  wordsOf,
} from './browsers';
import { changedDemo } from './site';

/** Runs before anything of the extension's: writes down the page's elements and where they are. */
const LAYOUT = `<script>
  const layout = () => JSON.stringify([...document.body.querySelectorAll('*')].map((e) => { const b = e.getBoundingClientRect(); return [e.tagName, b.x + scrollX, b.y + scrollY, b.width, b.height] }));
  addEventListener('DOMContentLoaded', () => { window.before = { html: document.body.innerHTML, layout: layout() } });
</script>`;

const sizes = (page: Page) =>
  page.evaluate(() => {
    const size = (look: string) => CSS.highlights.get(`rejoinder-${look}`)?.size ?? 0;
    return { company: size('company'), claim: size('claim'), answered: size('answered'), unanswered: size('unanswered') };
  });

const isAnswered = (read: Read) => (s: { id: string }) => read.view.reading.replies.some((r) => r.to === s.id);

inBothBrowsers((bench: Bench) => {
  describe('marks', () => {
    test('are painted in the four looks, and no element of the page moves or changes', async () => {
      // The sheet within the page, so that the layout is complete before anything of ours runs.
      const sheet = await readFile('public/demo/press.css', 'utf8');
      const html = await changedDemo('hikvision.html', (page) => page.replace('<head>', `<head>${LAYOUT}<style>${sheet}</style>`));
      bench.site.put('layout.html', html.replace(/<link rel="stylesheet"[^>]*>/, ''));
      const { page } = await openRead(bench, `${bench.site.url}/made/layout.html`);
      await page.bringToFront();
      const seen = new Set<string>();
      // Only what is near the viewport is painted.
      for (const part of [0, 0.25, 0.5, 0.75, 1]) {
        await page.evaluate((at) => scrollTo(0, at * document.documentElement.scrollHeight), part);
        await until('marks are painted', async () => Object.values(await sizes(page)).some((size) => size > 0));
        for (const [look, size] of Object.entries(await sizes(page))) if (size > 0) seen.add(look);
      }
      expect([...seen].sort()).toEqual(['answered', 'claim', 'company', 'unanswered']);
      await page.evaluate('scrollTo(0, 0)');
      expect(await page.evaluate('document.body.innerHTML === before.html')).toBe(true);
      expect(await page.evaluate('layout() === before.layout')).toBe(true);
      await page.close();
    });

    test('are drawn in groups that are shared, and leave those of the page alone', async () => {
      const own = `<script>CSS.highlights.set('my-own', new Highlight())</script>`;
      bench.site.put('own.html', await changedDemo('hikvision.html', (html) => html.replace('<head>', `<head>${own}`)));
      const { page } = await openRead(bench, `${bench.site.url}/made/own.html`);
      expect(await page.evaluate(`[...CSS.highlights.keys()].filter((name) => !name.startsWith('rejoinder-'))`)).toEqual(['my-own']);
      expect(await page.evaluate('CSS.highlights.size')).toBeLessThanOrEqual(5);
      await page.close();
    });

    test('go and come back with the level', async () => {
      const { page } = await openRead(bench, `${bench.site.url}/demo/brantholm.html`);
      await page.bringToFront();
      await bench.driven.ask(page, 'setLevel', 'off');
      expect(await sizes(page)).toEqual({ company: 0, claim: 0, answered: 0, unanswered: 0 });
      await bench.driven.ask(page, 'setLevel', 'unanswered');
      const few = await until('unanswered allegations are painted', async () => {
        const now = await sizes(page);
        return now.unanswered > 0 && now;
      });
      expect(few.company + few.claim + few.answered).toBe(0);
      await bench.driven.ask(page, 'setLevel', 'all');
      await until('companies are painted', async () => (await sizes(page)).company > 0);
      await page.close();
    });
  });

  describe('the card', () => {
    test('opens where the pointer rests on a claim, and closes when it leaves', async () => {
      const { page, read } = await openRead(bench, `${bench.site.url}/demo/hikvision.html`);
      const statement = statementWhere(read, (s) => s.voice !== 'unattributed');
      await point(page, read, statement, 'move');
      await untilCardSays(bench, page, statement.who);
      await page.mouse.move(2, 2);
      await untilCardCloses(bench, page);
      await page.close();
    });

    test('opened by a click stays, and tells chain, hop by hop', async () => {
      const { page, read } = await openRead(bench, `${bench.site.url}/demo/hikvision.html`);
      const chained = statementWhere(read, (s) => s.provenance.length >= 3);
      await point(page, read, chained, 'click');
      const text = await untilCardSays(bench, page, 'Says who');
      for (const hop of chained.provenance) expect(text).toContain(hop.who);
      await page.mouse.move(2, 2);
      await new Promise((done) => setTimeout(done, 600));
      expect(await cardText(bench, page)).not.toBeNull();
      const close = await inCard(bench, page, 'button[aria-label="Close"]');
      await page.mouse.click(close?.x ?? 0, close?.y ?? 0);
      await untilCardCloses(bench, page);
      await page.close();
    });

    test('of an answered claim shows the answer, and what is on the record about the company', async () => {
      const { page, read } = await openRead(bench, `${bench.site.url}/demo/hikvision.html`);
      const claim = statementWhere(read, isAnswered(read));
      const reply = read.view.reading.replies.find((r) => r.to === claim.id);
      const answer = statementWhere(read, (s) => s.id === reply?.by);
      await point(page, read, claim, 'click');
      const text = await untilCardSays(bench, page, 'What they answer');
      expect(text).toContain(wordsOf(read, answer).slice(0, 25));
      expect(text).toContain('Entity List');
      await page.close();
    });

    test('of an allegation without an answer says so', async () => {
      const { page, read } = await openRead(bench, `${bench.site.url}/demo/brantholm.html`);
      const claim = statementWhere(read, (s) => s.act === 'alleges' && s.about.length > 0);
      await point(page, read, claim, 'click');
      await untilCardSays(bench, page, 'No reply on this page');
      await page.close();
    });

    test('opens by the key for the next claim, goes on and back by arrow keys, and closes by Escape', async () => {
      const { page, read } = await openRead(bench, `${bench.site.url}/demo/brantholm.html`);
      await page.bringToFront();
      const shown = () => until('a card is open', () => cardText(bench, page));
      await bench.driven.command('next-claim');
      const first = await shown();
      expect(read.view.reading.statements.some((s) => first.includes(wordsOf(read, s).slice(0, 25)))).toBe(true);
      await page.keyboard.press('ArrowRight');
      const second = await until('another claim is shown', async () => {
        const text = await shown();
        return text !== first && text;
      });
      await page.keyboard.press('ArrowLeft');
      await until('the first claim is shown', async () => (await shown()) !== second);
      await page.keyboard.press('Escape');
      await untilCardCloses(bench, page);
      await page.close();
    });

    test('comes back after the page has removed its element', async () => {
      const { page, read } = await openRead(bench, `${bench.site.url}/demo/hikvision.html`);
      const statement = statementWhere(read, (s) => s.voice !== 'unattributed');
      await point(page, read, statement, 'click');
      await untilCardSays(bench, page, statement.who);
      await page.evaluate(`document.querySelector('rejoinder-card').remove()`);
      await page.mouse.click(2, 2);
      await point(page, read, statement, 'click');
      await untilCardSays(bench, page, statement.who);
      await page.close();
    });

    test('is closed to the page', async () => {
      const { page, read } = await openRead(bench, `${bench.site.url}/demo/hikvision.html`);
      await point(
        page,
        read,
        statementWhere(read, (s) => s.voice !== 'unattributed'),
        'click',
      );
      await untilCardSays(bench, page, 'Says who');
      expect(await page.evaluate(`document.querySelector('rejoinder-card').shadowRoot`)).toBeNull();
      expect(await page.evaluate(`document.documentElement.outerHTML.includes('Says who')`)).toBe(false);
      await page.close();
    });
  });
});
