import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type Bench, inBothBrowsers, openRead, type Read, until } from './browsers';
import { articleOf } from './site';

const OPENING = [
  'Corvane Freight denied on Tuesday that its lorries had been driven without brakes, and called the report unfounded.',
  'The company, which hauls grain from Ostrey to the coast, said that every lorry was looked at before each journey.',
  'A driver said that he had been told to drive on when a warning lamp lit, and that others had been told the same.',
  'The town’s own inspectors said that they had stopped nine of the lorries since spring and had let them all go.',
];
const LATE = 'Corvane Freight said on Wednesday that it would open its workshop to the inspectors, and rejected the driver’s account.';
const OTHER = OPENING.map((words) =>
  words.replaceAll('Corvane Freight', 'Pellam Ferries').replaceAll('lorries', 'boats').replaceAll('lorry', 'boat'),
);

/** How long a page may take to settle and be read again on a busy machine. */
const PATIENCE = 30_000;

inBothBrowsers((bench: Bench) => {
  const open = async (name: string, html: string): Promise<Page> => {
    bench.site.put(name, html);
    return (await openRead(bench, `${bench.site.url}/made/${name}`)).page;
  };
  /** Waits until the article that is shown is so. */
  const untilRead = (page: Page, what: string, is: (read: Read) => boolean): Promise<Read> =>
    until(
      what,
      async () => {
        const state = await bench.driven.ask(page, 'state');
        return state.state === 'read' && is(state) && state;
      },
      PATIENCE,
    );
  const saysLate = (read: Read) => read.page.text.includes(LATE);
  const add = (page: Page, where: string, how: 'append' | 'after', words: string) =>
    page.evaluate(
      (css, place, said) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = said;
        document.querySelector(css)?.[place as 'append' | 'after'](paragraph);
      },
      where,
      how,
      words,
    );

  describe('a page that changes after it was read', () => {
    test('is read again when text comes at its end, and at its beginning', async () => {
      const page = await open('late.html', articleOf('Lorries without brakes', OPENING));
      await add(page, 'article', 'append', LATE);
      const { view } = await untilRead(page, 'the late text is read', saysLate);
      expect(view.reading.statements.length).toBeGreaterThan(0);
      const post = 'At noon a spokesman for the town said that two more lorries had been stopped at the harbour gate that day.';
      await add(page, 'h1', 'after', post);
      await untilRead(page, 'the new post is read', (read) => read.page.text.includes(post));
      await page.close();
    });

    test('is read again when its paywall opens: by the attribute, the style, or the class that hid it', async () => {
      for (const [i, hiding] of ['hidden', 'style="display: none"', 'class="signup"'].entries()) {
        const rest = `<div id="rest" ${hiding}>${[LATE, ...OTHER].map((words) => `<p>${words}</p>`).join('')}</div>`;
        const html = articleOf('Lorries without brakes', OPENING).replace('</article>', `${rest}</article>`);
        const page = await open(`wall-${i}.html`, html);
        const before = await bench.driven.ask(page, 'state');
        expect(before.state === 'read' && saysLate(before), hiding).toBe(false);
        await page.evaluate(() => {
          for (const name of ['hidden', 'style', 'class']) document.querySelector('#rest')?.removeAttribute(name);
        });
        await untilRead(page, `what ${hiding} hid is read`, saysLate);
        await page.close();
      }
    });

    test('is another page after navigation inside it', async () => {
      const page = await open('app.html', articleOf('Lorries without brakes', OPENING));
      await page.evaluate((paragraphs) => {
        history.pushState(null, '', 'boats.html');
        document.title = 'Boats without brakes';
        const article = document.querySelector('article') as Element;
        article.innerHTML = `<h1>Boats without brakes</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}`;
      }, OTHER);
      const read = await untilRead(page, 'the other article is read', ({ page: { text } }) => text.includes(OTHER[0] as string));
      expect(read.page.url).toBe(`${bench.site.url}/made/boats.html`);
      expect(read.page.text).not.toContain('Corvane');
      await page.close();
    });

    test('keeps its marks when the same words are put into other nodes', async () => {
      const page = await open('redrawn.html', articleOf('Lorries without brakes', OPENING));
      const standing = () =>
        page.evaluate(() => {
          const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
          return ranges.length > 0 && ranges.every((range) => (range as AbstractRange).startContainer.isConnected);
        });
      await until('marks stand', standing);
      await page.evaluate(() => {
        const article = document.querySelector('article') as Element;
        // biome-ignore lint/correctness/noSelfAssign: it makes new nodes of the same words
        article.innerHTML = article.innerHTML;
      });
      expect(await standing()).toBe(false);
      await until('marks stand in the new nodes', standing, PATIENCE);
      await page.close();
    });

    test('is read again when text comes inside an open shadow root', async () => {
      const script = `<script>addEventListener('DOMContentLoaded', () => {
        const root = document.querySelector('x-story').attachShadow({ mode: 'open' });
        root.innerHTML = document.querySelector('template').innerHTML;
      })</script>`;
      const story = `<template>${OPENING.map((words) => `<p>${words}</p>`).join('')}</template><x-story></x-story>`;
      const page = await open('shadow.html', articleOf('Lorries without brakes', [], script).replace('</article>', `${story}</article>`));
      await page.evaluate((words) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = words;
        document.querySelector('x-story')?.shadowRoot?.append(paragraph);
      }, LATE);
      await untilRead(page, 'what came into the shadow root is read', saysLate);
      await page.close();
    });

    test('is left alone while nobody looks at it, and read when somebody does', async () => {
      const page = await open('hidden.html', articleOf('Lorries without brakes', OPENING));
      const front = await bench.driven.browser.newPage();
      await front.bringToFront();
      await until('the page is hidden', () => page.evaluate(() => document.hidden));
      await add(page, 'article', 'append', LATE);
      // Longer than any storm is waited for.
      await new Promise((done) => setTimeout(done, 2000));
      const state = await bench.driven.ask(page, 'state');
      expect(state.state === 'read' && saysLate(state)).toBe(false);
      await page.bringToFront();
      await untilRead(page, 'it is read again', saysLate);
      await front.close();
      await page.close();
    });

    test('is no article any more when its text goes', async () => {
      const page = await open('gone.html', articleOf('Lorries without brakes', OPENING));
      await page.evaluate(() => document.querySelector('main')?.remove());
      await until('it is no article', async () => (await bench.driven.ask(page, 'state')).state === 'no article', PATIENCE);
      expect(await page.evaluate(() => [...CSS.highlights.values()].every((highlight) => highlight.size === 0))).toBe(true);
      await page.close();
    });
  });
});
