import { alignedAt, type Near } from './alignment';
import { hasOtherNames } from './names-guard';
import type { Side, Wanted } from './wanted';

/** Surroundings that agree in so many characters, nearest to the quote, agree. */
export const agreeing = 12;
/** Surroundings on one side only must be so long, and stand on the page once. */
export const shortest = 24;
/** Another block's words may have been moved away by so much that was put between: a banner, a picture's caption. */
const near = 400;
/** So many characters next to the quote are compared where they don't stand as they were, and this share of them may be changed. */
const compared = 40;
const changed = 0.2;

/** How a place's surroundings agree with those that were kept. */
export const Agreement = { none: 0, near: 1, beside: 2 } as const;

/** A place that may be the quote's. */
export interface Place extends Near {
  readonly before: number;
  readonly after: number;
  /** Characters of the surroundings that stand as they were, next to the place. */
  readonly same: number;
  /** The sentence around it names another company, person or number. */
  readonly other: boolean;
}

/** 0: nothing says that this is the place. What stands near counts only where it does so on both sides. */
export function trust({ before, after }: Place): number {
  return before === Agreement.beside || after === Agreement.beside ? before + after : before && after ? 1 : 0;
}

/** How a stretch's surroundings agree with the wanted ones. */
export function placed(folded: string, match: Near, wanted: Wanted): Place {
  const [head, tail] = [headAt(folded, match.start), tailAt(folded, match.end)];
  const left = commonTail(head, wanted.before.whole);
  const right = commonHead(tail, wanted.after.whole);
  const before = agreementBefore(head, left, wanted.before);
  const after = agreementAfter(tail, right, wanted.after);
  const other = isOtherBefore(head, left, wanted.before) || isOtherAfter(tail, right, wanted.exact, wanted.after);
  const sure = sides(folded, wanted, before, after);
  return { start: match.start, end: match.end, errors: match.errors, before: sure.before, after: sure.after, same: left + right, other };
}

/** How many characters beside a stretch stand as they were: quickly, for choosing among many. */
export function sameBeside(folded: string, { start, end }: Near, { before, after }: Wanted): number {
  return commonTail(headAt(folded, start), before.whole) + commonHead(tailAt(folded, end), after.whole);
}

const headAt = (folded: string, start: number) => folded.slice(Math.max(0, start - near), start).trimEnd();
const tailAt = (folded: string, end: number) => folded.slice(end, end + near).trimStart();

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

/** What was put between blocks parts them; inside its block a quote's neighbours stay beside it, perhaps edited too. */
function agreementBefore(head: string, same: number, side: Side): number {
  if (side.whole === '') return head === '' ? Agreement.beside : Agreement.none;
  if (same >= Math.min(agreeing, side.whole.length)) return Agreement.beside;
  const part = side.whole.slice(-compared);
  const most = Math.floor(part.length * changed);
  const start = head.length - part.length;
  const found = part.length > agreeing ? alignedAt(head, part, Math.max(0, start - most), Math.max(0, start + most), most) : null;
  if (found && head.length - found.end <= 2) return Agreement.beside;
  return same >= side.inBlock.length && isNear(head, side.beyond.slice(-shortest)) ? Agreement.near : Agreement.none;
}

function agreementAfter(tail: string, same: number, side: Side): number {
  if (side.whole === '') return tail === '' ? Agreement.beside : Agreement.none;
  if (same >= Math.min(agreeing, side.whole.length)) return Agreement.beside;
  const part = side.whole.slice(0, compared);
  if (part.length > agreeing && alignedAt(tail, part, 0, 2, Math.floor(part.length * changed))) return Agreement.beside;
  return same >= side.inBlock.length && isNear(tail, side.beyond.slice(0, shortest)) ? Agreement.near : Agreement.none;
}

const isNear = (around: string, beyond: string) => beyond.length >= agreeing && around.includes(beyond);

function commonTail(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n++;
  return n;
}

function commonHead(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n;
}

/** Letters that were put in or left out shift the sentence's other end by a few. */
const shiftOf = (length: number) => (length >> 4) + 1;

/** Whether the rest of the quote's sentence before it, as far as it was kept, names another than the sentence here; `same` characters are alike. */
function isOtherBefore(head: string, same: number, { inBlock, beyond }: Side): boolean {
  if (same >= inBlock.length || isSentenceEnd(inBlock, inBlock.length)) return false;
  let start = inBlock.length;
  while (start > 0 && !(inBlock[start - 1] === ' ' && isSentenceEnd(inBlock, start - 1))) start--;
  const was = inBlock.slice(start);
  // What was kept may be cut inside a word: it is compared without it.
  const whole = start > 0 || beyond !== '' ? was : was.slice(was.indexOf(' ') + 1);
  const shift = shiftOf(was.length);
  const inner = head.slice(-was.length).slice(shift);
  return hasOtherNames(whole, head.slice(-was.length - shift), inner.slice(inner.indexOf(' ') + 1));
}

/** The same of the rest of the sentence after it. */
function isOtherAfter(tail: string, same: number, exact: string, { inBlock, beyond }: Side): boolean {
  if (same >= inBlock.length || isSentenceEnd(exact, exact.length)) return false;
  let end = 0;
  while (end < inBlock.length && !(inBlock[end] === ' ' && isSentenceEnd(inBlock, end))) end++;
  const was = inBlock.slice(0, end);
  const whole = end < inBlock.length || beyond !== '' ? was : was.slice(0, Math.max(0, was.lastIndexOf(' ')));
  const shift = shiftOf(was.length);
  const inner = tail.slice(0, Math.max(0, was.length - shift));
  return hasOtherNames(whole, tail.slice(0, was.length + shift), inner.slice(0, Math.max(0, inner.lastIndexOf(' '))));
}

/** Whether a sentence ends at an offset: "… in 2019." and "… they said.\")". */
function isSentenceEnd(text: string, end: number): boolean {
  let at = end - 1;
  while (at > 0 && `"')`.includes(text[at] as string)) at--;
  return at >= 0 && '.!?'.includes(text[at] as string);
}
