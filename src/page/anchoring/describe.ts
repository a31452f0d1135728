import { span as checked, type Selector, type Span } from '../../model';

/** A quote's surroundings are at least so long, and at most so long when the sentence around it is. */
const shortContext = 32;
const longContext = 160;
/** Longest surroundings that are tried to tell equal quotes apart. */
const mostContext = 512;

/** The selectors of a place in a text, after the W3C's Web Annotation model: the quote with its surroundings, and the position. */
export function describe({ text }: { readonly text: string }, place: Span): Selector[] {
  const { start, end } = checked(place.start, Math.min(place.end, text.length));
  const exact = text.slice(start, end);
  let before = sentenceBefore(text, start);
  let after = sentenceAfter(text, end);
  while (before < mostContext && isTwice(text, exact, start, before, after) && (before < start || after < text.length - end)) {
    before *= 2;
    after *= 2;
  }
  return [
    { type: 'TextQuoteSelector', exact, prefix: text.slice(Math.max(0, start - before), start), suffix: text.slice(end, end + after) },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** How far back the sentence begins, within bounds: who speaks often stands there. */
function sentenceBefore(text: string, start: number): number {
  const near = text.slice(Math.max(0, start - longContext), start);
  const ends = [...near.matchAll(/[.!?]["'”’)]*\s+|\n/g)].at(-1);
  const length = ends ? near.length - ends.index - ends[0].length : near.length;
  return Math.max(shortContext, length);
}

function sentenceAfter(text: string, end: number): number {
  const near = text.slice(end, end + longContext);
  const ends = /[.!?]["'”’)]*(?=\s)|\n/.exec(near);
  return Math.max(shortContext, ends ? ends.index + ends[0].length : near.length);
}

/** Whether the quote with its surroundings stands elsewhere in the text too. */
function isTwice(text: string, exact: string, start: number, before: number, after: number): boolean {
  const from = Math.max(0, start - before);
  const whole = text.slice(from, start + exact.length + after);
  const first = text.indexOf(whole);
  return first !== from || text.indexOf(whole, first + 1) >= 0;
}
