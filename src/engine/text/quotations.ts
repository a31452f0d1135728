import type { Span } from '../../model';

/** Words between quotation marks, marks included. Speech over several paragraphs with re-opened marks is one quotation of several spans. */
export interface Quotation extends Span {
  readonly spans: readonly Span[];
  /** Between single marks. */
  readonly single: boolean;
  /** Whether the closing mark was found. */
  readonly closed: boolean;
}

const opens = /[“«„]/;
const closes = /[”»]/;
const letter = /[A-Za-zÀ-ɏḀ-ỿ\d]/;

/** A stretch between single marks is no longer than this many characters: what is longer is an apostrophe's doing. */
const singleReach = 600;

/** The paragraphs of a stretch: lines, since some pages part paragraphs by one line break. */
function linesOf(text: string, block: Span): Span[] {
  const lines: Span[] = [];
  for (let start = block.start; start < block.end; ) {
    const brk = text.indexOf('\n', start);
    const end = brk < 0 || brk > block.end ? block.end : brk;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

const APOSTROPHE = 0x27;
const GRAVE = 0x60;
const LEFT_SINGLE = 0x2018;
const doubleMarks: ReadonlySet<number> = new Set([...'"“”«»„'].map((mark) => mark.charCodeAt(0)));
const allMarks: ReadonlySet<number> = new Set([...doubleMarks, ...[..."'`‘’"].map((mark) => mark.charCodeAt(0))]);
/** Nearly all that is asked about: a small letter, or a space. */
const isLetter = (c: number): boolean => (c > GRAVE && c <= 0x7a) || c === 0x20;

/** The places of all quotation marks and apostrophes in a text. */
function marksOf(text: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (!isLetter(c) && allMarks.has(c)) places.push(at);
  }
  return places;
}

/** Length of a double quotation mark at this place: “ ” " or the two single marks of some wires (''). */
function markAt(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (doubleMarks.has(c)) return 1;
  return (c === APOSTROPHE || c === GRAVE) && text.charCodeAt(at + 1) === c ? 2 : 0;
}

/** Whether a double mark opens, judged by itself and by its neighbours. */
function isOpening(text: string, at: number, length: number, inside: boolean): boolean {
  const c = text[at] as string;
  const before = text[at - 1] ?? ' ';
  const after = text[at + length] ?? ' ';
  // “…,“ she said: an opening mark that stands where only a closing one can.
  if (opens.test(c) || c === '`') return !(inside && /[A-Za-zÀ-ɏḀ-ỿ\d.,!?…]/.test(before) && !letter.test(after));
  if (closes.test(c)) return !inside && /\s/.test(before) && letter.test(after);
  // exercise". ends speech that was never opened.
  if (!inside) return /\s/.test(before) || (!/[\s.,;:!?)]/.test(after) && !(letter.test(before) && !letter.test(after)));
  // A straight mark inside speech opens anew only where it can't close: after a space and before a letter.
  return false;
}

/** A line, and the places of the marks in it. */
interface Line extends Span {
  readonly marks: readonly number[];
}

/** The single mark that closes what the line's mark `opening` opens, or -1. “'…'” is told from an apostrophe by what stands around it. */
function closingSingle(text: string, { marks, end }: Line, opening: number): number {
  const from = marks[opening] as number;
  const closing = text.charCodeAt(from) === LEFT_SINGLE ? '’' : "'";
  const limit = Math.min(end, from + singleReach);
  let plural = -1;
  for (let i = opening + 1; i < marks.length; i++) {
    const at = marks[i] as number;
    if (at >= limit) break;
    if (text[at] !== closing || at === from + 1) continue;
    const before = text[at - 1] as string;
    const after = at + 1 < end ? (text[at + 1] as string) : ' ';
    if (letter.test(after) || /\s/.test(before)) continue;
    // "the owners' plans": may be an apostrophe; a later mark decides.
    if (before === 's' && /\s/.test(after)) plural = plural < 0 ? at : plural;
    else return at;
  }
  return plural;
}

