import { diffArrays } from 'diff';
import type { Span } from './span';

/** Words that stand in both texts, only in the earlier one, or only in the later one. They begin with a space where one stands before them. */
export interface Part {
  readonly kind: 'same' | 'gone' | 'new';
  readonly words: string;
}

/** A word or a sign, and whether white space stands before it. */
interface Token {
  readonly word: string;
  readonly spaced: boolean;
  readonly at: number;
  /** What it is compared by: quotation marks, dashes and accents may be set otherwise. */
  readonly key: string;
}

// "Wexmoor’s", "two-thirds", "1,250.50", or one sign.
const tokenPattern = /[\p{L}\p{N}\p{M}]+(?:[’'.,-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(tokenPattern)].map(({ 0: word, index }) => ({
    word,
    at: index,
    spaced: index > 0 && /\s/.test(text[index - 1] ?? ''),
    key: word
      .normalize('NFC')
      .replace(/[‘’‚′]/g, "'")
      .replace(/[“”„«»]/g, '"')
      .replace(/[‐-―−]/g, '-')
      .replace(/\u00ad/g, ''),
  }));
}

/** With more words gone and new than this, a text is another one: finding what it shares would take too long. */
const mostChanges = 2000;

/** A word or sign that stayed, went or came. `was` and `is`: where it stands in the earlier and the later text; -1 where it does not. */
interface Step extends Token {
  readonly kind: Part['kind'];
  readonly was: number;
  readonly is: number;
}

/** All words of both texts in reading order: what went before what came in its place. */
function findSteps(before: string, now: string): Step[] {
  const [was, is] = [tokensOf(before), tokensOf(now)];
  const changes = diffArrays(was, is, { comparator: (a, b) => a.key === b.key, maxEditLength: mostChanges }) ?? [
    { value: was, removed: true, added: false },
    { value: is, removed: false, added: true },
  ];
  const steps: Step[] = [];
  let come: Step[] = [];
  let at = 0;
  for (const { value, removed, added } of changes) {
    if (!removed && !added) {
      steps.push(...come);
      come = [];
    }
    for (const token of value) {
      const kind = removed ? 'gone' : added ? 'new' : 'same';
      const step = { ...token, kind, was: added ? -1 : (was[at]?.at ?? -1), is: removed ? -1 : token.at } as const;
      if (!added) at++;
      if (added) come.push(step);
      else steps.push(step);
    }
  }
  return [...steps, ...come];
}

/** How a text differs from what it was, in whole words, in reading order: what went before what came in its place. */
export function differenceOf(before: string, now: string): Part[] {
  const parts: { kind: Part['kind']; words: string }[] = [];
  for (const { kind, word, spaced } of findSteps(before, now)) {
    const last = parts.at(-1);
    const words = spaced ? ` ${word}` : word;
    if (last?.kind === kind) last.words += words;
    else parts.push({ kind, words });
  }
  return parts;
}

/** The share of a place's words that must have stayed for the place to be there still. */
const stayed = 0.5;
/** What they stand on now may be so many times as long. */
const stretched = 3;

/** Where the words of a place in the earlier text stand in the later one, from the first that stayed to the last; `null`: most of them went. */
export function laterPlaceOf(before: string, now: string, place: Span): Span | null {
  const own = findSteps(before, now).filter(({ was }) => was >= place.start && was < place.end);
  const same = own.filter(({ kind }) => kind === 'same');
  const [first, last] = [same[0], same.at(-1)];
  if (!first || !last || same.length < own.length * stayed) return null;
  const later = { start: first.is, end: last.is + last.word.length };
  return later.end - later.start > stretched * (place.end - place.start) ? null : later;
}
