import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageState } from '../src/messages/calls';
import { type Driven, HELPER, startBrowser, type Target, until } from './drive';
import { outline } from './outline';

/** An address to visit, and with what. */
export interface Visit {
  readonly target: Target;
  readonly program: string;
  readonly extension: string;
  readonly profile: string;
  readonly url: string;
}

/** Opens the page in a window, and stays until the browser is closed or Ctrl-C is pressed. */
export async function showPage({ url, ...start }: Visit): Promise<void> {
  const driven = await startBrowser(start.target, { ...start, headed: true });
  const ended = new Promise<void>((done) => driven.browser.once('disconnected', () => done()));
  const [blank, ...others] = await driven.browser.pages();
  // The driver's own tab is not needed here: the article takes its place.
  const page = others.find((other) => other.url().endsWith(HELPER)) ?? (await driven.browser.newPage());
  // Closed before it has loaded: no matter.
  await page.goto(url).catch(() => {});
  await blank?.close().catch(() => {});
  await page.bringToFront().catch(() => {});
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void driven.close());
  await ended;
}

/** Waits until the content script has an answer that lasts. */
async function stateOf(driven: Driven, page: Page): Promise<PageState> {
  return until('the page is read', async () => {
    // A hidden page is not read.
    await page.bringToFront();
    const state = await driven.ask(page, 'state');
    return state.state !== 'reading' && state;
  });
}

/** The host of the card on a page, and the card in it. */
const CARD = ['rejoinder-card', '.mount:popover-open'] as const;

/** Milliseconds in which a card has surely come in: it takes 120, and more on a machine that is busy. */
const COMING_MS = 500;

/** Opens the first claim's card, as the key for the next claim does. */
async function openCard(driven: Driven, page: Page): Promise<void> {
  await page.bringToFront();
  await driven.ask(page, 'next');
  await until('a card opens', () => driven.inside(page, ...CARD));
  await page.evaluate(`new Promise((done) => setTimeout(done, ${COMING_MS}))`);
}

/** Reads one page in a browser without a window; prints its outline, and saves pictures of the page, of a card on it, and of the panel. */
export async function readPage({ url, ...start }: Visit, shots: string): Promise<void> {
  const driven = await startBrowser(start.target, start);
  try {
    const page = await driven.open(url);
    const state = await stateOf(driven, page);
    console.log(`\n${outline(state)}`);
    mkdirSync(shots, { recursive: true });
    const save = (name: string, png: Uint8Array) => {
      const file = resolve(shots, `${name}.png`);
      writeFileSync(file, png);
      console.log(`Picture: ${file}`);
    };
    save(`${start.target}-page`, await page.screenshot());
    if (state.state === 'read' && state.view.reading.statements.length) {
      await openCard(driven, page);
      save(`${start.target}-card`, await page.screenshot());
    }
    const panel = await driven.panel(page);
    await until('the panel shows the page', () =>
      panel.evaluate<boolean>(`document.querySelectorAll('li').length > 0 || ${state.state !== 'read'}`),
    );
    save(`${start.target}-panel`, await panel.png());
  } finally {
    await driven.close();
  }
}
