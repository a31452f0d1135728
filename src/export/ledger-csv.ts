import { type ClaimRow, carriersOf, type KeptStatement, type Ledger, type LedgerCell, type Origin } from '../model';
import { type Cell, printCsv } from './csv-cells';

/** The way to a statement's words: its page's address with a text fragment, or the bare address. */
export type LinkOf = (statement: KeptStatement) => string;

/** One claim in one publication: a line of the table. */
interface Line {
  readonly row: ClaimRow;
  readonly origin: Origin;
  readonly cell: LedgerCell;
  readonly linkOf: LinkOf;
}

/** One column: its name, which stays the same in every language so that tables can be joined, and its cell. */
type Column = readonly [name: string, cell: (line: Line) => Cell];

const lines = (values: readonly (string | null)[]) => values.filter(Boolean).join('\n');

const COLUMNS: readonly Column[] = [
  ['claim', ({ row }) => row.first.words],
  ['said by', ({ row }) => row.first.who || null],
  ['act', ({ row }) => row.first.act],
  ['first made', ({ row }) => row.first.at.published],
  ['publication', ({ origin }) => origin.publisher],
  ['published', ({ origin }) => origin.published],
  ['carried by', ({ origin }) => lines(carriersOf(origin))],
  ['title', ({ origin }) => origin.title],
  ['copies', ({ origin }) => origin.pages.length],
  ['standing', ({ cell }) => cell.standing],
  ['in these words', ({ cell }) => lines(cell.raised.map(({ words }) => words))],
  ['claim at', ({ cell, linkOf }) => lines(cell.raised.map(({ at }) => linkOf(at)))],
  ['answer by', ({ cell }) => lines(cell.answers.map(({ who }) => who))],
  ['answer act', ({ cell }) => lines(cell.answers.map(({ act }) => act))],
  ['answer', ({ cell }) => lines(cell.answers.map(({ words }) => words))],
  ['answer at', ({ cell, linkOf }) => lines(cell.answers.map(linkOf))],
];

/** Prints a ledger as a table, a line for each claim in each publication. `mark`: with a byte order mark, for spreadsheets. */
export function printLedgerCsv({ rows, origins }: Ledger, linkOf: LinkOf, mark: boolean): string {
  const each = rows.flatMap((row) =>
    origins.flatMap((origin) => {
      const cell = row.cells.get(origin.id);
      return cell ? [{ row, origin, cell, linkOf }] : [];
    }),
  );
  return printCsv([COLUMNS.map(([name]) => name), ...each.map((line) => COLUMNS.map(([, cell]) => cell(line)))], mark);
}
