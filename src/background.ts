import {
  leaveWish,
  openEntrances,
  openLibrary,
  openPanel,
  openPanelTab,
  panelOpening,
  type Sender,
  serveBackground,
  showCount,
} from './messages';
import { defaultSettings, type MarkLevel, type PageText, type PageView } from './model';
import { allowCompany, levelOf, openRecord, readSettings, refuseCompany } from './record';

const record = openRecord();

/**
 * Engine and names lie in the same file, but begin to live only when something is read: most wakings of the background read nothing, and a
 * page waits for their first answer. (The build makes one file of it; a service worker could not load a second.)
 */
const knowledge = () => import('./knowledge');

/** A page speaks for its own address only, whatever its process sends. */
function checkAddress(from: Sender, page: PageText): void {
  if (new URL(page.url).origin !== new URL(from.url ?? '').origin) throw new RangeError(`${from.url} sent a page of ${page.url}`);
}

async function readPage(from: Sender, page: PageText): Promise<PageView> {
  checkAddress(from, page);
  const view = await (await knowledge()).readPage(record, page, from.tab?.incognito ?? false);
  await showCount(from.tab?.id, view.reading.statements.length);
  return view;
}

/** Asked before each reading: what that needs is fetched once the answer is on its way. Should it fail, the reading says so. */
async function prepare(): Promise<void> {
  const { openKnowledge } = await knowledge();
  await openKnowledge(record);
}

async function levelAt(host: string): Promise<MarkLevel> {
  const settings = await readSettings(record).catch(() => defaultSettings);
  return levelOf(settings, host);
}

/** Nothing is kept from private windows, and a decision would be. */
function checkKept(from: Sender): void {
  if (from.tab?.incognito) throw new RangeError('a private window: nothing is kept');
}

async function wishFor(from: Sender, statement: string | null): Promise<void> {
  if (from.tab?.id !== undefined && statement) await leaveWish({ kind: 'statement', tab: from.tab.id, statement });
}

openEntrances();
serveBackground({
  read: readPage,
  async level(_from, host) {
    const level = await levelAt(host);
    setTimeout(() => prepare().catch(() => {}));
    return level;
  },
  count: (from, claims) => showCount(from.tab?.id, claims),
  openPanel: (from, statement) => {
    const opened = openPanel(from.tab?.windowId);
    return wishFor(from, statement).then(() => panelOpening(opened));
  },
  openPanelTab: async (from, statement) => {
    if (from.tab?.id === undefined) return;
    await wishFor(from, statement);
    await openPanelTab(from.tab.id, from.tab.index);
  },
  refuse: (from, refusal) => {
    checkKept(from);
    return refuseCompany(record, { ...refusal, at: Date.now() });
  },
  allow: (_from, entity, page) => allowCompany(record, entity, [page, '']),
  openLibrary: (_from, company) => openLibrary(company),
});
