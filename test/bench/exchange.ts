import 'fake-indexeddb/auto';
import { parseBackup, printAnnotations, printBackup, printNotesCsv, readAnnotations } from '../../src/export';
import { defaultSettings, type Note, type RecordContents } from '../../src/model';
import { findOutgoing, importContents, openRecord, previewImport, type RecordDatabase, readContents } from '../../src/record';
import { best } from './measure';

/** As the issue has it: a library that somebody has written in for years. */
const NOTES = 50_000;
const PAGES = 5_000;

const words =
  'the harbour office asked the yard which valves were fitted in the second ferry before it was launched and heard nothing'.split(' ');

/** A note of ordinary length, unlike all others. */
function noteAt(i: number): Note {
  const exact = `${words.slice(i % 7, (i % 7) + 12).join(' ')} ${i}`;
  return {
    id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    target: {
      page: `https://quay.example/${i % PAGES}`,
      selectors: [
        { type: 'TextQuoteSelector', exact, prefix: 'It is said that ', suffix: '. The yard' },
        { type: 'TextPositionSelector', start: 100, end: 100 + exact.length },
      ],
      statement: null,
      company: null,
    },
    text: `${words.join(' ')}. ${i}`,
    tags: ['ferry', `tag ${i % 40}`],
    status: 'in progress',
    reason: '',
    evidence: null,
    claimType: null,
    asked: null,
    archive: '',
    links: [],
    publishable: true,
    created: i,
    modified: i,
  };
}

const contents: RecordContents = {
  ...{ pages: [], statements: [], captures: [], corrections: [], searches: [], packs: [], companies: [], amendments: [], refusals: [] },
  notes: Array.from({ length: NOTES }, (_, i) => noteAt(i)),
  changes: Array.from({ length: NOTES }, (_, i) => ({ note: noteAt(i).id, at: i, before: null, what: 'made' as const })),
  settings: defaultSettings,
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Brings everything in and stops half-way; how long until the record is as it was, and whether it is. */
async function stopHalfWay(record: RecordDatabase): Promise<{ ms: number; left: number }> {
  const stop = new AbortController();
  let asked = 0;
  await importContents(record, contents, 'replace', 1, {
    signal: stop.signal,
    onStep: (done, of) => {
      if (done * 2 < of || asked) return;
      asked = performance.now();
      stop.abort();
    },
  });
  return { ms: performance.now() - asked, left: await record.notes.count() };
}

/** 50,000 notes out and in. IndexedDB is played here (`fake-indexeddb`), slower than a browser's by its own bookkeeping: the steps are what is told. */
export async function bench() {
  const record = openRecord('bench');
  const file = printBackup(contents, '2026-11-24T06:00:00Z', '0');
  const stopped = await stopHalfWay(record);
  let steps = 0;
  let longest = 0;
  let last = performance.now();
  const onStep = () => {
    steps++;
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const taken = await timed(() => importContents(record, contents, 'replace', 1, { onStep }));
  const rows = [
    { name: 'a backup', value: file.length / 1e6, unit: 'MB' },
    { name: 'printing it', value: best(3, () => void printBackup(contents, '', '')), unit: 'ms' },
    { name: 'reading and checking it', value: best(3, () => void parseBackup(file)), unit: 'ms' },
    { name: 'taking it in', value: taken, unit: 'ms' },
    { name: 'steps of the bar', value: steps, unit: '' },
    { name: 'longest step', value: longest, unit: 'ms' },
    { name: 'stopped half-way: until all is as it was', value: stopped.ms, unit: 'ms' },
    { name: 'stopped half-way: notes left behind', value: stopped.left, unit: '' },
    { name: 'previewing it again', value: await timed(() => previewImport(record, contents)), unit: 'ms' },
    { name: 'merging it again', value: await timed(() => importContents(record, contents, 'merge', 2)), unit: 'ms' },
    { name: 'reading all for a backup', value: await timed(() => readContents(record)), unit: 'ms' },
  ];
  const outgoing = await findOutgoing(record, { what: 'all' });
  const annotations = printAnnotations(outgoing.notes, 0, '0');
  return [
    ...rows,
    { name: 'annotations', value: best(1, () => void printAnnotations(outgoing.notes, 0, '0')), unit: 'ms' },
    { name: 'reading annotations', value: best(1, () => void readAnnotations(annotations)), unit: 'ms' },
    { name: 'a table', value: best(1, () => void printNotesCsv(outgoing.notes, true)), unit: 'ms' },
  ];
}
