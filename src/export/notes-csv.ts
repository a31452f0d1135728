import { type OutgoingNote, quotedBy } from '../model';
import { type Cell, printCsv } from './csv-cells';
import { isoTime } from './times';

/** One column: its name, which stays the same in every language so that tables can be joined, and its cell. */
type Column = readonly [name: string, cell: (outgoing: OutgoingNote) => Cell];

const joined = (parts: readonly (string | null | undefined)[], by: string) => parts.filter(Boolean).join(by);

const COLUMNS: readonly Column[] = [
  ['id', ({ note }) => note.id],
  ['page', ({ note, page }) => page?.url ?? note.target.page],
  ['title', ({ page }) => page?.title ?? null],
  ['publisher', ({ page }) => page?.publisher ?? null],
  ['published', ({ page }) => page?.published ?? null],
  ['company', ({ note }) => note.target.company?.name ?? null],
  ['quote', ({ note, statement }) => quotedBy(note) || (statement?.words ?? null)],
  ['said by', ({ statement }) => statement?.who ?? null],
  ['act', ({ statement }) => statement?.act ?? null],
  ['answer on the page', ({ statement }) => statement?.answered ?? null],
  [
    'answers',
    ({ answers }) =>
      joined(
        answers.map(({ who, words }) => `${who}: ${words}`),
        '\n',
      ),
  ],
  ['note', ({ note }) => note.text],
  ['tags', ({ note }) => note.tags.join('; ')],
  ['status', ({ note }) => note.status],
  ['reason', ({ note }) => note.reason],
  ['claim type', ({ note }) => note.claimType],
  ['evidence', ({ note }) => note.evidence],
  ['asked on', ({ note }) => note.asked?.when ?? null],
  ['asked how', ({ note }) => note.asked?.how ?? null],
  ['deadline', ({ note }) => note.asked?.deadline ?? null],
  ['their answer', ({ note }) => note.asked?.answer ?? null],
  ['archived copy', ({ note }) => note.archive],
  [
    'links',
    ({ note }) =>
      joined(
        note.links.map(({ url, label }) => joined([label, url], ' ')),
        '\n',
      ),
  ],
  ['publishable', ({ note }) => (note.publishable ? 'yes' : 'no')],
  ['captured', ({ capture }) => capture && isoTime(capture.at)],
  ['capture sha-256', ({ capture }) => capture?.sha256 ?? null],
  ['written', ({ note }) => isoTime(note.created)],
  ['changed', ({ note }) => isoTime(note.modified)],
];

/** Prints notes as a table, one a row. `mark`: with a byte order mark, for spreadsheets. */
export function printNotesCsv(notes: readonly OutgoingNote[], mark: boolean): string {
  return printCsv([COLUMNS.map(([name]) => name), ...notes.map((note) => COLUMNS.map(([, cell]) => cell(note)))], mark);
}
