/** What the record's bench runs inside a real browser: one script, bundled by `bundleInPage`; the page has it as `recordBench`. */
import type { Entity, KeptPage, KeptStatement, PageText, Reading, Span, Statement } from '../../src/model';
import {
  answerKeysOf,
  familyKeys,
  filterLedger,
  openLedger,
  sketchOf,
  statementId,
  timelineOf,
  unknownPublication,
  wholeLedger,
} from '../../src/model';
import {
  findCompanies,
  findElsewhere,
  findLedgerParts,
  findStatementsOf,
  keepPage,
  openRecord,
  type RecordDatabase,
  saveSetting,
} from '../../src/record';

/** Pages of the company that is written about most: 5,000 claims about it are kept. */
const busiest = 1000;
const companies = 300;
const perPage = 8;
const today = Date.now();

/** A small generator of chance with a seed (xorshift32): every run keeps the same record. */
function chanceOf(seed: number): () => number {
  let x = seed | 1;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 4294967296;
  };
}

const chance = chanceOf(20_261_124);
const syllables = 'bar den kol mir tas vel nor gri hul sem pra dov lun fex zam rit'.split(' ');
const wordAt = (n: number) => `${syllables[n % 16]}${syllables[(n >> 4) % 16]}${syllables[(n >> 8) % 16]}`;
/** As in news, few words are common and most are rare. */
const word = () => wordAt(Math.floor(chance() ** 3 * 4096));
const words = (count: number) => Array.from({ length: count }, word).join(' ');
const nameOf = (company: number) => `Company${company}`;

const day = (n: number) => new Date(Date.UTC(2015, 0, 1 + (n % 4000))).toISOString().slice(0, 10);

/** The statements of one page about one company: five claims, two answers, a refusal to comment. */
function statementsOn(url: string, company: number, at: number): KeptStatement[] {
  const claims = Array.from({ length: 5 }, () => `${nameOf(company)} ${words(12)}`);
  const common = {
    page: url,
    url,
    publisher: `Paper ${at % 40}`,
    firstPublisher: null,
    title: words(8),
    published: day(at),
    cue: 'said',
    sourceType: 'organisation' as const,
    voice: 'indirect' as const,
    asked: false,
    provenance: [],
    origin: 'page',
    keptAt: today,
  };
  const place = (exact: string) => ({ type: 'TextQuoteSelector' as const, exact, prefix: words(4), suffix: words(4) });
  const about = { about: [`c${company}`], by: null, answers: [], answersTo: [], answered: 'none' as const };
  const said = claims.map((text): KeptStatement => {
    return { ...common, ...about, id: statementId(url, text, 0), words: text, who: 'A report', act: 'alleges', place: place(text) };
  });
  const by = { about: [], by: `c${company}`, answered: null, who: nameOf(company) };
  const answered = [0, 1, 2].map((i): KeptStatement => {
    const text = words(10);
    const to = said[i];
    const act = i === 2 ? 'declines' : 'denies';
    const answers = { answers: to ? [to.words] : [], answersTo: to ? [to.id] : [] };
    return { ...common, ...by, ...answers, id: statementId(url, text, i), words: text, act, place: place(text) };
  });
  return [...said, ...answered];
}

/** Which company a page is about: the busiest first, then ever fewer. */
const companyOf = (page: number) => (page < busiest ? 0 : 1 + Math.floor(chance() ** 2 * (companies - 1)));

function pageOf(url: string, company: number, at: number): KeptPage {
  const sketch = sketchOf(words(300));
  return {
    page: url,
    url,
    host: 'paper.example',
    title: words(8),
    publisher: `Paper ${at % 40}`,
    firstPublisher: null,
    published: day(at),
    companies: [{ id: `c${company}`, name: nameOf(company) }],
    firstRead: today,
    lastRead: today,
    credit: null,
    sketch,
    bands: familyKeys(sketch, [url]),
    answerKeys: [],
  };
}

/** Empties the record. Answers the bytes that the browser stores for us. */
async function clear(): Promise<number> {
  const record = openRecord('bench');
  await record.delete();
  await record.open();
  await saveSetting(record, 'keepStatements', true);
  record.close();
  return storedBytes();
}

const storedBytes = async () => (await navigator.storage.estimate()).usage ?? 0;

/** Writes some pages with their statements, as pages are written. Answers the milliseconds it took. */
async function fill(from: number, to: number): Promise<number> {
  const record = openRecord('bench');
  const start = performance.now();
  const step = 250;
  for (let at = from; at < to; at += step) {
    const numbers = Array.from({ length: Math.min(step, to - at) }, (_, i) => at + i);
    const kept = numbers.map((n) => ({ n, url: `https://paper.example/${n}`, company: companyOf(n) }));
    const said = kept.map(({ n, url, company }) => statementsOn(url, company, n));
    await record.pages.bulkPut(
      kept.map(({ n, url, company }, i) => ({ ...pageOf(url, company, n), answerKeys: answerKeysOf(said[i] ?? []) })),
    );
    await record.statements.bulkPut(said.flat());
  }
  record.close();
  return performance.now() - start;
}

