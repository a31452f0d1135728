import { findRefusals, withoutRefused } from './companies';
import { openKnowledge, readInTurns } from './knowledge';
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
import { checkedOn, corrected, defaultSettings, type Entity, type MarkLevel, type NameIndex, type PageText, type PageView } from './model';
import {
  allowCompany,
  findCorrections,
  findElsewhere,
  keepPage,
  levelOf,
  openRecord,
  readSettings,
  refreshStatements,
  refuseCompany,
} from './record';

const record = openRecord();

/** A page speaks for its own address only, whatever its process sends. */
function checkAddress(from: Sender, page: PageText): void {
  if (new URL(page.url).origin !== new URL(from.url ?? '').origin) throw new RangeError(`${from.url} sent a page of ${page.url}`);
}

// All lists are checked together. A page that names no listed company is told their day by one that is on most of them.
function packDateOf(names: NameIndex, entities: readonly Entity[]): string {
  const listed = names.entity('hikvision');
  return checkedOn(entities) || checkedOn(listed ? [listed] : []);
}

async function readPage(from: Sender, page: PageText): Promise<PageView> {
  checkAddress(from, page);
  const { names, syntax, refusals } = await openKnowledge(record);
  const refused = findRefusals(refusals, page);
  // A record that will not open must not hide what was read: so each question to it has an answer for that case.
  const corrections = await findCorrections(record, page.canonicalUrl).catch(() => []);
  const read = await readInTurns(page, withoutRefused(names, refused), syntax);
  const { reading, ...own } = corrected(read, page, corrections);
  const keeping = await keepPage(record, page, reading, from.tab?.incognito ?? false);
  if (keeping === 'off') await refreshStatements(record, page, reading).catch(() => {});
  await showCount(from.tab?.id, reading.statements.length);
  return {
    reading,
    ...(await findElsewhere(record, page, reading)),
    packDate: packDateOf(names, reading.entities),
    keeping,
    refused,
    ...own,
  };
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
  level(_from, host) {
    // Asked before each reading: what that needs is fetched meanwhile. Should it fail, the reading says so.
    openKnowledge(record).catch(() => {});
    return levelAt(host);
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