const isInside = (at: number, quotations: readonly Quotation[]): boolean =>
  quotations.some(({ spans }) => spans.some(({ start, end }) => start <= at && at < end));

const startsBetween = (from: number, to: number, quotations: readonly Quotation[]): boolean =>
  quotations.some((q) => q.start < to && from < q.start);

/** Single quotation marks in a line, outside the double ones. */
function findSingles(text: string, line: Line, taken: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  let from = line.start;
  for (let i = 0; i < line.marks.length; i++) {
    const at = line.marks[i] as number;
    const code = text.charCodeAt(at);
    if (at < from || (code !== APOSTROPHE && code !== LEFT_SINGLE)) continue;
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (letter.test(before) || /[\s\d]/.test(after) || before === "'" || after === "'" || isInside(at, taken)) continue;
    const close = closingSingle(text, line, i);
    if (close < 0 || startsBetween(at, close, taken)) continue;
    found.push(one(at, close + 1, true, true));
    from = close + 1;
  }
  return found;
}

const one = (start: number, end: number, single: boolean, closed: boolean): Quotation => ({
  start,
  end,
  spans: [{ start, end }],
  single,
  closed,
});

/** Double quotation marks in one line. The last may be left open: the next line decides. `open`: the line begins within marks. */
function findDoubles(text: string, line: Line, open: boolean): Quotation[] {
  const found: Quotation[] = [];
  let from = open ? line.start : -1;
  let behind = line.start;
  for (const at of line.marks) {
    const length = at < behind ? 0 : markAt(text, at);
    if (!length) continue;
    behind = at + length;
    if (isOpening(text, at, length, from >= 0)) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      found.push(one(from, behind, false, true));
      from = -1;
    }
  }
  if (from >= 0) found.push(one(from, line.end, false, false));
  return found;
}

/** Joins speech that is left open at a paragraph's end to the next paragraph that opens with a mark. */
function joinOver(text: string, before: Quotation, line: Span, inLine: Quotation[]): Quotation | null {
  const first = inLine[0];
  if (before.closed || !first || first.single || first.start > line.start + leading(text, line)) return null;
  return { ...first, start: before.start, spans: [...before.spans, ...first.spans] };
}

/** Whether the first mark in a line closes what an earlier line opened: it stands behind a word, and no word behind it. */
function closesEarlier(text: string, line: Line): boolean {
  const at = line.marks.find((place) => markAt(text, place) > 0);
  if (at === undefined) return false;
  const after = text[at + markAt(text, at)] ?? ' ';
  return !opens.test(text[at] as string) && /[A-Za-zÀ-ɏḀ-ỿ\d.,!?…]/.test(text[at - 1] ?? ' ') && !letter.test(after);
}

const leading = (text: string, line: Span): number => text.slice(line.start, line.end).search(/\S|$/);

/** All quotations of a text, in order, never overlapping. */
export function findQuotations(text: string, blocks: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  const marks = marksOf(text);
  let next = 0;
  let lineBefore = -1;
  for (const block of blocks)
    for (const { start, end } of linesOf(text, block)) {
      while (next < marks.length && (marks[next] as number) < start) next++;
      const first = next;
      while (next < marks.length && (marks[next] as number) < end) next++;
      const last = found.at(-1);
      const follows = last?.end === lineBefore && !last.closed && !last.single;
      lineBefore = end;
      if (next === first) continue;
      const line = { start, end, marks: marks.slice(first, next) };
      const doubles = findDoubles(text, line, follows && closesEarlier(text, line));
      const joined = follows ? joinOver(text, last, line, doubles) : null;
      if (joined) {
        found.pop();
        doubles[0] = joined;
      }
      const singles = findSingles(text, line, doubles);
      found.push(...(singles.length ? [...doubles, ...singles].sort((a, b) => a.start - b.start) : doubles));
    }
  return found;
}
