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
/** Between its own surroundings, on both sides, more of it may be changed. */
const alikeBetween = 0.65;
/** Surroundings that agree in so many characters, nearest to the quote, agree. */
const agreeing = 12;
/** Another block's words may have been moved away by so much that was put between: a banner, a picture's caption. */
const near = 400;

/** Surroundings on one side only must be so long, and stand on the page once. */
const shortest = 24;

/** How a place's surroundings agree with those that were kept. */
const Agreement = { none: 0, near: 1, beside: 2 } as const;

interface Place extends Near {
  readonly before: number;
  readonly after: number;
  /** Characters of the surroundings that stand as they were, next to the place. */
  readonly same: number;
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
  const wanted = {
    exact: fold(quote.exact),
    prefix: fold(quote.prefix),
    suffix: fold(quote.suffix),
    startsBlock: /\n\s*$/.test(quote.prefix),
    endsBlock: /^\s*\n/.test(quote.suffix),
  };
  if (wanted.exact === '') return gone;
  return exactly(index, wanted, position) ?? nearly(index, wanted) ?? gone;
}

interface Wanted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** What stands before or after is another block's. */
  readonly startsBlock: boolean;
  readonly endsBlock: boolean;
}

/** The quote word for word; among several places the one whose surroundings agree, and then the nearest to where it was. */
function exactly(index: TextIndex, wanted: Wanted, position: TextPositionSelector | null): Anchored | null {
  const places: Place[] = [];
  for (let at = index.folded.indexOf(wanted.exact); at >= 0; at = index.folded.indexOf(wanted.exact, at + 1))
    places.push(placed(index, { start: at, end: at + wanted.exact.length, errors: 0 }, wanted));
  if (places.length === 0) return null;
  const away = (place: Place) => (position ? Math.abs((index.at[place.start] ?? 0) - position.start) : 0);
  const [best, next] = places.sort((a, b) => trust(b) - trust(a) || b.same - a.same || away(a) - away(b)) as [Place, Place | undefined];
  const at = spanOf(index, best);
  const isSame = position?.start === at.start;
  const isOnly = places.length === 1 && !best.other;
  // Of several equal quotes only the one with all its surroundings is the one; the right one may be gone.
  const isTie = next !== undefined && ((trust(next) === trust(best) && next.same === best.same) || trust(best) < 2 * Agreement.beside);
  if (isTie ? !isSame : trust(best) === 0 && !(isOnly && isSame)) return { state: 'uncertain', span: at };
  return { state: isSame || !position ? 'found' : 'moved', span: at };
}

/** 0: nothing says that this is the place. What stands near counts only where it does so on both sides. */
function trust({ before, after, other }: Place): number {
  if (other) return 0;
  return before === Agreement.beside || after === Agreement.beside ? before + after : before && after ? 1 : 0;
}

/** The quote with some of it changed: no name or number, and only where its surroundings agree or nearly all of it stands. */
function nearly(index: TextIndex, wanted: Wanted): Anchored | null {
  const match = between(index, wanted) ?? nearestTo(index, wanted.exact);
  if (!match) return null;
  const place = placed(index, toWords(index.folded, match), wanted);
  const share = 1 - match.errors / wanted.exact.length;
  const now = index.folded.slice(place.start, place.end);
  const trusted = trust({ ...place, other: false });
  const isAlike = share >= (trusted === 2 * Agreement.beside ? alikeBetween : alike);
  if (!isAlike && trusted === 0) return null;
  const isOther = place.other || hasOtherNames(wanted.exact, now);
  return { state: isAlike && trusted > 0 && !isOther ? 'changed' : 'uncertain', span: spanOf(index, place) };
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
  const head = folded.slice(Math.max(0, start - near), start).trimEnd();
  const tail = folded.slice(end, end + near).trimStart();
  const left = commonTail(head, wanted.prefix);
  const right = commonHead(tail, wanted.suffix);
  return {
    ...match,
    ...sides(
      folded,
      wanted,
      agreement(left, wanted.prefix, wanted.startsBlock && head.includes(wanted.prefix.slice(-2 * agreeing)), head === ''),
      agreement(right, wanted.suffix, wanted.endsBlock && tail.includes(wanted.suffix.slice(0, 2 * agreeing)), tail === ''),
    ),
    same: left + right,
    other: isOtherSentence(folded, match, wanted),
  };
}

/**
 * One side alone tells nothing when its words stand on the page more than once ("Read on" follows every paragraph of some pages),
 * or when they are the next paragraph's while the quote's own paragraph reads otherwise.
 */
function sides(folded: string, wanted: Wanted, before: number, after: number): { before: number; after: number } {
  if ((before === 0) === (after === 0)) return { before, after };
  const kept = before ? wanted.prefix.slice(-shortest) : wanted.suffix.slice(0, shortest);
  const isForeign = before ? wanted.startsBlock && !wanted.endsBlock : wanted.endsBlock && !wanted.startsBlock;
  const isCommon = kept.length < shortest || folded.indexOf(kept, folded.indexOf(kept) + 1) >= 0;
  return isForeign || isCommon ? { before: 0, after: 0 } : { before, after };
}

function agreement(same: number, kept: string, isNear: boolean, isEdge: boolean): number {
  if (kept === '') return isEdge ? Agreement.beside : Agreement.none;
  if (same >= Math.min(agreeing, kept.length)) return Agreement.beside;
  return isNear && kept.length >= 2 * agreeing ? Agreement.near : Agreement.none;
}

function commonTail(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

function commonHead(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

/** Whether the rest of the quote's sentence, as far as it was kept, names another than the sentence here. */
function isOtherSentence(folded: string, { start, end }: Near, { exact, prefix, suffix, startsBlock, endsBlock }: Wanted): boolean {
  const oldHead = startsBlock ? '' : (prefix.split(sentenceEnd).at(-1) ?? '');
  const oldTail = endsBlock || /[.!?]["')]*$/.test(exact) ? '' : (suffix.split(sentenceEnd)[0] ?? '');
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
  // What was kept may be cut inside the sentence: both are compared over its length, without the word that the cut went through.
  const head = (text: string) => text.slice(-oldHead.length).replace(/^\S*\s?/, '');
  const tail = (text: string) => text.slice(0, oldTail.length).replace(/\s?\S*$/, '');
  return (oldHead !== '' && hasOtherNames(head(oldHead), head(newHead))) || (oldTail !== '' && hasOtherNames(tail(oldTail), tail(newTail)));
}

const sentenceEnd = /(?<=[.!?]["')]*)\s/;
