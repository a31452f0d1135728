/** A stretch of `PageText.text`: UTF-16 code units, end excluded. It becomes code points only in `export/`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Makes a span. Throws `RangeError` when the numbers are no span. */
export function span(start: number, end: number): Span {
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end))
    throw new RangeError(`not a span: ${start} to ${end}`);
  return { start, end };
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The words under a span. */
export function wordsAt(text: string, at: Span): string {
  return text.slice(at.start, at.end);
}

/** The words under several spans, with `between` between them. Nearly always there is one, and no list is made. */
export function joinedWords(text: string, spans: readonly Span[], between: string): string {
  const [only] = spans;
  return only && spans.length === 1 ? wordsAt(text, only) : spans.map((at) => wordsAt(text, at)).join(between);
}
