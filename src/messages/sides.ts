import browser from 'webextension-polyfill';
import type { BackgroundCalls, PageCalls, PanelCalls } from './calls';
import { type Answers, type Ask, asker, type Sender, serve } from './wire';

/** Asks the background: from a content script or an extension page. */
export const askBackground: Ask<BackgroundCalls> = asker('background', (q) => browser.runtime.sendMessage(q));

/** Asks the content script of a tab's top frame. Rejects where there is none (a new tab, a shop, the browser's own pages). */
export const askPage = (tab: number): Ask<PageCalls> => asker('page', (q) => browser.tabs.sendMessage(tab, q, { frameId: 0 }));

/** Tells the panels that are open. Rejects where none is. */
export const askPanel: Ask<PanelCalls> = asker('panel', (q) => browser.runtime.sendMessage(q));

const fromOwnPage = (from: Sender) => from.url?.startsWith(browser.runtime.getURL('')) ?? false;
const fromTopFrame = (from: Sender) => from.tab !== undefined && from.frameId === 0;

/** Answers in the background: to content scripts of top frames and to our own pages. */
export const serveBackground = (answers: Answers<BackgroundCalls>): void =>
  serve('background', answers, (from) => fromTopFrame(from) || fromOwnPage(from));

/** Answers in a content script: to the background and our own pages only. */
export const servePage = (answers: Answers<PageCalls>): void => serve('page', answers, fromOwnPage);

/** Answers in the panel: to content scripts of top frames. */
export const servePanel = (answers: Answers<PanelCalls>): void => serve('panel', answers, fromTopFrame);
