import browser from 'webextension-polyfill';
import { openNames } from './companies';
import { openSyntax, read, type Syntax } from './engine';
import { leaveWish, openEntrances, openPanel, openPanelTab, panelOpening, type Sender, serveBackground, showCount } from './messages';
import {
  checkedOn,
  defaultSettings,
  type Entity,
  type MarkLevel,
  type NameIndex,
  type PageText,
  type PageView,
  type RecordReply,
} from './model';
import { findEarlierAnswers, keepPage, levelOf, openRecord, readSettings } from './record';

interface Engine {
  readonly names: NameIndex;
  readonly syntax: Syntax;
}

const record = openRecord();
let engine: Promise<Engine> | null = null;

async function bytesOf(file: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`data/${file}`));
  return new Uint8Array(await response.arrayBuffer());
}

async function loadEngine(): Promise<Engine> {
  const [names, listings, syntax] = await Promise.all([bytesOf('names.bin'), bytesOf('record.bin'), bytesOf('syntax-en.bin')]);
  return { names: openNames([names, listings]), syntax: openSyntax(syntax) };
}

// Opened with the first article and kept: most wakings of the background read none. A failure is not kept, so that the next page tries again.
function openEngine(): Promise<Engine> {
  engine ??= loadEngine().catch((error) => {
    engine = null;
    throw error;
  });
  return engine;
}

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
  const { names, syntax } = await openEngine();
  const reading = read(page, names, syntax);
  const keeping = await keepPage(record, page, reading, from.tab?.incognito ?? false);
  await showCount(from.tab?.id, reading.statements.length);
  return { reading, record: await earlierAnswers(page, reading), packDate: packDateOf(names, reading.entities), keeping };
}

// A record that will not open must not hide what was read.
async function earlierAnswers(page: PageText, reading: PageView['reading']): Promise<readonly RecordReply[]> {
  try {
    return await findEarlierAnswers(record, page, reading);
  } catch {
    return [];
  }
}

async function levelAt(host: string): Promise<MarkLevel> {
  const settings = await readSettings(record).catch(() => defaultSettings);
  return levelOf(settings, host);
}

async function wishFor(from: Sender, statement: string | null): Promise<void> {
  if (from.tab?.id !== undefined && statement) await leaveWish({ kind: 'statement', tab: from.tab.id, statement });
}

openEntrances();
serveBackground({
  read: readPage,
  level(_from, host) {
    // Asked before each reading: what that needs is fetched meanwhile. Should it fail, the reading says so.
    openEngine().catch(() => {});
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
});
