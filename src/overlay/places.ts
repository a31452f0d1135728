import type { PlaceAsked, PlaceFound } from '../messages';
import type { PageText, Selector, Span } from '../model';
import { type Anchored, anchor, describe, indexText, type PageMap, type TextIndex, wholePage } from '../page';

/** A text of the page with the way back to its words. */
interface Readable {
  readonly text: string;
  readonly map: PageMap;
}

interface Indexed extends Readable {
  readonly index: TextIndex;
}

/** A place that was asked for, with its ranges on the page. */
export interface PlaceHere {
  readonly found: PlaceFound;
  readonly ranges: readonly StaticRange[];
}

const indexed = (of: Readable): Indexed => ({ ...of, index: indexText(of.text) });

/** Places on the page by selectors, and selectors for places: in the article first, then anywhere on the page. */
export class Places {
  #article: Indexed | null = null;
  #whole: Indexed | null = null;
  readonly #read: { readonly page: PageText; readonly map: PageMap } | null;

  /** `read`: the article, where there is one. One index of each text is made at the first need. */
  constructor(read: { readonly page: PageText; readonly map: PageMap } | null) {
    this.#read = read;
  }

  /** Where the selectors stand now. */
  find(places: readonly PlaceAsked[]): PlaceHere[] {
    return places.map(({ key, selectors }) => {
      const { at, text } = this.#anchor(selectors);
      const span = at.span;
      const ranges = span ? text.map.rangesAt(span) : [];
      return { found: { key, state: at.state, now: span && text.text.slice(span.start, span.end) }, ranges };
    });
  }

  /** Selectors for what spans of the article reach over. */
  describe(spans: readonly Span[]): readonly Selector[] {
    const [first] = spans;
    if (!this.#read || !first) return [];
    return describe(this.#read.page, { start: first.start, end: Math.max(...spans.map((s) => s.end)) });
  }

  /** What the reader has selected on the page. */
  selection(): { readonly words: string; readonly selectors: readonly Selector[] } | null {
    const selected = getSelection();
    if (!selected?.rangeCount || selected.isCollapsed) return null;
    const range = selected.getRangeAt(0);
    const inArticle = this.#read && spanOf({ text: this.#read.page.text, map: this.#read.map }, range);
    if (this.#read && inArticle) return described(this.#read.page.text, inArticle, true);
    const whole = this.#wholePage();
    const span = spanOf(whole, range);
    return span && described(whole.text, span, false);
  }

  #anchor(selectors: readonly Selector[]): { at: Anchored; text: Readable } {
    const article = this.#indexedArticle();
    if (article) {
      const at = anchor(article.index, selectors);
      if (at.state !== 'not found') return { at, text: article };
    }
    // A position counts in the article's text only.
    const quotes = selectors.filter((s) => s.type === 'TextQuoteSelector');
    const whole = this.#wholePage();
    return { at: anchor(whole.index, quotes), text: whole };
  }

  #indexedArticle(): Indexed | null {
    if (!this.#article && this.#read) this.#article = indexed({ text: this.#read.page.text, map: this.#read.map });
    return this.#article;
  }

  #wholePage(): Indexed {
    this.#whole ??= indexed(wholePage(document));
    return this.#whole;
  }
}

function spanOf({ text, map }: Readable, range: Range): Span | null {
  const start = map.offsetAt(range.startContainer, range.startOffset);
  const end = map.offsetAt(range.endContainer, range.endOffset);
  if (start === null || end === null) return null;
  const words = text.slice(start, end);
  const blank = words.length - words.trimStart().length;
  return words.trim() ? { start: start + blank, end: start + blank + words.trim().length } : null;
}

function described(text: string, span: Span, inArticle: boolean) {
  const selectors = describe({ text }, span).filter((s) => inArticle || s.type === 'TextQuoteSelector');
  return { words: text.slice(span.start, span.end), selectors };
}
