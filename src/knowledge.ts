import browser from 'webextension-polyfill';
import { findRefusals, latestCheckOf, openNames, openOwnNames, withoutRefused } from './companies';
import { openSyntax, reading, remembered, type Syntax } from './engine';
import {
  checkedOn,
  corrected,
  type Entity,
  inTurns,
  type NameChoices,
  type NameIndex,
  type PageText,
  type PageView,
  type Reading,
  type Refusal,
  type Turns,
} from './model';
import {
  builtInOn,
  findCorrections,
  findElsewhere,
  findPackCompanies,
  keepPage,
  type RecordDatabase,
  readNameChoices,
  refreshStatements,
} from './record';

/** What the engine reads with. */
interface Knowledge {
  readonly names: NameIndex;
  /** The built-in packs that the reader has on. */
  readonly builtIn: readonly Uint8Array[];
  readonly syntax: Syntax;
  /** What the reader said is not that company. */
  readonly refusals: readonly Refusal[];
}

/** The names by the reader's choices, and the built-in packs among them. */
type Names = Pick<Knowledge, 'names' | 'builtIn'>;

interface Opened {
  /** The choices that the names were opened by. */
  readonly key: string;
  readonly names: Promise<Names>;
}

let opened: Opened | null = null;
let syntax: Promise<Syntax> | null = null;

const NOTHING: NameChoices = { packs: [], amendments: [], refusals: [] };

async function bytesOf(file: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`data/${file}.bin`));
  return new Uint8Array(await response.arrayBuffer());
}

/** The names by the reader's choices; of the built-in packs alone where the record does not give the reader's. */
async function namesBy(record: RecordDatabase, choices: NameChoices): Promise<Names> {
  const builtIn = await Promise.all(builtInOn(choices).map(bytesOf));
  const on = choices.packs.filter((pack) => pack.on && pack.format !== null);
  const companies = await findPackCompanies(
    record,
    on.map(({ id }) => id),
  ).catch(() => null);
  return { builtIn, names: companies ? openOwnNames(builtIn, companies, choices.amendments) : openNames(builtIn) };
}

/**
 * Opens names and syntax with the first article and keeps them: most wakings of the background read none. Names are opened again once
 * the reader has changed them. What failed is not kept, so that the next page tries again.
 */
export async function openKnowledge(record: RecordDatabase): Promise<Knowledge> {
  // A record that will not open must not keep pages from being read.
  const choices = await readNameChoices(record).catch(() => NOTHING);
  const key = JSON.stringify([choices.packs, choices.amendments]);
  if (opened?.key !== key) opened = { key, names: namesBy(record, choices) };
  syntax ??= bytesOf('syntax-en').then((bytes) => remembered(openSyntax(bytes)));
  const now = opened;
  try {
    const [names, tree] = await Promise.all([now.names, syntax]);
    return { ...names, syntax: tree, refusals: choices.refusals };
  } catch (error) {
    syntax = null;
    if (opened === now) opened = null;
    throw error;
  }
}

/** Newer than the typings. https://wicg.github.io/scheduling-apis/#dom-scheduler-posttask */
const { scheduler } = globalThis as unknown as { readonly scheduler: { postTask(task: () => void): Promise<void> } };

/**
 * A reading lets others go first after so many milliseconds: a message waits no longer than that and one step more. Behind what waits
 * already (which `yield` would pass), and without a timer's four milliseconds.
 */
const turns: Turns = { slice: 25, now: () => performance.now(), pause: () => scheduler.postTask(() => {}) };

let last: Promise<unknown> = Promise.resolve();

/** Reads a page in slices. One page after the other, in the order asked, so that of two readings of one page the later is kept. */
function readInTurns(page: PageText, names: NameIndex, syntax: Syntax): Promise<Reading> {
  const read = last.then(async () => (await inTurns(reading(page, names, syntax), turns)).value);
  last = read.catch(() => {});
  return read;
}

// All lists are checked together: a page that names no listed company is told the day on which the packs were.
const packDateOf = (builtIn: readonly Uint8Array[], entities: readonly Entity[]): string => checkedOn(entities) || latestCheckOf(builtIn);

/** Reads a page, keeps its statements if the reader has chosen so, and adds what the record knows. */
export async function readPage(record: RecordDatabase, page: PageText, isPrivate: boolean): Promise<PageView> {
  const { names, builtIn, syntax, refusals } = await openKnowledge(record);
  const refused = findRefusals(refusals, page);
  // A record that will not open must not hide what was read: so each question to it has an answer for that case.
  const corrections = await findCorrections(record, page.canonicalUrl).catch(() => []);
  const read = await readInTurns(page, withoutRefused(names, refused), syntax);
  const { reading: now, ...own } = corrected(read, page, corrections);
  const keeping = await keepPage(record, page, now, isPrivate);
  if (keeping === 'off') await refreshStatements(record, page, now).catch(() => {});
  return {
    reading: now,
    ...(await findElsewhere(record, page, now)),
    packDate: packDateOf(builtIn, now.entities),
    keeping,
    refused,
    ...own,
  };
}
