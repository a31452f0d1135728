import type { PlaceAsked, PlaceFound } from '../messages';
import type { PageText, Selector, Span } from '../model';
import {
  type Anchored,
  anchoring,
  describe,
  indexing,
  inSlices,
  type Mapped,
  type PageMap,
  type TextIndex,
  textFragment,
  type Work,
  wholePage,
  wholePageWalk,
} from '../page';

interface Indexed extends Mapped {
  readonly index: TextIndex;
}

/** A place that was asked for, with its ranges on the page. */
export interface PlaceHere {
  readonly found: PlaceFound;
  readonly ranges: readonly StaticRange[];
}

/** States in which the place is the note's own. */
const sure: ReadonlySet<string> = new Set(['found', 'moved', 'changed']);

/** Places on the page by selectors, and selectors for places: in the article first, then anywhere on the page. */
export class Places {
  #article: Indexed | null = null;
  #whole: Indexed | null = null;
  #isWanted = true;
  readonly #read: { readonly page: PageText; readonly map: PageMap } | null;

  /** `read`: the article, where there is one. One index of each text is made at the first need. */
  constructor(read: { readonly page: PageText; readonly map: PageMap } | null) {
    this.#read = read;
  }

  /** The places of the page as it is read now; what is still being looked for in these is given up. */
  anew(read: { readonly page: PageText; readonly map: PageMap } | null): Places {
    this.#isWanted = false;
    return new Places(read);
  }

  /** Where the selectors stand now. The page is not kept waiting, however long it is; rejects when the page was read anew meanwhile. */
  async find(places: readonly PlaceAsked[]): Promise<PlaceHere[]> {
    const found = await inSlices(this.#finding(places), () => this.#isWanted);
    if (!found) throw new Error('the page is being read again');
    return found.value;
  }

  *#finding(places: readonly PlaceAsked[]): Work<PlaceHere[]> {
    const found: PlaceHere[] = [];
    for (const { key, selectors } of places) {
      const { at, text } = yield* this.#anchoring(selectors);
      const { state, span } = at;
      const ranges = span ? text.map.rangesAt(span) : [];
      const now = span && text.text.slice(span.start, span.end);
      const link = sure.has(state) ? yield* this.#linkTo(selectors, now) : null;
      found.push({ found: { key, state, now, link }, ranges });
      yield;
    }
    return found;
  }

  /** A browser looks for a link's words on the whole page: what the article leaves out may have them too, and before it. */
  *#linkTo(selectors: readonly Selector[], now: string | null): Work<string | null> {
    const { text } = yield* this.#wholePage();
    return textFragment(this.#read?.page.url ?? location.href, selectors, text, now);
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
    const whole = this.#whole ?? wholePage(document);
    const span = spanOf(whole, range);
    return span && described(whole.text, span, false);
  }

  /** In the article, or else on the whole page where that is sure; an unsure place in the article comes before one outside. */
  *#anchoring(selectors: readonly Selector[]): Work<{ at: Anchored; text: Mapped }> {
    const article = yield* this.#indexedArticle();
    const inArticle = article && { at: yield* anchoring(article.index, selectors), text: article };
    if (inArticle && sure.has(inArticle.at.state)) return inArticle;
    const whole = yield* this.#wholePage();
    // A position counts in the article's text only.
    const quotes = selectors.filter((s) => s.type === 'TextQuoteSelector');
    const anywhere = { at: yield* anchoring(whole.index, quotes), text: whole };
    return inArticle && inArticle.at.state === 'uncertain' && !sure.has(anywhere.at.state) ? inArticle : anywhere;
  }

  *#indexedArticle(): Work<Indexed | null> {
    if (!this.#article && this.#read) this.#article = yield* indexed({ text: this.#read.page.text, map: this.#read.map });
    return this.#article;
  }

  *#wholePage(): Work<Indexed> {
    this.#whole ??= yield* indexed(yield* wholePageWalk(document));
    return this.#whole;
  }
}

function* indexed(text: Mapped): Work<Indexed> {
  return { ...text, index: yield* indexing(text.text) };
}

function spanOf({ text, map }: Mapped, range: Range): Span | null {
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
