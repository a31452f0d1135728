import type { Page } from 'puppeteer-core';
import type { InPage } from './in-page';
import { bundleInPage, openBrowser, show } from './shared-pages';

const SENTENCE = 'The mill by the harbour was closed in spring, and the town has not said what is to become of it. ';
const paragraph = `<p>${SENTENCE.repeat(4)}</p>`;
const page = (body: string) =>
  `<!doctype html><title>The mill is closed</title><meta property="og:type" content="article"><body><article><h1>The mill is closed</h1>${body}</article>`;
const fill = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length));
const MB = 1_000_000;

/** Pages that are too long for anybody, each in another way; and one that only a whole day of reporting makes. */
const longPages: Readonly<Record<string, () => string>> = {
  '10 MB of paragraphs': () => page(fill(paragraph, 10 * MB)),
  '100,000 text nodes in paragraphs': () => page(`<p>${SENTENCE}</p>`.repeat(100_000)),
  '100,000 text nodes in short paragraphs': () => page('<p>A word or two.</p>'.repeat(100_000)),
  '100,000 text nodes in one paragraph': () => page(`<p>${'<b>word</b> '.repeat(50_000)}</p>${paragraph.repeat(9)}`),
  '300,000 nodes before the article': () =>
    page(paragraph.repeat(9)).replace('<article>', `<div>${'<i>word</i> '.repeat(150_000)}</div><article>`),
  'one text of 10 MB': () => page(`<p>${fill(SENTENCE, 10 * MB)}</p>`),
  '10 MB of markup, little text': () => page(`${paragraph.repeat(9)}${fill('<div class="a-b related"><i></i></div>', 10 * MB)}`),
  'boxes 400 deep, 200 times': () => page(`${(`${'<div>'.repeat(400)}${paragraph}${'</div>'.repeat(400)}`).repeat(200)}`),
  'a live blog of 200 posts': () =>
    page(
      Array.from({ length: 200 }, (_, i) => `<div class="post"><h2>${i} o’clock</h2>${paragraph.replace('spring', `${i}`)}</div>`).join(''),
    ),
};

/** A mark in Chromium's trace: microseconds of the processor for its thread. */
interface TraceEvent {
  readonly name: string;
  readonly tts?: number;
}

/** Does something in the page and answers what was traced meanwhile. */
async function traced<T>(tab: Page, work: () => Promise<T>): Promise<{ value: T; events: TraceEvent[] }> {
  await tab.tracing.start({ categories: ['blink.user_timing'] });
  const value = await work();
  const trace = await tab.tracing.stop();
  return { value, events: JSON.parse(new TextDecoder().decode(trace)).traceEvents as TraceEvent[] };
}

/** Runs in the page: the first look at it, between two marks. */
async function check(): Promise<void> {
  const { rejoinderPage } = globalThis as unknown as InPage;
  // Painting the page is not ours.
  await new Promise((go) => setTimeout(go, 300));
  performance.mark('check begins');
  rejoinderPage.isArticle(document);
  performance.mark('check ends');
}

/** Runs in the page: the first reading, with a mark wherever a slice of it begins or ends. */
async function readPage(): Promise<number> {
  const { rejoinderPage } = globalThis as unknown as InPage;
  const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
  const pause = scheduler.yield.bind(scheduler);
  scheduler.yield = async () => {
    performance.mark('slice ends');
    await pause();
    performance.mark('slice begins');
  };
  await new Promise((go) => setTimeout(go, 300));
  performance.mark('slice begins');
  const read = await rejoinderPage.extractInSlices(document, 'https://tarnbypost.example/mill');
  performance.mark('slice ends');
  return read?.page.text.length ?? 0;
}

/** What passed between marks and the marks that follow them, in milliseconds of the processor: a busy machine makes none longer. */
function between(events: readonly TraceEvent[], first: string, next: string): number[] {
  const times = (name: string) => events.filter((event) => event.name === name).map(({ tts }) => (tts ?? 0) / 1000);
  const ends = times(next);
  return times(first).map((begun, i) => (ends[i] ?? begun) - begun);
}

/** What the very first look at a very long page costs, and the longest time for which reading it holds the page's thread. */
export async function bench() {
  const script = await bundleInPage();
  const { browser, tab } = await openBrowser();
  try {
    const rows: object[] = [];
    for (const [what, html] of Object.entries(longPages)) {
      await show(tab, html(), script);
      const { events: checked } = await traced(tab, () => tab.evaluate(check));
      const { value: found, events } = await traced(tab, () => tab.evaluate(readPage));
      const slices = between(events, 'slice begins', 'slice ends');
      rows.push({
        what,
        'isArticle, ms': between(checked, 'check begins', 'check ends')[0],
        'longest slice, ms': Math.max(0, ...slices),
        slices: slices.length,
        'all, ms': slices.reduce((sum, ms) => sum + ms, 0),
        'characters taken': found,
      });
    }
    return rows;
  } finally {
    await browser.close();
  }
}
