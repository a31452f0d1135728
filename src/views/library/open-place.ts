import browser from 'webextension-polyfill';
import { askPage } from '../../messages';
import type { Note } from '../../model';
import { quoteOf } from '../../record';

/** Words at each end of a long quote that the browser is asked to look for. */
const ENDS = 6;
/** How often, and how long, a page that was just opened is asked for the place: its content script comes late. */
const ASK_EVERY_MS = 400;
const ASK_TIMES = 40;

// Beside what `encodeURIComponent` does, a text fragment's own signs. https://wicg.github.io/scroll-to-text-fragment/
const encoded = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');

/** The address with the browser's own way to a passage: "…#:~:text=first%20words,last%20words". */
export function addressAt(url: string, quote: string): string {
  // A quote over several blocks is found by the browser only within one: the first is enough to come near.
  const words = (quote.split('\n')[0] ?? '').split(/\s+/).filter(Boolean);
  if (!words.length) return url;
  const text =
    words.length <= 2 * ENDS
      ? encoded(words.join(' '))
      : `${encoded(words.slice(0, ENDS).join(' '))},${encoded(words.slice(-ENDS).join(' '))}`;
  const bare = url.replace(/:~:.*$/, '');
  return `${bare}${bare.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** Opens a note's page in a new tab and goes to the place that the note stands on, as soon as the page has been read. */
export async function openPlace(note: Note, url: string): Promise<void> {
  const tab = await browser.tabs.create({ url: addressAt(url, quoteOf(note)) });
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
