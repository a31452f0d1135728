/** What the record's bench runs inside a real browser: one script, bundled by `bundleInPage`; the page has it as `recordBench`. */
import { answerKeysOf, filterLedger, type Ledger, openLedger, timelineOf, wholeLedger } from '../../src/model';
import {
  findCompanies,
  findElsewhere,
  findFirstSight,
  findLedgerParts,
  keepPage,
  openRecord,
  type RecordDatabase,
  saveSetting,
} from '../../src/record';
import { article, companyOf, pageOf, perPage, statementsOn } from './kept-example';

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

/** What is shown of a company while all that is kept of it is read. */
async function firstSight(record: RecordDatabase): Promise<Ledger> {
  const { statements, pages, names } = (await findFirstSight(record, 'c0')) ?? { statements: [], pages: [], names: [] };
  return openLedger('c0', statements, pages, names);
}

/** A ledger of 5,000 claims, made of what is kept. */
async function making(): Promise<Timed> {
  const record = openRecord('bench');
  const { statements, pages, names } = await findLedgerParts(record, 'c0');
  const made = await timed(record, async () => openLedger('c0', statements, pages, names), 5);
  record.close();
  return made;
}

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

type Work = Parameters<typeof timed>[1];

/** A question to the full record, asked in an opening of its own. */
const opened = (work: Work, times?: number) => async () => {
  const record = openRecord('bench');
  await record.open();
  const found = await timed(record, work, times);
  record.close();
  return found;
};

/** What a page with so many claims and answers asks of the record. */
const elsewhere = (company: number, claims: number, answers: number, times?: number) => {
  const { page, reading } = article(company, claims, answers);
  return opened((record) => findElsewhere(record, page, reading), times);
};

/** Every question that a page or the library asks, by its name. */
const questions: Readonly<Record<string, () => Promise<Timed>>> = {
  '100 rows by their ids, asked at once: what the machine makes of it': opened((record) =>
    record.transaction('r', record.statements, () => Promise.all(hundred.map((id) => record.statements.get(id)))),
  ),
  'earlier answers, drift, family: a claim and its answer, a middling company': elsewhere(150, 1, 1),
  'the same, a company of 5,000 kept claims': elsewhere(0, 1, 1),
  '10 claims and 3 answers, a middling company': elsewhere(150, 10, 3),
  'the same, the company of 5,000': elsewhere(0, 10, 3),
  'a page of 500 claims and 3 answers, the company of 5,000': elsewhere(0, 500, 3, 5),
  'keeping a page of 13 statements': opened((record, i) => {
    const { page, reading } = article(i, 10, 3);
    return keepPage(record, page, reading, false);
  }),
  'keeping a page of 503 statements': opened((record) => {
    const { page, reading } = article(7, 500, 3);
    return keepPage(record, page, reading, false);
  }, 5),
  'library: the companies': opened(findCompanies, 5),
  'library: the first sight of a ledger of 5,000 claims': opened(firstSight, 5),
  'library: reading what that ledger is made of': opened((record) => findLedgerParts(record, 'c0'), 5),
  'library: making that ledger': making,
  'library: filtering it': filtering,
  'library: what a middling company said, and what was said of it': opened((record) => findLedgerParts(record, 'c150'), 5),
};

export const recordBench = {
  perPage,
  clear,
  fill,
  storedBytes,
  questions: Object.keys(questions),
  ask: (name: string) => questions[name]?.(),
  heap: () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
};
(globalThis as unknown as { recordBench: typeof recordBench }).recordBench = recordBench;
