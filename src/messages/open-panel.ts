import browser from 'webextension-polyfill';
import type { PanelOpening } from './calls';

// Chrome's own name for it; Firefox has none, and a sidebar in its place.
const sidePanel = (globalThis as { chrome?: { sidePanel?: typeof chrome.sidePanel } }).chrome?.sidePanel;

/** The panel's page in the package. */
const PANEL = 'src/views/panel/index.html';
/** The library's. */
const LIBRARY = 'src/views/library/index.html';

/**
 * Opens the side panel or sidebar, where the reader's gesture (button, key, menu) still counts: to be called before anything is awaited.
 * Chrome counts a click in a page too, Firefox only what happens in its own window: then `false` comes back.
 */
export async function openPanel(window: number | undefined): Promise<boolean> {
  try {
    if (!sidePanel) await browser.sidebarAction.open();
    else if (window !== undefined) await sidePanel.open({ windowId: window });
    return sidePanel === undefined || window !== undefined;
  } catch {
    return false;
  }
}

/**
 * Opens the panel with the keyboard in it, for what is to be typed at once. Chrome leaves the keyboard with the page where the panel is open
 * already, and the reader would type into the page: forbidden for a moment, the panel closes, and it opens anew. Within a reader's gesture only.
 */
export function openPanelToType(window: number | undefined): Promise<boolean> {
  void sidePanel?.setOptions({ enabled: false });
  void sidePanel?.setOptions({ enabled: true, path: PANEL });
  return openPanel(window);
}

/** What the toolbar's button does: opens the panel; in Firefox, whose sidebar it can close too, it does that by turns. */
export async function togglePanel(window: number | undefined): Promise<void> {
  if (sidePanel) await openPanel(window);
  else await browser.sidebarAction.toggle();
}

/** Tells a page whether the panel opened for it, and the key that opens it otherwise. */
export async function panelOpening(opened: Promise<boolean>): Promise<PanelOpening> {
  const command = (await browser.commands.getAll()).find((c) => c.name === 'open-panel');
  return { opened: await opened, key: command?.shortcut || null };
}

/** Opens the panel's page in a tab, beside the tab that it is about. */
export async function openPanelTab(tab: number, index: number): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL(PANEL)}?tab=${tab}`, index: index + 1 });
}

/** Opens a company's page in the library, in a tab. */
export async function openLibrary(company: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL(LIBRARY)}#company=${encodeURIComponent(company)}` });
}
