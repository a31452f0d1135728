import type { Browser, Page } from 'puppeteer-core';
import type { PageCalls } from '../../src/messages/calls';

export type Target = 'chrome' | 'firefox';

/** How a browser is to be started. */
export interface Start {
  /** Path of the browser's program. */
  readonly program: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Folder of the browser's profile; made if it isn't there. */
  readonly profile: string;
  /** With a window; otherwise headless. */
  readonly headed?: boolean;
  /** Port of a proxy on loopback that everything is to go through, loopback addresses too. */
  readonly proxy?: number;
  /** Lets the extension into private windows. */
  readonly inPrivate?: boolean;
}

/** The real side panel or sidebar. */
export interface Panel {
  /** Value of an expression in the panel's window, JSON-safe; `document` is the panel's. */
  evaluate<T>(expression: string): Promise<T>;
  png(): Promise<Uint8Array>;
}

/** An element in the closed shadow root on a page: its centre in the viewport, and its text. */
export interface Inside {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A browser with the extension in it. One interface for both browsers. */
export interface Driven {
  readonly target: Target;
  readonly browser: Browser;
  /** Opens an address in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension ("src/views/library/index.html") in a new tab. */
  own(path: string): Promise<Page>;
  /** Opens an address in a private window, if the extension was let in; answers how to close it. */
  openPrivate(url: string): Promise<() => Promise<void>>;
  /** Stops the background (service worker or event page); the next event starts it again. */
  stopBackground(): Promise<void>;
  /** Opens the real side panel or sidebar beside `page`, as the toolbar button does. */
  panel(page: Page): Promise<Panel>;
  /** First match of a CSS selector inside the closed shadow root of `host`, or `null`. */
  inside(page: Page, host: string, css: string): Promise<Inside | null>;
  /** Asks the content script of `page`, by way of a page of the extension, as the panel does; waits until there is one. */
  ask<K extends keyof PageCalls>(page: Page, call: K, ...args: Parameters<PageCalls[K]>): Promise<ReturnType<PageCalls[K]>>;
  /** The same by address, for a page that is not ours to drive (in a private window). */
  askAt<K extends keyof PageCalls>(url: string, call: K, ...args: Parameters<PageCalls[K]>): Promise<ReturnType<PageCalls[K]>>;
  /** All that stands in the closed shadow root of `host`, as HTML. */
  rootHtml(page: Page, host: string): Promise<string>;
  /** Sets whether pages are asked to be light or dark. */
  scheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Saves files into a folder from now on, without a question. */
  downloadTo(folder: string): Promise<void>;
  /** Gives a command of the manifest, as its key does. */
  command(name: string): Promise<void>;
  /** Chooses the extension's entry in the menu of what is selected on `page`. Firefox opens the menu itself, Chrome is told of the choice. */
  chooseMenu(page: Page): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser's process at once, with no time to tidy up. */
  kill(): Promise<void>;
}

/** Asks again and again until `ask` gives something. Throws after `limit` milliseconds, naming `what`. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>, limit = 10_000): Promise<T> {
  const end = Date.now() + limit;
  let last: unknown = null;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      // A page that is still loading refuses; the last refusal is told if it stays that way.
      last = error;
    }
    if (Date.now() > end) throw new Error(`not within ${limit} ms: ${what}${last ? ` (${last})` : ''}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** The page of the extension that questions are asked from. */
export const HELPER = 'src/views/options/index.html';

/** Asks the content script of the page at `url` (its fragment does not count: browsers differ in what they show of it) from `helper`, a page of the extension. */
export async function askPage(helper: Page, url: string, call: string, args: readonly unknown[]): Promise<unknown> {
  const asked = `(async () => {
    const api = globalThis.browser?.tabs ? browser : chrome;
    const tabs = (await api.tabs.query({})).filter((tab) => tab.url?.split('#')[0] === ${JSON.stringify(url.split('#')[0])});
    const question = ${JSON.stringify({ to: 'page', call, args })};
    const answers = await Promise.all(tabs.map((tab) => api.tabs.sendMessage(tab.id, question, { frameId: 0 }).catch(() => null)));
    return JSON.stringify(answers.find((answer) => answer) ?? null);
  })()`;
  const answer = await until(`${url} answers ${call}`, async () => JSON.parse(String(await helper.evaluate(asked))) as object | null);
  if ('error' in answer) throw new Error(String(answer.error));
  return 'value' in answer ? answer.value : null;
}

/** Ends a process and waits for its end. */
export async function killProcess(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child) throw new Error('the browser has no process of ours');
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGKILL');
  await ended;
}
