import type { Anchoring, MarkLevel, PageText, PageView, Refusal, Selector, Span } from '../model';

/** What a page asks of the background. Adding a call is one edit: here. */
export interface BackgroundCalls {
  /** Reads the article; keeps its statements if the reader has chosen so; sets the badge. Again after a change of the page. */
  read(page: PageText): PageView;
  /** How much to mark on this host. */
  level(host: string): MarkLevel;
  /** Shows a number of claims on the tab's button; 0 takes it away, where the page shows no article (any more). */
  count(claims: number): void;
  /** Shows a claim in the panel: opens it where the browser allows that from a page's click, and answers how else the reader opens it. */
  openPanel(statement: string | null): PanelOpening;
  /** Opens the panel's page in a tab beside the asking page. */
  openPanelTab(statement: string | null): void;
  /** "Not this company": on a page, or certain words everywhere. Refused from private windows. The page is to be read again. */
  refuse(refusal: Refusal): void;
  /** Takes that back, for a page (canonical address) and everywhere. */
  allow(entity: string, page: string): void;
  /** Opens a company's page in the library, in a tab. */
  openLibrary(company: string): void;
}

/** Whether the panel was opened, and the key that opens it ("Alt+Shift+H"; `null` where none is set). */
export interface PanelOpening {
  readonly opened: boolean;
  readonly key: string | null;
}

/** A place asked for: a note's or a statement's. */
export interface PlaceAsked {
  readonly key: string;
  readonly selectors: readonly Selector[];
}

export interface PlaceFound {
  readonly key: string;
  readonly state: Anchoring;
  /** The words as they now stand; `null` when not found. */
  readonly now: string | null;
  /** A link to the passage, told from all else on the page; `null` where the place is not sure. */
  readonly link: string | null;
}

/** What the page's content script holds: the panel asks. */
export type PageState =
  | { readonly state: 'no article' }
  | { readonly state: 'reading' }
  /** An article, in a language (BCP 47) that Rejoinder does not read yet. */
  | { readonly state: 'other language'; readonly language: string }
  | { readonly state: 'failed'; readonly error: string }
  | {
      readonly state: 'read';
      readonly page: PageText;
      /** The article is longer than what was taken of it. */
      readonly isCut: boolean;
      readonly view: PageView;
      readonly level: MarkLevel;
    };

/** What the panel asks of a page. Note text never crosses. */
export interface PageCalls {
  state(): PageState;
  /** Scrolls to the statement or span and flashes it. */
  goTo(spans: readonly Span[]): boolean;
  /** Where the selectors stand on the page now. With `scroll`, goes to the first one found. */
  find(places: readonly PlaceAsked[], scroll: boolean): PlaceFound[];
  /** Selectors for spans of the article's text. */
  describe(spans: readonly Span[]): readonly Selector[];
  /** What the reader has selected on the page, or `null`. */
  selection(): { readonly words: string; readonly selectors: readonly Selector[] } | null;
  setLevel(level: MarkLevel): void;
  /** Goes to the next claim and opens its card: the command's key. */
  next(): void;
  /** Reads the page again, as the reader's names are now. */
  readAgain(): void;
}

/** What a page tells the panels that are open; the sender's tab says which page. */
export interface PanelCalls {
  /** `PageCalls.state` answers otherwise now. */
  changed(): void;
}
