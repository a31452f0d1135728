import browser from 'webextension-polyfill';

// The ink and paper of src/parts/tokens.css: a count, not an alarm.
const INK = '#3f4ca8';
const PAPER = '#fffefb';

/** Shows the number of claims on a tab's button; nothing where there are none. */
export async function showCount(tab: number | undefined, claims: number): Promise<void> {
  if (tab === undefined) return;
  try {
    await browser.action.setBadgeText({ tabId: tab, text: claims ? String(claims) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: INK });
    await browser.action.setBadgeTextColor?.({ tabId: tab, color: PAPER });
  } catch {
    // The tab was closed meanwhile.
  }
}
