import type { Anchoring, Selector, Span, TextPositionSelector, TextQuoteSelector } from '../model';
import { hasOtherNames } from './names-guard';
import { type Near, nearestTo } from './seeds';
import { fold, type TextIndex } from './text-index';

/** What became of a place. `span` is in the index's text; with `uncertain` it is the likeliest place, to be shown as no more than that. */
export interface Anchored {
  readonly state: Anchoring;
  readonly span: Span | null;
}

const gone: Anchored = { state: 'not found', span: null };

/** So much of a quote must stand as it was for a changed one to be taken for it. */
const alike = 0.8;
/** Surroundings that agree in so many characters, nearest to the quote, agree. */
const agreeing = 12;
/** The surroundings may have been moved away by so much that was put between. */
const near = 1500;

interface Place extends Near {
  readonly before: boolean;
  readonly after: boolean;
  /** The sentence around it names another company, person or number. */
  readonly other: boolean;
}

/** Finds a place again by its selectors: exact words with their surroundings first, then nearly the same words; never a lookalike. */
export function anchor(index: TextIndex, selectors: readonly Selector[]): Anchored {
  const quote = selectors.find((selector): selector is TextQuoteSelector => selector.type === 'TextQuoteSelector');
  const position = selectors.find((selector): selector is TextPositionSelector => selector.type === 'TextPositionSelector') ?? null;
  if (!quote)
    return position && position.end <= index.text.length
      ? { state: 'uncertain', span: { start: position.start, end: position.end } }
      : gone;
  const wanted = { exact: fold(quote.exact), prefix: fold(quote.prefix), suffix: fold(quote.suffix) };
  if (wanted.exact === '') return gone;
  return exactly(index, wanted, position) ?? nearly(index, wanted) ?? gone;
}

interface Wanted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The quote word for word; among several places the one whose surroundings agree, and then the nearest to where it was. */
function exactly(index: TextIndex, wanted: Wanted, position: TextPositionSelector | null): Anchored | null {
  const places: Place[] = [];
  for (let at = index.folded.indexOf(wanted.exact); at >= 0; at = index.folded.indexOf(wanted.exact, at + 1))
    places.push(placed(index, { start: at, end: at + wanted.exact.length, errors: 0 }, wanted));
  if (places.length === 0) return null;
  const away = (place: Place) => (position ? Math.abs((index.at[place.start] ?? 0) - position.start) : 0);
  const agrees = (place: Place) => (place.other ? -1 : Number(place.before) + Number(place.after));
  const [best, next] = places.sort((a, b) => agrees(b) - agrees(a) || away(a) - away(b)) as [Place, Place | undefined];
  const at = spanOf(index, best);
  const isSame = position?.start === at.start;
  if (agrees(best) <= 0 && !(isSame && !best.other && places.length === 1)) return { state: 'uncertain', span: at };
  if (next && agrees(next) === agrees(best) && !isSame) return { state: 'uncertain', span: at };
  return { state: isSame || !position ? 'found' : 'moved', span: at };
}

/** The quote with some of it changed: no name or number, and only where its surroundings agree or nearly all of it stands. */
function nearly(index: TextIndex, wanted: Wanted): Anchored | null {
  const match = between(index, wanted) ?? nearestTo(index, wanted.exact);
  if (!match) return null;
  const place = placed(index, toWords(index.folded, match), wanted);
  const share = 1 - match.errors / wanted.exact.length;
  const now = index.folded.slice(place.start, place.end);
  if (place.other || hasOtherNames(wanted.exact, now))
    return share >= alike && (place.before || place.after) ? { state: 'uncertain', span: spanOf(index, place) } : null;
  if (share >= alike && (place.before || place.after)) return { state: 'changed', span: spanOf(index, place) };
  return place.before || place.after || share >= alike ? { state: 'uncertain', span: spanOf(index, place) } : null;
}