/** An article about a company: so many claims, three answers. */
function article(company: number, claims: number): { page: PageText; reading: Reading } {
  const texts = Array.from({ length: claims + 3 }, () => `${nameOf(company)} ${words(12)}`);
  const url = `https://today.example/${company}/${claims}`;
  const spans: Span[] = [];
  let at = 0;
  for (const text of texts) {
    spans.push({ start: at, end: at + text.length });
    at += text.length + 2;
  }
  const entity: Entity = {
    id: `c${company}`,
    name: nameOf(company),
    kind: 'company',
    known: true,
    evidence: [],
    listings: [],
    parents: [],
  };
  const statements = texts.map((text, i): Statement => {
    const answers = i >= claims;
    const who = answers ? { who: entity.name, entity: entity.id, about: [] } : { who: 'A report', entity: null, about: [entity.id] };
    const said = {
      ...who,
      id: statementId(url, text, i),
      source: [],
      cue: [],
      content: [spans[i] as Span],
      act: answers ? 'denies' : 'alleges',
    };
    return {
      ...said,
      sourceType: 'organisation',
      voice: 'indirect',
      when: null,
      provenance: [],
      rule: 'said-that',
      confidence: 0.9,
    } as Statement;
  });
  const publication = { ...unknownPublication, published: { value: '2026-11-24', from: 'meta' as const } };
  return {
    page: {
      url,
      canonicalUrl: url,
      text: texts.join('\n\n'),
      blocks: spans.map((span) => ({ ...span, kind: 'paragraph' })),
      links: [],
      language: 'en',
      publication,
    },
    reading: { engine: 'bench', readTo: at, entities: [entity], mentions: [], statements, replies: [] },
  };
}

/** Milliseconds: the first time in a fresh opening, then the median of several. */
async function timed(record: RecordDatabase, work: (record: RecordDatabase, i: number) => Promise<unknown>, times = 15) {
  const took: number[] = [];
  for (let i = 0; i <= times; i++) {
    const start = performance.now();
    await work(record, i);
    took.push(performance.now() - start);
  }
  const [first = 0, ...later] = took;
  return { first, median: later.sort((a, b) => a - b)[times >> 1] ?? 0 };
}

export type Timed = Awaited<ReturnType<typeof timed>>;

const hundred = Array.from({ length: 100 }, (_, i) => `no such statement ${i}`);

/** A ledger of 5,000 claims, filtered as the reader does. */
async function filtering(): Promise<Timed> {
  const record = openRecord('bench');
  const { statements, pages, names } = await findLedgerParts(record, 'c0');
  const ledger = openLedger('c0', statements, pages, names);
  const filter = { ...wholeLedger, from: '2018-01-01', standing: 'not asked' as const };
  const found = await timed(record, async (_, i) => timelineOf(filterLedger(ledger, { ...filter, publication: `Paper ${i}` })));
  record.close();
  return found;
}

/** Every question that a page or the library asks of the full record, each in an opening of its own. */
async function ask(): Promise<Readonly<Record<string, Timed>>> {
  const each = async (work: Parameters<typeof timed>[1], times?: number) => {
    const record = openRecord('bench');
    await record.open();
    const found = await timed(record, work, times);
    record.close();
    return found;
  };
  const elsewhere = (company: number, claims: number) => {
    const { page, reading } = article(company, claims);
    return each((record) => findElsewhere(record, page, reading));
  };
  return {
    '100 rows by their ids, asked at once: what the machine makes of it': await each((record) =>
      record.transaction('r', record.statements, () => Promise.all(hundred.map((id) => record.statements.get(id)))),
    ),
    'earlier answers, drift, family: 10 claims, a middling company': await elsewhere(150, 10),
    'the same, a company of 5,000 kept claims': await elsewhere(0, 10),
    'the same, a page of 500 statements': await elsewhere(0, 500),
    'keeping a page of 13 statements': await each((record, i) => {
      const { page, reading } = article(i, 10);
      return keepPage(record, page, reading, false);
    }),
    'keeping a page of 503 statements': await each((record) => {
      const { page, reading } = article(7, 500);
      return keepPage(record, page, reading, false);
    }),
    'library: the companies': await each(findCompanies, 5),
    'library: a company’s ledger, 5,000 claims': await each(async (record) => {
      const { statements, pages, names } = await findLedgerParts(record, 'c0');
      return openLedger('c0', statements, pages, names);
    }, 5),
    'library: filtering that ledger': await filtering(),
    'library: statements of a company of 5,000 claims': await each((record) => findStatementsOf(record, 'c0'), 5),
    'library: statements of a middling company': await each((record) => findStatementsOf(record, 'c150'), 5),
  };
}

export const recordBench = {
  perPage,
  clear,
  fill,
  storedBytes,
  ask,
  heap: () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
};
(globalThis as unknown as { recordBench: typeof recordBench }).recordBench = recordBench;
