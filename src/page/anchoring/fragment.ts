import type { Selector, TextQuoteSelector } from '../../model';

/** A quote up to this length stands whole in the link; a longer one by its first and last words. */
const wholeQuote = 120;
const endWords = 5;
/** So many words beside the quote tell it from others like it; if not, so many. */
const fewWords = 3;
const moreWords = 8;

// "valve" in "microvalves": the browser looks for whole words only.
const wordEnd = /[\p{L}\p{N}\p{M}]+$/u;
const wordStart = /^[\p{L}\p{N}\p{M}]+/u;

/**
 * A link that scrolls to the passage in browsers with text fragments; `null` where there is no quote or no web address. `text` is the page's, if
 * it is known: a quote that stands there once needs no words beside it. `now` are the quote's words where they have changed.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(
  url: string,
  selectors: readonly Selector[],
  text: string | null = null,
  now: string | null = null,
): string | null {
  const selector = selectors.find((one): one is TextQuoteSelector => one.type === 'TextQuoteSelector');
  if (!selector || !/^https?:/.test(url)) return null;
  const { exact, before, after } = wholeWords({ ...selector, exact: now ?? selector.exact });
  if (exact === '') return null;
  const ends = endsOf(exact);
  const beside = wordsBeside(before, after, ends, text);
  const parts = [
    ...(beside.before ? [`${encoded(beside.before)}-`] : []),
    ...ends.map(encoded),
    ...(beside.after ? [`-${encoded(beside.after)}`] : []),
  ];
  const bare = url.replace(/:~:.*$/, '');
  return `${bare}${bare.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

/** The quote with the rest of the words that it begins and ends in, and what stands beside it in its own block. */
function wholeWords({ exact, prefix, suffix }: TextQuoteSelector): { exact: string; before: string; after: string } {
  const lead = wordStart.test(exact) ? (wordEnd.exec(prefix)?.[0] ?? '') : '';
  const rest = wordEnd.test(exact) ? (wordStart.exec(suffix)?.[0] ?? '') : '';
  return {
    exact: `${lead}${exact}${rest}`.trim(),
    before: (
      prefix
        .slice(0, prefix.length - lead.length)
        .split('\n')
        .at(-1) ?? ''
    ).trim(),
    after: (suffix.slice(rest.length).split('\n')[0] ?? '').trim(),
  };
}

/** The quote, or its two ends: a fragment's text stands in one block, so one over several is given by the first's and the last's words. */
function endsOf(exact: string): readonly string[] {
  const blocks = exact.split('\n').map((block) => block.trim());
  if (blocks.length === 1 && exact.length <= wholeQuote) return [exact];
  const first = blocks[0]?.split(/\s+/) ?? [];
  const last = blocks.at(-1)?.split(/\s+/) ?? [];
  const most = blocks.length === 1 ? Math.min(endWords, first.length >> 1) : endWords;
  return most === 0 ? [exact] : [first.slice(0, most).join(' '), last.slice(-most).join(' ')];
}

/** Whole words next to the quote, where it would not be the only one without them. */
function wordsBeside(before: string, after: string, ends: readonly string[], text: string | null): { before: string; after: string } {
  const start = ends[0] ?? '';
  const [left, right] = [before.split(/\s+/), after.split(/\s+/)];
  const some = (count: number) => {
    // The outermost word may have been cut where its selector ends.
    const words = { before: left.slice(1).slice(-count).join(' '), after: right.slice(0, -1).slice(0, count).join(' ') };
    return /[\p{L}\p{N}]/u.test(words.before + words.after) ? words : { before: '', after: '' };
  };
  if (text === null) return some(fewWords);
  if (isOnce(text, start)) return { before: '', after: '' };
  const few = some(fewWords);
  return isOnce(text, `${few.before} ${start}`.trim()) ? few : some(moreWords);
}

/** Whether words stand in a text once, as a browser looks for them: whatever their case. */
function isOnce(text: string, words: string): boolean {
  const [all, one] = [text.toLowerCase(), words.toLowerCase()];
  const first = all.indexOf(one);
  return first >= 0 && all.indexOf(one, first + 1) < 0;
}

/** Commas, ampersands and hyphens divide a fragment's parts, so they are written as codes too; half a sign can't be written at all. */
const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replace(/-/g, '%2D');
