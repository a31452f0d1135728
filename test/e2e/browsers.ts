import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
// @ts-expect-error a plain script
import { browserOf } from '../../scripts/browsers.mjs';
import { type Driven, HELPER, type Start, startBrowser, type Target, until } from '../../scripts/drive';
import type { PageState } from '../../src/messages/calls';
import type { Statement } from '../../src/model';
import { openSite, type Site } from './site';

export { until };

/** A browser under test, with a site of its own. */
export interface Bench {
  readonly target: Target;
  readonly site: Site;
  readonly driven: Driven;
  /** Ends the browser and starts it again with the same profile. */
  restart(how: 'close' | 'kill'): Promise<void>;
}

async function startOf(target: Target, profile: string, more: Partial<Start>): Promise<Driven> {
  const program = browserOf(target);
  // Not skipped: a test that did not run has shown nothing.
  if (!program) throw new Error(`no ${target} here: npm test installs it on Debian, elsewhere set CHROME_BIN or FIREFOX_BIN`);
  return startBrowser(target, { program, profile, extension: resolve('dist', target), ...more });
}

/** Runs `tests` once in each browser, each with a fresh profile. `ONLY=firefox` leaves the other out, for work on a test. */
export function inBothBrowsers(tests: (bench: Bench) => void, more: () => Promise<Partial<Start>> = async () => ({})): void {
  for (const target of ['chrome', 'firefox'] as const) {
    if (process.env.ONLY && process.env.ONLY !== target) continue;
    describe(target, () => {
      const profile = mkdtempSync(join(tmpdir(), 'rejoinder-'));
      let site: Site;
      let driven: Driven;
      let asked: Partial<Start>;
      beforeAll(async () => {
        asked = await more();
        site = await openSite();
        driven = await startOf(target, profile, asked);
      });
      afterAll(async () => {
        await driven?.close();
        await site?.close();
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      });
      tests({
        target,
        get site() {
          return site;
        },
        get driven() {
          return driven;
        },
        async restart(how) {
          await driven[how]();
          driven = await startOf(target, profile, asked);
        },
      });
    });
  }
}

export type Read = Extract<PageState, { state: 'read' }>;

/** Milliseconds that a reading may take when the engine starts on a busy machine: this is no measurement. */
const PATIENCE = 30_000;

/** Opens an article and waits until it is read. */
export async function openRead({ driven }: Bench, url: string): Promise<{ page: Page; read: Read }> {
  const page = await driven.open(url);
  const read = await until(
    `${url} is read`,
    async () => {
      // A hidden page is not read.
      await page.bringToFront();
      const state = await driven.ask(page, 'state');
      if (state.state === 'failed') throw new Error(state.error);
      return state.state === 'read' && state;
    },
    PATIENCE,
  );
  return { page, read };
}

/** The host element of the card, and what an open card is inside it. */
const HOST = 'rejoinder-card';

/** Text of the open card, or `null`. */
export async function cardText({ driven }: Bench, page: Page): Promise<string | null> {
  return (await driven.inside(page, HOST, '.mount:popover-open'))?.text ?? null;
}

/** Something in the open card. */
export const inCard = ({ driven }: Bench, page: Page, css: string) => driven.inside(page, HOST, `.mount:popover-open ${css}`);

/** Centre of the first occurrence of words on the page, after scrolling there. */
export function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(sought);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      (node.parentElement as Element).scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0] as DOMRect;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new RangeError(`not on the page: ${sought}`);
  }, words);
}

/** A statement's own words, as they begin. */
export function wordsOf(read: Read, statement: Statement): string {
  const [first] = statement.content;
  return read.page.text.slice(first?.start, first?.end);
}

/** First statement that `is` so. Throws when there is none, with what there is instead. */
export function statementWhere(read: Read, is: (statement: Statement) => boolean): Statement {
  const found = read.view.reading.statements.find(is);
  if (found) return found;
  throw new RangeError(`no such statement among\n${read.view.reading.statements.map((s) => `${s.act}: ${wordsOf(read, s)}`).join('\n')}`);
}

/** Moves the pointer onto the beginning of a statement, or clicks there. */
export async function point(page: Page, read: Read, statement: Statement, how: 'move' | 'click'): Promise<void> {
  await page.bringToFront();
  const { x, y } = await placeOf(page, wordsOf(read, statement).slice(0, BEGINNING));
  // What comes into view is painted a moment later.
  await until(`${BEGINNING} characters are marked`, () => page.evaluate(IS_MARKED, x, y));
  // From elsewhere, so that the pointer is seen to move.
  await page.mouse.move(2, 2);
  await page.mouse.move(x, y);
  if (how === 'click') await page.mouse.click(x, y);
}

/** Runs in the page: whether a claim's mark lies at a point. */
const IS_MARKED = (x: number, y: number) => {
  const claims = ['claim', 'answered', 'unanswered'].map((look) => CSS.highlights.get(`rejoinder-${look}`));
  // biome-ignore lint/suspicious/noExplicitAny: newer than the typings
  return (CSS.highlights as any)
    .highlightsFromPoint(x, y)
    .some((hit: { highlight: Highlight }) => claims.includes(hit.highlight)) as boolean;
};

/** So few characters lie in one line and one text node. */
const BEGINNING = 12;

/** Waits until the open card says something. */
export const untilCardSays = (bench: Bench, page: Page, words: string): Promise<string> =>
  until(`the card says "${words}"`, async () => {
    const text = await cardText(bench, page);
    return text?.includes(words) && text;
  });

/** Waits until no card is open. */
export const untilCardCloses = (bench: Bench, page: Page): Promise<boolean> =>
  until('the card closes', async () => (await cardText(bench, page)) === null);

/** The panel's page in a tab of its own, about the tab of `page`: the real thing, but where keys can be pressed in both browsers. */
export async function panelTab({ driven }: Bench, page: Page): Promise<Page> {
  const asking = await driven.own(HELPER);
  const tab = await asking.evaluate(
    `(globalThis.browser?.tabs ? browser : chrome).tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(page.url())}).id)`,
  );
  await asking.close();
  return driven.own(`src/views/panel/index.html?tab=${tab}`);
}

/** Waits until the panel in a tab says that the note is saved. */
export const untilSaved = (panel: Page): Promise<boolean> =>
  until('it is saved', () => panel.evaluate(`document.querySelector('.save-state')?.innerText === 'saved'`) as Promise<boolean>);

/** Takes a note in the panel in a tab, on a claim (the first one, if none is named), and waits until it is saved. */
export async function takeNote(panel: Page, words: string, claim?: string): Promise<void> {
  await (await panel.waitForSelector(claim ? `button.go[data-claim="${claim}"]` : 'button.go'))?.click();
  await (await panel.waitForSelector('.add-note'))?.click();
  await panel.waitForSelector('.note textarea');
  await panel.type('.note textarea', words);
  await untilSaved(panel);
}
