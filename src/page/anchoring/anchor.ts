import type { Anchoring, Selector, Span, TextPositionSelector, TextQuoteSelector } from '../../model';
import { atOnce, type Work } from '../slices';
import { alignedAt, type Near } from './alignment';
import { nearPiece } from './kept-pieces';
import { searchWhole } from './last-resort';
import { findFixedWords, hasOtherNames, isInWord } from './names-guard';
import { findNear } from './seeds';
import { Agreement, agreeing, type Place, placed, sameBeside, shortest, trust } from './surroundings';
import type { TextIndex } from './text-index';
import { type Wanted, wantedOf } from './wanted';

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
/** Of a quote that stands in very many places ("the"), so many with the most alike surroundings are weighed. */
const weighed = 12;
/** The quote's kept neighbours are looked for so near to where a changed quote seems to begin and end. */
const reach = 24;

/** Finds a place again by its selectors, at once; see `anchoring`. */
export function anchor(index: TextIndex, selectors: readonly Selector[]): Anchored {
  return atOnce(anchoring(index, selectors));
}

/**
 * Finds a place again by its selectors: exact words with their surroundings first, then nearly the same words where rare ones of them stand,
 * then between its own surroundings, and only then anywhere on the page; never a lookalike. The long parts of the work may pause.
 */
export function* anchoring(index: TextIndex, selectors: readonly Selector[]): Work<Anchored> {
  const quote = selectors.find((selector): selector is TextQuoteSelector => selector.type === 'TextQuoteSelector');
  const position = selectors.find((selector): selector is TextPositionSelector => selector.type === 'TextPositionSelector') ?? null;
  if (!quote)
    return position && position.end <= index.text.length
      ? { state: 'uncertain', span: { start: position.start, end: position.end } }
      : gone;
  const wanted = wantedOf(quote);
  if (wanted.exact === '') return gone;
  const exact = exactly(index, wanted, position) ?? edited(index, wanted, position);
  if (exact) return exact;
  const near = nearly(index, wanted, findNear(index.folded, yield* index.seeds(), wanted));
  if (near?.isSettled) return near.place;
  const middle = between(index.folded, wanted);
  const held = middle && nearly(index, wanted, [middle]);
  if (held?.isSettled) return held.place;
  return (near ?? held ?? nearly(index, wanted, yield* searchWhole(index.folded, wanted.exact)))?.place ?? gone;
}

/** The quote word for word; among several places the one whose surroundings agree, and then the nearest to where it was. */
function exactly(index: TextIndex, wanted: Wanted, position: TextPositionSelector | null): Anchored | null {
  const { folded } = index;
  const length = wanted.exact.length;
  let stretches: Near[] = [];
  for (let at = folded.indexOf(wanted.exact); at >= 0; at = folded.indexOf(wanted.exact, at + 1))
    stretches.push({ start: at, end: at + length, errors: 0 });
  if (stretches.length === 0) return null;
  const isOnly = stretches.length === 1;
  if (stretches.length > weighed) {
    const same = new Map(stretches.map((stretch) => [stretch, sameBeside(folded, stretch, wanted)]));
    stretches = stretches.sort((a, b) => (same.get(b) ?? 0) - (same.get(a) ?? 0)).slice(0, weighed);
  }
  const places = stretches.map((stretch) => placed(folded, stretch, wanted));
  const worth = (place: Place) => (place.other ? 0 : trust(place));
  const away = (place: Place) => (position ? Math.abs((index.at[place.start] ?? 0) - position.start) : 0);
  const [best, next] = places.sort((a, b) => worth(b) - worth(a) || b.same - a.same || away(a) - away(b)) as [Place, Place | undefined];
  const at = spanOf(index, best);
  const isSame = position?.start === at.start;
  // Of several equal quotes only the one with all its surroundings is the one; the right one may be gone.
  const isTie = next !== undefined && ((worth(next) === worth(best) && next.same === best.same) || worth(best) < 2 * Agreement.beside);
  const isItself = isOnly && !best.other && (isSame || isUnmistakable(wanted.exact));
  if (isTie ? !isSame : worth(best) === 0 && !isItself) return { state: 'uncertain', span: at };
  return { state: isSame || !position ? 'found' : 'moved', span: at };
}

/** A place, and whether looking further is no use: it is the quote's, whatever became of it there. */
interface Held {
  readonly place: Anchored;
  readonly isSettled: boolean;
}