/** What stands between the quote's own surroundings, where both are on the page near each other. */
function between(index: TextIndex, { exact, prefix, suffix }: Wanted): Near | null {
  const before = prefix.slice(-24);
  const after = suffix.slice(0, 24);
  if (before.length < agreeing || after.length < agreeing) return null;
  const first = index.folded.indexOf(before);
  if (first < 0 || index.folded.indexOf(before, first + 1) >= 0) return null;
  const start = first + before.length;
  const end = index.folded.indexOf(after, start);
  if (end < 0 || Math.abs(end - start - exact.length) > exact.length * (1 - alike) + 2) return null;
  const inner = nearestTo({ ...index, folded: index.folded.slice(start, end), pairs: () => new Map() }, exact);
  return inner && { start: inner.start + start, end: inner.end + start, errors: inner.errors };
}

/** A match may begin or end inside a word that was changed: the whole word is in it. */
function toWords(folded: string, { start, end, errors }: Near): Near {
  let [from, to] = [start, end];
  while (from > 0 && isInWord(folded, from)) from--;
  while (to < folded.length && isInWord(folded, to)) to++;
  while (from < to && folded[from] === ' ') from++;
  while (to > from && folded[to - 1] === ' ') to--;
  return { start: from, end: to, errors };
}

const isInWord = (text: string, at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '') && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '');

function spanOf(index: TextIndex, { start, end }: Near): Span {
  const last = index.at[end - 1] ?? 0;
  // The last folded character may stand for several: up to the next one's place, less the white space between.
  const next = index.at[end] ?? index.text.length;
  const tail = index.text.slice(last, next).trimEnd().length;
  return { start: index.at[start] ?? 0, end: last + Math.max(1, tail) };
}

function placed(index: TextIndex, match: Near, wanted: Wanted): Place {
  const { folded } = index;
  const { start, end } = match;
  const before = agreesBefore(folded.slice(Math.max(0, start - near), start).trimEnd(), wanted.prefix);
  const after = agreesAfter(folded.slice(end, end + near).trimStart(), wanted.suffix);
  return { ...match, before, after, other: isOtherSentence(folded, match, wanted) };
}

function agreesBefore(text: string, prefix: string): boolean {
  const tail = prefix.slice(-agreeing);
  if (prefix === '') return text === '';
  return text.endsWith(tail) || (tail.length >= agreeing && text.includes(prefix.slice(-2 * agreeing)));
}

function agreesAfter(text: string, suffix: string): boolean {
  const head = suffix.slice(0, agreeing);
  if (suffix === '') return text === '';
  return text.startsWith(head) || (head.length >= agreeing && text.includes(suffix.slice(0, 2 * agreeing)));
}

/** Whether the rest of the quote's sentence, as far as it was kept, names another than the sentence here. */
function isOtherSentence(folded: string, { start, end }: Near, { prefix, suffix }: Wanted): boolean {
  const oldHead = prefix.split(sentenceEnd).at(-1) ?? '';
  const oldTail = suffix.split(sentenceEnd)[0] ?? '';
  const newHead =
    folded
      .slice(Math.max(0, start - near), start)
      .trimEnd()
      .split(sentenceEnd)
      .at(-1) ?? '';
  const newTail =
    folded
      .slice(end, end + near)
      .trimStart()
      .split(sentenceEnd)[0] ?? '';
  // A prefix cut inside a word or sentence is compared over its own length.
  const head = newHead.slice(-Math.max(oldHead.length, 1));
  const tail = newTail.slice(0, Math.max(oldTail.length, 1));
  return (
    (oldHead !== '' && hasOtherNames(wholeWords(oldHead, true), wholeWords(head, true))) ||
    (oldTail !== '' && hasOtherNames(wholeWords(oldTail, false), wholeWords(tail, false)))
  );
}

const sentenceEnd = /(?<=[.!?]["')]*)\s/;

/** Without the word that the cut went through. */
function wholeWords(text: string, atStart: boolean): string {
  return atStart ? text.replace(/^\S*\s?/, '') : text.replace(/\s?\S*$/, '');
}
