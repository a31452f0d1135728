/*
 * The one way to write a table as CSV (RFC 4180), for everything that is handed on as a spreadsheet.
 */

/** What a cell can hold; nothing is an empty cell. */
export type Cell = string | number | null;

/** Makes a spreadsheet take UTF-8 for what it is; programs that are no spreadsheet mostly prefer to be without. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Where a spreadsheet may take text for a formula: `=HYPERLINK(…)`, `-2+3`, `@SUM(…)`, also in full width. That is at the cell's
 * beginning, and after a line break, tab or semicolon, since a spreadsheet that divides at those opens a new cell there.
 * A list's mark ("- first, then second") inside is let be, unless its line holds what a formula needs to do harm.
 */
const FORMULAS = /^(?=[\t\r\n ]*[=+\-@＝＋－＠])|(?<=[;\t\r\n][\t ]*)(?=[=@＝＋－＠]|[+-](?! [^|(!;\t\r\n]*(?:[\r\n]|$)))/g;

/** Text that a spreadsheet shows as it is: an apostrophe before what would be taken for a formula. */
export const neutralise = (text: string): string => text.replace(FORMULAS, "'");

/** A cell in quotation marks, its own doubled. */
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Whether a cell must stand in quotation marks: it holds what divides cells or lines in some locale, or blanks at an end. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = neutralise(cell);
  return NEEDS_QUOTES.test(text) ? quoted(text) : text;
}

/**
 * Prints a table, its first row the column names. Lines end in CRLF, the last too.
 * `mark`: begin with a byte order mark, for spreadsheets that would else guess the encoding.
 */
export function printCsv(rows: readonly (readonly Cell[])[], mark = false): string {
  return (mark ? BYTE_ORDER_MARK : '') + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}
