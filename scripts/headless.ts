import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageState } from '../src/messages/calls';
import { type Driven, startBrowser, type Target, until } from './drive';
import { outline } from './outline';

/** What is to be read, with what, and where the pictures go. */
export interface Errand {
  readonly target: Target;
  readonly program: string;
  readonly extension: string;
  readonly profile: string;
  readonly url: string;
  readonly shots: string;
}

/** Waits until the content script has an answer that lasts. */
async function stateOf(driven: Driven, page: Page): Promise<PageState> {
  return until('the page is read', async () => {
    const state = await driven.ask(page, 'state');
    return state.state !== 'reading' && state;
  });
}

/** Opens the first claim's card, as the key for the next claim does. */
async function openCard(driven: Driven, page: Page): Promise<void> {
  await page.bringToFront();
  await driven.ask(page, 'next');
  await until('a card opens', () => driven.inside(page, CARD.host, CARD.open));
}

/** Reads one page in a browser without a window; prints its outline, and saves pictures of the page with a card and of the panel. */
export async function readPage({ url, shots, ...start }: Errand): Promise<void> {
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
    if (state.state === 'read' && state.view.reading.statements.length) await openCard(driven, page);
    save(`${start.target}-page`, await page.screenshot());
    save(`${start.target}-panel`, await (await driven.panel(page)).png());
  } finally {
    await driven.close();
  }
}
