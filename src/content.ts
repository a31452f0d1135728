import browser from 'webextension-polyfill';
import { askBackground, askPanel, type PageState, servePage } from './messages';
import type { MarkLevel, PageText } from './model';
import { Overlay } from './overlay';
import { extractMapped, isArticle, type PageMap } from './page';

/** What the page was read as; `map` leads back to its words. */
let read: { readonly page: PageText; readonly map: PageMap } | null = null;
let state: PageState = { state: 'no article' };
let overlay: Overlay | null = null;
/** Counts the readings, so that one that the page has outrun is dropped. */
let round = 0;

const background = askBackground;

function become(next: PageState): void {
  state = next;
  // No panel may be open to hear it.
  askPanel('changed').catch(() => {});
}

/** The language to go by: as declared, unless the words plainly are in another. */
async function languageOf(page: PageText): Promise<string> {
  const declared = page.language?.toLowerCase() ?? null;
  if (declared?.startsWith('en')) return declared;
  const { isReliable, languages } = await browser.i18n.detectLanguage(page.text.slice(0, SAMPLE));
  return (isReliable ? languages[0]?.language : null) ?? declared ?? 'en';
}

/** Characters that tell a language. */
const SAMPLE = 2000;

async function readPage(): Promise<void> {
  const mine = ++round;
  read = isArticle(document) ? extractMapped(document, location.href) : null;
  if (!read) return leave({ state: 'no article' });
  const { page, map } = read;
  if (state.state !== 'read') become({ state: 'reading' });
  try {
    const language = await languageOf(page);
    if (mine !== round) return;
    if (!language.startsWith('en')) return leave({ state: 'other language', language });
    const [view, level] = await Promise.all([background('read', page), background('level', location.hostname)]);
    if (mine !== round) return;
    overlay ??= new Overlay({
      openPanel: (statement) => background('openPanel', statement),
      openPanelTab: (statement) => void background('openPanelTab', statement),
    });
    overlay.show({ page, map, view }, level);
    become({ state: 'read', page, view, level });
  } catch (error) {
    if (mine === round) leave({ state: 'failed', error: error instanceof Error ? error.message : String(error) });
  }
}

function leave(next: PageState): void {
  overlay?.clear();
  if (state.state !== 'no article' || next.state !== 'no article') become(next);
  background('leave').catch(() => {});
}

function setLevel(level: MarkLevel): void {
  if (state.state !== 'read' || !read) return;
  overlay?.show({ ...read, view: state.view }, level);
  become({ ...state, level });
}

servePage({
  state: () => state,
  goTo: (_from, spans) => overlay?.goTo(spans) ?? false,
  find: () => [],
  describe: () => [],
  selection: () => null,
  setLevel: (_from, level) => setLevel(level),
  next: () => overlay?.next(),
});

void readPage();
