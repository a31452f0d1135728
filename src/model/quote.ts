import type { TextQuoteSelector } from './selector';
import { type Span, wordsAt } from './span';

/** Characters before and after a quote: enough to tell it from its like on one page. */
const CONTEXT = 32;

/** Where words stand in a text, as a W3C selector. */
export function quoteAt(text: string, at: Span): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: wordsAt(text, at),
    prefix: text.slice(Math.max(0, at.start - CONTEXT), at.start),
    suffix: text.slice(at.end, at.end + CONTEXT),
  };
}

/** How many characters two strings share from their beginnings. */
function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** How many characters two strings share before their ends. */
function sharedEnd(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[a.length - 1 - shared] === b[b.length - 1 - shared]) shared++;
  return shared;
}

/** How well the surroundings of a place agree with a quote's. */
function agreement(text: string, { exact, prefix, suffix }: TextQuoteSelector, start: number): number {
  const end = start + exact.length;
  return (
    sharedEnd(text.slice(Math.max(0, start - prefix.length), start), prefix) + sharedStart(suffix, text.slice(end, end + suffix.length))
  );
}

/**
 * Where a quote stands in a text, word for word: the place whose surroundings agree best. `null`: it does not, or of several places
 * none is more likely than another. A live page, which may have changed, is searched by `src/page/anchoring/anchor.ts` instead.
 */
export function placeOfQuote(text: string, quote: TextQuoteSelector): Span | null {
  if (!quote.exact) return null;
  let best = { start: -1, agrees: -1, alone: false };
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const agrees = agreement(text, quote, at);
    if (agrees > best.agrees) best = { start: at, agrees, alone: true };
    else if (agrees === best.agrees) best.alone = false;
  }
  return best.alone ? { start: best.start, end: best.start + quote.exact.length } : null;
}
