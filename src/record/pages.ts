import type { Keeping, KeptPage, KeptStatement, PageText, Reading, Reply, Settings, Span, Statement } from '../model';
import { answerKeysOf, answerOf, askedAt, familyKeys, isAllegation, isSilence, quoteAt, SURE_LINK, sketchOf, wordsAt } from '../model';
import { keepCapture } from './captures';
import type { RecordDatabase } from './database';
import { attempt } from './errors';
import { readRows } from './read-rows';
import { readSettings } from './settings';

const DAY = 86_400_000;

/** A content's parts as one reader's line. */
const joined = (text: string, spans: readonly Span[]) => spans.map((at) => wordsAt(text, at)).join(' … ');

/** Where words stand in a text; `null`: nowhere. */
const placeOf = (text: string, at: Span | undefined) => (at ? quoteAt(text, at) : null);

/** The host that the reader knows the page by; empty for an address that is none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}

/** Which words, by whom, on this page: what a note's page and a statement's page share. */
const printed = ({ publication }: PageText) => ({
  title: publication.title?.value ?? null,
  publisher: publication.publisher?.value ?? null,
  firstPublisher: publication.firstPublished?.value.name ?? null,
  published: publication.published?.value ?? null,
});

/** The running text, without headings and captions: what a copy has in common with its original. */
function bodyOf({ text, blocks }: PageText): string {
  return blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'list item')
    .map((block) => wordsAt(text, block))
    .join('\n\n');
}

/** What a page's copies are known by. */
function likeness(page: PageText) {
  const sketch = sketchOf(bodyOf(page));
  return { sketch, bands: familyKeys(sketch, [page.canonicalUrl, page.url, page.publication.firstPublished?.value.url]) };
}

/** A page of which only address and title are known: a note on it must be found and forgotten like any other. */
export const barePage = (page: string, title: string, firstRead: number, lastRead: number): KeptPage => ({
  page,
  url: page,
  host: hostOf(page),
  title: title || null,
  publisher: null,
  firstPublisher: null,
  published: null,
  companies: [],
  firstRead,
  lastRead,
  credit: null,
  sketch: [],
  bands: [],
  answerKeys: [],
});

/** The page as it is kept. `before` is what the record holds of it. */
export function keptPage(page: PageText, reading: Reading | null, before: KeptPage | undefined, now: number): KeptPage {
  const companies = reading?.entities.filter((e) => e.kind === 'company').map(({ id, name }) => ({ id, name }));
  return {
    page: page.canonicalUrl,
    url: page.url,
    host: hostOf(page.url),
    ...printed(page),
    companies: companies ?? before?.companies ?? [],
    firstRead: before?.firstRead ?? now,
    lastRead: now,
    credit: page.publication.credit?.value ?? null,
    ...likeness(page),
    // Those of answers that are gone from the page stay: so do the answers.
    answerKeys: [...new Set([...(before?.answerKeys ?? []), ...(reading ? answerKeysOf(statementsOf(page, reading, now)) : [])])],
  };
}

/** One statement of a reading as it is kept. */
function keptStatement(page: PageText, reading: Reading, statement: Statement, now: number): KeptStatement {
  // A silence is kept with all that it was about; an answer only with what it surely answers.
  const sure = (r: Reply) => r.confidence >= SURE_LINK || isSilence(statement);
  const replies = new Map(reading.replies.filter((r) => r.by === statement.id && sure(r)).map((r) => [r.to, r]));
  const claims = reading.statements.filter((s) => replies.has(s.id));
  const state = answerOf(reading, statement);
  return {
    id: statement.id,
    page: page.canonicalUrl,
    url: page.url,
    ...printed(page),
    words: joined(page.text, statement.content),
    place: placeOf(page.text, statement.content[0]),
    cue: joined(page.text, statement.cue),
    who: statement.who,
    sourceType: statement.sourceType,
    voice: statement.voice,
    act: statement.act,
    by: statement.entity,
    about: statement.about,
    // An answer to another claim than the one made says nothing of that one's matter.
    answers: claims.filter((s) => replies.get(s.id)?.part !== 'another claim').map((s) => joined(page.text, s.content)),
    answersTo: claims.map((s) => s.id),
    answered: state !== 'none' || isAllegation(reading, statement) ? state : null,
    asked: askedAt(reading, statement) !== null,
    provenance: statement.provenance,
    origin: 'page',
    keptAt: now,
  };
}

/** All statements of a reading as they would be kept. */
export function statementsOf(page: PageText, reading: Reading, now: number): KeptStatement[] {
  return reading.statements.map((statement) => keptStatement(page, reading, statement, now));
}

/** Whether the reader wrote a note on this page. */
export async function hasNote(record: RecordDatabase, page: string): Promise<boolean> {
  return (await record.notes.where('target.page').equals(page).count()) > 0;
}

/** Puts a page and its statements; a statement that was there keeps the time at which it was first kept. */
async function put(record: RecordDatabase, page: PageText, reading: Reading, now: number, noted: boolean): Promise<void> {
  const before = await record.pages.get(page.canonicalUrl);
  await record.pages.put(keptPage(page, reading, before, now));
  if (noted) await keepCapture(record, page, now);
  const fresh = statementsOf(page, reading, now);
  const held = await record.statements.bulkGet(fresh.map((s) => s.id));
  await record.statements.bulkPut(fresh.map((s, i) => ({ ...s, keptAt: held[i]?.keptAt ?? now })));
}

/**
 * Keeps what was read, if the reader has chosen so or has a note on the page; never from a private window. Doing it twice changes
 * nothing but the time of the last reading. Statements kept longer than the reader wishes go at the same time.
 */
export async function keepPage(
  record: RecordDatabase,
  page: PageText,
  reading: Reading,
  privateWindow: boolean,
  now = Date.now(),
): Promise<Keeping> {
  if (privateWindow) return 'private window';
  const kept = await attempt(() =>
    record.transaction(
      'rw',
      [record.pages, record.statements, record.notes, record.captures, record.settings],
      async (): Promise<Keeping> => {
        const settings = await readSettings(record);
        await dropExpired(record, settings, now);
        const noted = await hasNote(record, page.canonicalUrl);
        if (settings.keepStatements !== true && !noted) return 'off';
        await put(record, page, reading, now, noted);
        return 'kept';
      },
    ),
  );
  return kept.ok ? kept.value : 'refused';
}

/** Drops statements and pages that were kept automatically longer than the reader wishes. What has a note, or a kept text, stays. */
export async function dropExpired(record: RecordDatabase, settings: Settings, now: number): Promise<void> {
  const limit = now - settings.retentionDays * DAY;
  const captured = await record.captures.orderBy('page').uniqueKeys();
  const noted = new Set<unknown>([...(await record.notes.orderBy('target.page').uniqueKeys()), ...captured]);
  const old = record.statements.where('keptAt').below(limit);
  await old.filter((s) => s.origin === 'page' && !noted.has(s.page)).delete();
  await record.pages
    .where('lastRead')
    .below(limit)
    .filter((p) => !noted.has(p.page))
    .delete();
}

/** The statements that are kept of a page, those that it has no more among them. */
export async function findStatementsOn(record: RecordDatabase, page: string): Promise<KeptStatement[]> {
  return record.statements.where('page').equals(page).toArray();
}

/** All pages that are kept, last read first. */
export async function findAllPages(record: RecordDatabase): Promise<KeptPage[]> {
  // Backwards, the browser would be asked page by page.
  return (await readRows(record.pages)).sort((a, b) => b.lastRead - a.lastRead);
}
