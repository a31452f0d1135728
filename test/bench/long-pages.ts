import type { InPage } from './in-page';
import { bundleInPage, openBrowser, show } from './shared-pages';

const SENTENCE = 'The mill by the harbour was closed in spring, and the town has not said what is to become of it. ';
const paragraph = `<p>${SENTENCE.repeat(4)}</p>`;
const page = (body: string) =>
  `<!doctype html><title>The mill is closed</title><meta property="og:type" content="article"><body><article><h1>The mill is closed</h1>${body}</article>`;
const fill = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length));
const MB = 1_000_000;

/** Pages that are too long for anybody, each in another way. */
const longPages: Readonly<Record<string, () => string>> = {
  '10 MB of paragraphs': () => page(fill(paragraph, 10 * MB)),
  '100,000 text nodes in paragraphs': () => page('<p>A word or two.</p>'.repeat(100_000)),
  '100,000 text nodes in one paragraph': () => page(`<p>${'<b>word</b> '.repeat(50_000)}</p>${paragraph.repeat(9)}`),
  'one text of 10 MB': () => page(`<p>${fill(SENTENCE, 10 * MB)}</p>`),
  '10 MB of markup, little text': () => page(`${paragraph.repeat(9)}${fill('<div class="a-b related"><i></i></div>', 10 * MB)}`),
  'boxes 400 deep, 200 times': () => page(`${(`${'<div>'.repeat(400)}${paragraph}${'</div>'.repeat(400)}`).repeat(200)}`),
};

/** Runs in the page: the longest time, in milliseconds, for which extraction in slices held the page, and how many slices there were. */
async function measure(): Promise<{ longest: number; slices: number; whole: number; check: number; found: number }> {
  const { rejoinderPage } = globalThis as unknown as InPage;
  const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
  const pause = scheduler.yield.bind(scheduler);
  let longest = 0;
  let slices = 0;
  let since = performance.now();
  const ended = () => {
    longest = Math.max(longest, performance.now() - since);
    slices++;
  };
  scheduler.yield = async () => {
    ended();
    await pause();
    since = performance.now();
  };
  const start = performance.now();
  rejoinderPage.isArticle(document);
  const check = performance.now() - start;
  since = performance.now();
  const read = await rejoinderPage.extractInSlices(document, 'https://tarnbypost.example/mill');
  ended();
  return { longest, slices, whole: performance.now() - start, check, found: read?.page.text.length ?? 0 };
}

/** The longest time for which reading a very long page holds the page's thread. */
export async function bench() {
  const script = await bundleInPage();
  const { browser, tab } = await openBrowser();
  try {
    const rows: object[] = [];
    for (const [what, html] of Object.entries(longPages)) {
      await show(tab, html(), script);
      const { longest, slices, whole, check, found } = await tab.evaluate(measure);
      rows.push({ what, 'longest, ms': longest, slices, 'whole, ms': whole, 'isArticle, ms': check, 'characters taken': found });
    }
    return rows;
  } finally {
    await browser.close();
  }
}
