import browser from 'webextension-polyfill';
import { askBackground, askPanel, type PageState, servePage } from './messages';
import type { MarkLevel, PageText, Span } from './model';
import { isSamePlace, Overlay, Places } from './overlay';
import { extractMapped, isArticle, type PageMap, watchPage } from './page';

/** Characters that tell a language. */
const SAMPLE = 2000;

/** The article as it was last read; `map` leads back to its words. */
let read: { readonly page: PageText; readonly map: PageMap } | null = null;
let state: PageState = { state: 'reading' };
let places = new Places(null);
/** Counts the readings, so that one that the page has outrun is dropped. */
let round = 0;

const overlay = new Overlay({
  openPanel: (statement) => askBackground('openPanel', statement),
  openPanelTab: (statement) => void askBackground('openPanelTab', statement),
});

function become(next: PageState): void {
  state = next;
  // No panel may be open to hear it.
  askPanel('changed').catch(() => {});
}

/** The language to go by: as declared, unless it is another than English, or none, and the words plainly are in another still. */
async function languageOf(page: PageText): Promise<string> {
  const declared = page.language?.toLowerCase() ?? '';
  if (declared.startsWith('en')) return declared;
  const { isReliable, languages } = await browser.i18n.detectLanguage(page.text.slice(0, SAMPLE));
  return (isReliable && languages[0]?.language) || declared || 'en';
}

function leave(next: PageState): void {
  overlay.clear();
  become(next);
  askBackground('leave').catch(() => {});
}

async function readPage(): Promise<void> {
  const mine = ++round;
  const before = read;
  read = isArticle(document) ? extractMapped(document, location.href) : null;
  places = new Places(read);
  if (!read) return leave({ state: 'no article' });
  if (before && state.state === 'read' && isSamePlace(before, read)) return;
  const { page, map } = read;
  if (state.state !== 'read') become({ state: 'reading' });
  try {
    const language = await languageOf(page);
    if (mine !== round) return;
    if (!language.startsWith('en')) return leave({ state: 'other language', language });
    const [view, level] = await Promise.all([askBackground('read', page), askBackground('level', location.hostname)]);
    if (mine !== round) return;
    overlay.show({ page, map, view }, level);
    become({ state: 'read', page, view, level });
  } catch (error) {
    if (mine === round) leave({ state: 'failed', error: error instanceof Error ? error.message : String(error) });
  }
}

function setLevel(level: MarkLevel): void {
  if (state.state !== 'read' || !read) return;
  overlay.show({ ...read, view: state.view }, level);
  become({ ...state, level });
}

servePage({
  state: () => state,
  goTo: (_from, spans: readonly Span[]) => overlay.goTo(spans),
  find(_from, asked, scroll) {
    const here = places.find(asked);
    if (scroll) overlay.goToRanges(here.find((place) => place.ranges.length > 0)?.ranges ?? []);
    return here.map((place) => place.found);
  },
  describe: (_from, spans) => places.describe(spans),
  selection: () => places.selection(),
  setLevel: (_from, level) => setLevel(level),
  next: () => overlay.next(),
});

// A page in a tab that nobody has looked at yet is not read: it may never be.
function start(): void {
  if (document.hidden) return;
  document.removeEventListener('visibilitychange', start);
  watchPage(document, () => void readPage());
  void readPage();
}
document.addEventListener('visibilitychange', start);
start();
