import { askBackground, askPanel, languageOf, type PageState, servePage } from './messages';
import type { MarkLevel, PageText, Span } from './model';
import { isSamePlace, Overlay, Places } from './overlay';
import { extractMapped, isArticle, type PageMap, watchPage } from './page';

/** Milliseconds after which a page that is never idle is read all the same. */
const IDLE_MS = 300;

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

function leave(next: PageState): void {
  overlay.clear();
  become(next);
  askBackground('count', 0).catch(() => {});
}

async function readPage(): Promise<void> {
  const mine = ++round;
  const before = read;
  // Asked first: it wakes the background, which makes ready while the page is read.
  const level = isArticle(document) ? askBackground('level', location.hostname) : null;
  level?.catch(() => {});
  read = level && extractMapped(document, location.href);
  places = new Places(read);
  if (!level || !read) return leave({ state: 'no article' });
  if (before && state.state === 'read' && isSamePlace(before, read)) return;
  const { page, map } = read;
  if (state.state !== 'read') become({ state: 'reading' });
  try {
    const language = await languageOf(page);
    if (mine !== round) return;
    if (!language.startsWith('en')) return leave({ state: 'other language', language });
    const found = { page, view: await askBackground('read', page), level: await level };
    if (mine !== round) return;
    overlay.show({ ...found, map }, found.level);
    become({ state: 'read', ...found });
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
  // Not in the same breath as the script's own start: a task of its own, when the page has nothing better to do.
  requestIdleCallback(() => void readPage(), { timeout: IDLE_MS });
}
document.addEventListener('visibilitychange', start);
// Back from the browser's memory, where the button's count was lost.
window.addEventListener('pageshow', (event) => {
  if (event.persisted && state.state === 'read') askBackground('count', state.view.reading.statements.length).catch(() => {});
});
start();