/** So long a quote that names somebody, and stands on a page once, is itself there, whatever stands beside it. */
const unmistakable = 60;
// "It denied Hikvision's claims …": who, stands in the sentence before; the same may be said of another company.
const leansBack = /^["'( -]*(?:it|its|he|his|she|her|they|their|we|our|i|my|this|that|these|those|such|the|a|an|both|neither|another)\b/i;

/** Whether a quote that stands word for word needs nothing beside it to be known by. Its first word may have its capital from there. */
const isUnmistakable = (exact: string): boolean =>
  exact.length >= unmistakable && !leansBack.test(exact) && findFixedWords(exact.slice(exact.indexOf(' '))).length > 0;

/** The quote with a few letters changed, where a piece of it stands and both its neighbours stand beside it: what an edited page is asked first. */
function edited(index: TextIndex, wanted: Wanted, position: TextPositionSelector | null): Anchored | null {
  const stood = position && foldedAt(index, position.start);
  const stretch = nearPiece(index.folded, wanted.exact, stood, Math.floor(wanted.exact.length * (1 - alike)));
  const place = stretch && placedWhole(index, stretch, wanted);
  if (!place || trust(place) < 2 * Agreement.beside || isAboutOthers(index, place, wanted)) return null;
  return { state: 'changed', span: spanOf(index, place) };
}

/** The folded character that stands at an offset of the text, or after it. */
function foldedAt({ at }: TextIndex, offset: number): number {
  let [from, to] = [0, at.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((at[middle] as number) < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** A stretch drawn to whole words and to what stood beside the quote, with how its surroundings agree. */
const placedWhole = ({ folded }: TextIndex, stretch: Near, wanted: Wanted): Place =>
  placed(folded, toWords(folded, toSurroundings(folded, stretch, wanted)), wanted);

/** Whether a place names another company, person or number than the quote, in it or in the sentence around it. */
const isAboutOthers = ({ folded }: TextIndex, place: Place, { exact }: Wanted): boolean =>
  place.other || hasOtherNames(exact, folded.slice(place.start, place.end));

/** The first stretch that is the quote with some of it changed: no name or number, and only where surroundings agree; or the likeliest one. */
function nearly(index: TextIndex, wanted: Wanted, stretches: Iterable<Near>): Held | null {
  let likeliest: Held | null = null;
  for (const stretch of stretches) {
    const place = placedWhole(index, stretch, wanted);
    const share = 1 - place.errors / wanted.exact.length;
    const trusted = trust(place);
    const isAlike = share >= (trusted === 2 * Agreement.beside ? alikeBetween : alike);
    if (!isAlike && trusted === 0) continue;
    const isOther = isAboutOthers(index, place, wanted);
    const span = spanOf(index, place);
    if (isAlike && trusted > 0 && !isOther) return { place: { state: 'changed', span }, isSettled: true };
    const uncertain: Held = { place: { state: 'uncertain', span }, isSettled: isAlike && trusted === 2 * Agreement.beside };
    if (uncertain.isSettled) return uncertain;
    likeliest ??= uncertain;
  }
  return likeliest;
}

/** What stands between the quote's own surroundings, where both are on the page near each other. */
function between(folded: string, wanted: Wanted): Near | null {
  const { exact } = wanted;
  const before = wanted.before.whole.slice(-shortest);
  const after = wanted.after.whole.slice(0, shortest);
  if (before.length < agreeing || after.length < agreeing) return null;
  const first = folded.indexOf(before);
  if (first < 0 || folded.indexOf(before, first + 1) >= 0) return null;
  const start = first + before.length;
  const end = folded.indexOf(after, start);
  const most = Math.floor(exact.length * (1 - alikeBetween));
  if (end < 0 || Math.abs(end - start - exact.length) > exact.length * (1 - alike) + 2) return null;
  return alignedAt(folded.slice(start, end), exact, 0, end - start, most) && { start, end, errors: most };
}

/** Where the words that stood beside the quote are as they were, near a changed quote's ends, there it begins and ends. */
function toSurroundings(folded: string, { start, end, errors }: Near, { before, after }: Wanted): Near {
  const head = before.whole.slice(-agreeing);
  const tail = after.whole.slice(0, agreeing);
  const left = head.length < agreeing ? null : nearestOf(folded, head, start - agreeing);
  const right = tail.length < agreeing ? null : nearestOf(folded, tail, end);
  const [first, last] = [left === null ? start : left + agreeing, right ?? end];
  return first < last ? { start: first, end: last, errors } : { start, end, errors };
}

/** The place of some words that is nearest to an offset, within reach. */
function nearestOf(folded: string, words: string, offset: number): number | null {
  const from = Math.max(0, offset - reach);
  const around = folded.slice(from, offset + reach + words.length);
  let nearest: number | null = null;
  for (let at = around.indexOf(words); at >= 0; at = around.indexOf(words, at + 1))
    if (nearest === null || Math.abs(from + at - offset) < Math.abs(nearest - offset)) nearest = from + at;
  return nearest;
}

/** A match may begin or end inside a word or a sign of several characters that was changed: the whole of it is in it. */
function toWords(folded: string, { start, end, errors }: Near): Near {
  let [from, to] = [start, end];
  while (from > 0 && isInside(folded, from)) from--;
  while (to < folded.length && isInside(folded, to)) to++;
  while (from < to && folded[from] === ' ') from++;
  while (to > from && folded[to - 1] === ' ') to--;
  return { start: from, end: to, errors };
}

/** Beyond it characters may belong together: combining marks, halves of a sign, joined emoji. */
const plain = 0x300;
const signs = new Intl.Segmenter('und', { granularity: 'grapheme' });

function isInside(folded: string, at: number): boolean {
  if (isInWord(folded, at)) return true;
  if (!(folded.charCodeAt(at) >= plain)) return false;
  const from = Math.max(0, at - reach);
  return signs.segment(folded.slice(from, at + reach)).containing(at - from)?.index !== at - from;
}

function spanOf(index: TextIndex, { start, end }: Near): Span {
  const last = index.at[end - 1] ?? 0;
  // The last folded character may stand for several: up to the next one's place, less the white space between.
  const next = index.at[end] ?? index.text.length;
  const tail = index.text.slice(last, next).trimEnd().length;
  return { start: index.at[start] ?? 0, end: last + Math.max(1, tail) };
}
