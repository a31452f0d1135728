import { afterAll, describe, expect, test } from 'vitest';
import { type Bench, inBothBrowsers, openRead, panelTab, point, statementWhere, takeNote, until, untilCardSays } from './browsers';
import { type LoggingProxy, openProxy } from './proxy';

/** What the browsers themselves ask for, with or without an extension: updates, settings, the time. */
const BROWSERS_OWN =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.com|mozilla\.org|mozilla\.net|firefox\.com)[:/]/;

let proxy: LoggingProxy | null = null;
afterAll(() => proxy?.close());

inBothBrowsers(
  (bench: Bench) => {
    const asked = () => (proxy?.asked ?? []).filter((url) => !BROWSERS_OWN.test(url));

    describe('the network', () => {
      test('is seen by the proxy: a page’s own requests are', async () => {
        const page = await bench.driven.open(`${bench.site.url}/demo/`);
        await page.evaluate(`fetch('http://elsewhere.example/seen').catch(() => {})`);
        await until('it is seen', async () => asked().includes('http://elsewhere.example/seen'));
        await page.close();
      });

      test('is never used by the extension, whatever is done with it', async () => {
        const before = asked().length;
        const { page, read } = await openRead(bench, `${bench.site.url}/demo/hikvision.html`);
        await point(
          page,
          read,
          statementWhere(read, (s) => s.voice !== 'unattributed'),
          'click',
        );
        await untilCardSays(bench, page, 'Says who');
        const panel = await panelTab(bench, page);
        await takeNote(panel, 'See ![a picture](http://elsewhere.example/1.png) and <img src="http://elsewhere.example/2.png">.');
        for (const view of [
          'library/index.html',
          'library/index.html#statements',
          'library/index.html#backup',
          'options/index.html',
          'welcome/index.html',
        ]) {
          const own = await bench.driven.own(`src/views/${view}`);
          await own.waitForSelector('h1');
          await own.close();
        }
        await panel.close();
        await bench.driven.stopBackground();
        const { page: again } = await openRead(bench, `${bench.site.url}/demo/brantholm.html`);
        await again.close();
        const pages = ['hikvision.html', 'brantholm.html', 'press.css'].map((name) => `${bench.site.url}/demo/${name}`);
        expect(
          asked()
            .slice(before)
            .filter((url) => !pages.includes(url)),
        ).toEqual([]);
        await page.close();
      });

      test('is shut to the extension’s pages, even to code that tries', async () => {
        const own = await bench.driven.own('src/views/library/index.html');
        await own.evaluate(`(async () => {
          await fetch('http://elsewhere.example/fetch').catch(() => {});
          navigator.sendBeacon('http://elsewhere.example/beacon');
          const image = new Image();
          await new Promise((done) => { image.onload = image.onerror = done; image.src = 'http://elsewhere.example/image'; });
          const form = document.createElement('form');
          form.action = 'http://elsewhere.example/form';
          document.body.append(form);
          try { form.submit(); } catch {}
        })()`);
        await new Promise((done) => setTimeout(done, 500));
        expect(asked().filter((url) => /elsewhere\.example\/(?!seen)/.test(url))).toEqual([]);
        await own.close();
      });
    });
  },
  async () => {
    proxy = await openProxy();
    return { proxy: proxy.port };
  },
);
