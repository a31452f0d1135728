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
  const wanted = wantedOf(quote);
  if (wanted.exact === '') return gone;
  return exactly(index, wanted, position) ?? nearly(index, wanted) ?? gone;
}

/** One side of a quote: what stood next to it in its own block, and beyond. */
interface Side {
  readonly whole: string;
  readonly inBlock: string;
  readonly beyond: string;
}

interface Wanted {
  readonly exact: string;
  readonly before: Side;
  readonly after: Side;
}

function wantedOf({ exact, prefix, suffix }: TextQuoteSelector): Wanted {
  const [start, end] = [prefix.lastIndexOf('\n') + 1, suffix.indexOf('\n')];
  const cut = end < 0 ? suffix.length : end;
  return {
    exact: fold(exact),
    before: { whole: fold(prefix), inBlock: fold(prefix.slice(start)), beyond: fold(prefix.slice(0, start)) },
    after: { whole: fold(suffix), inBlock: fold(suffix.slice(0, cut)), beyond: fold(suffix.slice(cut)) },
  };
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
function between(index: TextIndex, wanted: Wanted): Near | null {
  const { exact } = wanted;
  const before = wanted.before.whole.slice(-shortest);
  const after = wanted.after.whole.slice(0, shortest);
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
  const head = folded.slice(Math.max(0, match.start - near), match.start).trimEnd();
  const tail = folded.slice(match.end, match.end + near).trimStart();
  const left = commonTail(head, wanted.before.whole);
  const right = commonHead(tail, wanted.after.whole);
  const isBefore = head.includes(wanted.before.beyond.slice(-shortest));
  const isAfter = tail.includes(wanted.after.beyond.slice(0, shortest));
  return {
    ...match,
    ...sides(folded, wanted, agreement(left, wanted.before, isBefore, head === ''), agreement(right, wanted.after, isAfter, tail === '')),
    same: left + right,
    other: isOtherSentence(head, tail, wanted),
  };
}

/**
 * One side alone tells nothing when its words stand on the page more than once ("Read on" follows every paragraph of some pages),
 * or when they are the next paragraph's while the quote's own paragraph reads otherwise.
 */
function sides(folded: string, wanted: Wanted, before: number, after: number): { before: number; after: number } {
  if ((before === 0) === (after === 0)) return { before, after };
  const kept = before ? wanted.before.whole.slice(-shortest) : wanted.after.whole.slice(0, shortest);
  const isForeign = before
    ? wanted.before.inBlock === '' && wanted.after.inBlock !== ''
    : wanted.after.inBlock === '' && wanted.before.inBlock !== '';
  const isCommon = kept.length < shortest || folded.indexOf(kept, folded.indexOf(kept) + 1) >= 0;
  return isForeign || isCommon ? { before: 0, after: 0 } : { before, after };
}

/** What was put between blocks parts them; inside its block a quote's neighbours stay beside it. */
function agreement(same: number, { whole, inBlock, beyond }: Side, isNear: boolean, isEdge: boolean): number {
  if (whole === '') return isEdge ? Agreement.beside : Agreement.none;
  if (same >= Math.min(agreeing, whole.length)) return Agreement.beside;
  return isNear && same >= inBlock.length && beyond.length >= agreeing ? Agreement.near : Agreement.none;
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
function isOtherSentence(head: string, tail: string, { exact, before, after }: Wanted): boolean {
  const isFirst = before.inBlock === '' || endsSentence.test(before.inBlock);
  const isLast = after.inBlock === '' || endsSentence.test(exact);
  if (!isFirst) {
    const old = before.inBlock.split(sentenceEnd);
    const was = old.at(-1) ?? '';
    const isWhole = old.length > 1 || before.beyond !== '';
    const now = head.slice(-was.length);
    // What was kept may be cut inside a word: it is compared without it.
    if (hasOtherNames(isWhole ? was : was.replace(/^\S*\s?/, ''), isWhole ? now : now.replace(/^\S*\s?/, ''))) return true;
  }
  if (isLast) return false;
  const old = after.inBlock.split(sentenceEnd);
  const was = old[0] ?? '';
  const isWhole = old.length > 1 || after.beyond !== '';
  const now = tail.slice(0, was.length);
  return hasOtherNames(isWhole ? was : was.replace(/\s?\S*$/, ''), isWhole ? now : now.replace(/\s?\S*$/, ''));
}

const sentenceEnd = /(?<=[.!?]["')]*)\s/;
const endsSentence = /[.!?]["')]*$/;
