import browser, { type Tabs } from 'webextension-polyfill';
import { openPanel, openPanelToType, togglePanel } from './open-panel';
import { askPage } from './sides';
import { leaveWish } from './wish';

/** The menu entry's words, in the reader's language; the id is the key of its string. */
const NOTE = 'menu_note';

/** Opened once, with the first installation: it asks what may be kept. */
const WELCOME = 'src/views/welcome/index.html';

/**
 * Opens the panel for a note on what is selected in a tab. The panel first, because the gesture lasts no longer; and the wish when it is open,
 * because one that closes would take it along.
 */
async function noteSelection(tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  await openPanelToType(tab.windowId);
  await leaveWish({ kind: 'selection', tab: tab.id });
}

/** The ways in from the browser's own window: the button, the three keys and the menu. To be called as the background starts. */
export function openEntrances(): void {
  browser.action.onClicked.addListener((tab) => void togglePanel(tab.windowId));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') void openPanel(tab?.windowId);
    else if (command === 'note-selection') void noteSelection(tab);
    // No page to go on in (the browser's own pages, a shop) is no fault.
    else if (command === 'next-claim' && tab?.id !== undefined) askPage(tab.id)('next').catch(() => {});
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
    browser.contextMenus.create({ id: NOTE, title: browser.i18n.getMessage(NOTE), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === NOTE) void noteSelection(tab);
  });
}
