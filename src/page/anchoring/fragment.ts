import type { Selector, TextQuoteSelector } from '../../model';

/** A quote up to this length stands whole in the link; a longer one by its first and last words. */
const wholeQuote = 120;
const endWords = 5;
const contextWords = 3;

/** A link that scrolls to the passage in browsers with text fragments; `null` where there is no quote or no web address. */
export function textFragment(url: string, selectors: readonly Selector[]): string | null {
  const quote = selectors.find((selector): selector is TextQuoteSelector => selector.type === 'TextQuoteSelector');
  if (!quote || !/^https?:/.test(url)) return null;
  const exact = quote.exact.trim();
  if (exact === '') return null;
  const words = exact.split(/\s+/);
  const isWhole = exact.length <= wholeQuote && !exact.includes('\n');
  // A fragment's text stands in one block: a quote over several is given by its ends.
  const text = isWhole
    ? [exact]
    : words.length <= 2 * endWords
      ? [words[0] ?? '', words.at(-1) ?? '']
      : [words.slice(0, endWords).join(' '), words.slice(-endWords).join(' ')];
  const before = wordsBeside(quote.prefix.split('\n').at(-1) ?? '', true);
  const after = wordsBeside(quote.suffix.split('\n')[0] ?? '', false);
  const parts = [...(before ? [`${encoded(before)}-`] : []), ...text.map(encoded), ...(after ? [`-${encoded(after)}`] : [])];
  return `${url.replace(/#.*$/, '')}#:~:text=${parts.join(',')}`;
}

/** Some whole words next to the quote, which tell equal quotes apart; none where the quote begins or ends inside a word. */
function wordsBeside(text: string, before: boolean): string {
  if (text.trim() === '' || (before ? !/\s$/.test(text) : !/^[\s.,;:!?)"'”’]/.test(text))) return '';
  const words = text.trim().split(/\s+/);
  return (before ? words.slice(1).slice(-contextWords) : words.slice(0, -1).slice(0, contextWords)).join(' ');
}

/** Commas, ampersands and hyphens divide a fragment's parts, so they are written as codes too. */
const encoded = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D');
