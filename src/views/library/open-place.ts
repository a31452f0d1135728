import browser from 'webextension-polyfill';
import { askPage } from '../../messages';
import type { Note } from '../../model';
import { textFragment } from '../../page';

/** How often, and how long, a page that was just opened is asked for the place: its content script comes late. */
const ASK_EVERY_MS = 400;
const ASK_TIMES = 40;

/** The address that leads to the note's passage, where one can be made; else the page's. */
export function passageAddress(note: Note, url: string): string {
  return textFragment(url, note.target.selectors) ?? url;
}

/** Opens a note's page in a new tab and goes to the place that the note stands on, as soon as the page has been read. */
export async function openPlace(note: Note, url: string): Promise<void> {
  const tab = await browser.tabs.create({ url: passageAddress(note, url) });
  const { id } = tab;
  if (id === undefined || !note.target.selectors.length) return;
  for (let times = 0; times < ASK_TIMES; times++) {
    await new Promise((done) => setTimeout(done, ASK_EVERY_MS));
    try {
      const { state } = await askPage(id)('state');
      if (state === 'reading') continue;
      await askPage(id)('find', [{ key: note.id, selectors: note.target.selectors }], true);
      return;
    } catch {
      // Not there yet, or closed meanwhile.
    }
  }
}
