import { askBackground, askPanel, languageOf, type PageState, servePage } from './messages';
import { backgroundWays, isSamePlace, Overlay, Places } from './overlay';
import { type Extracted, extractInSlices, isArticle, watchPage } from './page';

/** Milliseconds after which a page that is never idle is read all the same. */
const IDLE_MS = 300;

/** The article that marks and panel show. */
let shown: Extracted | null = null;
let places = new Places(null);
let state: PageState = { state: 'reading' };
/** Counts the readings, so that one that the page has outrun is dropped. */
let round = 0;
/** Whether the page is to be read again though it has not changed: the reader's names have. */
let stale = false;

const overlay = new Overlay(backgroundWays(readAnew));

function become(next: PageState): void {
  state = next;
  // No panel may be open to hear it.
  askPanel('changed').catch(() => {});
}

function leave(next: PageState): void {
  shown = null;
  places = places.anew(null);
  overlay.clear();
  become(next);
  askBackground('count', 0).catch(() => {});
}

async function readPage(isCurrent: () => boolean): Promise<void> {
  // Asked first: it wakes the background, which makes ready while the page is read.
  const level = isArticle(document) ? askBackground('level', location.hostname) : null;
  level?.catch(() => {});
  const read = level && (await extractInSlices(document, location.href));
  if (!isCurrent()) return;
  if (!level || !read) return leave({ state: 'no article' });
  if (shown && !stale && isSamePlace(shown, read)) return;
  // The page has put the same words into other nodes: what they say stands.
  const held = !stale && state.state === 'read' && JSON.stringify(state.page) === JSON.stringify(read.page) ? state.view : null;
  if (!shown) become({ state: 'reading' });
  const language = await languageOf(read.page);
  if (!isCurrent()) return;
  if (!language.startsWith('en')) return leave({ state: 'other language', language });
  const found = { page: read.page, isCut: read.isCut, view: held ?? (await askBackground('read', read.page)), level: await level };
  if (!isCurrent()) return;
  stale = false;
  shown = read;
  places = places.anew(read);
  overlay.show({ ...found, map: read.map }, found.level);
  become({ state: 'read', ...found });
}

async function readAgain(): Promise<void> {
  const mine = ++round;
  try {
    await readPage(() => mine === round);
  } catch (error) {
    if (mine === round) leave({ state: 'failed', error: error instanceof Error ? error.message : String(error) });
  }
}

function readAnew(): Promise<void> {
  stale = true;
  return readAgain();
}

servePage({
  state: () => state,
  goTo: (_from, spans) => overlay.goTo(spans),
  async find(_from, asked, scroll) {
    const here = await places.find(asked);
    if (scroll) overlay.goToRanges(here.find((place) => place.ranges.length > 0)?.ranges ?? []);
    return here.map((place) => place.found);
  },
  describe: (_from, spans) => places.describe(spans),
  selection: () => places.selection(),
  setLevel(_from, level) {
    overlay.setLevel(level);
    if (state.state === 'read') become({ ...state, level });
  },
  next: () => overlay.next(),
  readAgain: readAnew,
});

function start(): void {
  if (document.hidden) return;
  document.removeEventListener('visibilitychange', start);
  watchPage(document, () => void readAgain());
  // Not in the same breath as the script's own start: a task of its own, when the page has nothing better to do.
  requestIdleCallback(() => void readAgain(), { timeout: IDLE_MS });
}
document.addEventListener('visibilitychange', start);
// Back from the browser's memory, where the button's count was lost.
window.addEventListener('pageshow', (event) => {
  if (event.persisted && state.state === 'read') askBackground('count', state.view.reading.statements.length).catch(() => {});
});
start();
