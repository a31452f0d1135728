import type { PanelOpening } from '../messages';
import type { MarkLevel, PageText, PageView, Refusal, Span, Statement } from '../model';
import { boxesOf, holds, isInView, scrollTo } from './boxes';
import { Card, isThere, type Open } from './card';
import type { CardWays } from './card-frame';
import { copyText } from './copy';
import { standingRoom } from './host';
import { tabTo, watchKeys } from './keys';
import { looksAt, type Mark, marksOf } from './looks';
import { type Painted, type PlaceMap, paint } from './paint';
import { watchPointer } from './pointer';
import { ShownPlace } from './shown-place';
import { cardElement, draw, follow } from './stage';
import { markedStatements, stepFrom } from './steps';

/** An article that was read: its text, where that stands in the page, and what was found. */
export interface Article {
  readonly page: PageText;
  readonly map: PlaceMap;
  readonly view: PageView;
}

/** What the overlay asks of the background. */
export interface OverlayWays {
  openPanel(statement: string | null): Promise<PanelOpening>;
  openPanelTab(statement: string | null): void;
  openLibrary(company: string): void;
  /** "Not this company"; the page is read again. `false`: it could not be kept. */
  refuse(refusal: Refusal): Promise<boolean>;
  allow(entity: string, page: string): Promise<boolean>;
}

/** Marks and card of one page. It listens to nothing before there is something to show. */
export class Overlay {
  #article: Article | null = null;
  #painted: Painted | null = null;
  #level: MarkLevel = 'all';
  #open: Open | null = null;
  readonly #here = new ShownPlace(() => this.#draw());
  /** The statement whose card was open last: where "next" goes on from. */
  #last: string | null = null;
  /** What had the focus before the card took it. */
  #before: Element | null = null;
  #ends: AbortController | null = null;
  readonly #ways: CardWays;

  constructor(ways: OverlayWays) {
    this.#ways = {
      ...ways,
      copy: copyText,
      close: () => this.close(),
      step: (by) => this.#step(by),
      showStatement: (id) => this.#showStatement(id),
      showCompany: (id) => this.#open && this.#change({ ...this.#open, kind: 'company', id, held: true }),
    };
  }

  /** Shows an article, in place of the one before. A card that is open stays, with what is known now. */
  show(article: Article, level: MarkLevel): void {
    this.#listen();
    this.#article = article;
    this.#level = level;
    const looks = looksAt(level);
    const marks = marksOf(article.view).filter((mark) => looks.includes(mark.look));
    this.#painted = paint(article.page, article.map, marks, this.#painted);
    if (this.#open && isThere(this.#open, article.view)) this.#renew(this.#open);
    else this.close();
  }

  /** Shows more marks, or fewer. */
  setLevel(level: MarkLevel): void {
    if (this.#article) this.show(this.#article, level);
  }

  /** Takes marks and card off the page, and listens no more. */
  clear(): void {
    this.close();
    this.#painted?.clear();
    this.#painted = null;
    this.#article = null;
    this.#last = null;
    this.#ends?.abort();
    this.#ends = null;
  }

  /** Scrolls to spans and shows where they are. `false`: they are not on the page. */
  goTo(spans: readonly Span[]): boolean {
    return this.goToRanges(this.#rangesAt(spans));
  }

  /** Scrolls to ranges and shows where they are. `false`: they are not on the page. */
  goToRanges(ranges: readonly StaticRange[]): boolean {
    if (!scrollTo(ranges)) return false;
    this.#listen();
    this.#here.show(ranges);
    return true;
  }

  /** Goes to the next claim and opens its card. */
  next(): void {
    this.#step(1);
  }

  /** Closes the card; the focus goes back to where it was. */
  close(): void {
    if (!this.#open) return;
    const had = document.activeElement === standingRoom()?.host;
    this.#open = null;
    this.#draw();
    if (had && this.#before instanceof HTMLElement && this.#before.isConnected) this.#before.focus({ preventScroll: true });
    this.#before = null;
  }

  #listen(): void {
    if (this.#ends) return;
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    const isOurs = (event: Event) => event.target !== null && event.target === standingRoom()?.host;
    const pointer = {
      rest: (x: number, y: number) => this.#rest(x, y),
      click: (x: number, y: number) => this.#click(x, y),
      clickElsewhere: () => this.close(),
    };
    watchPointer({ ...pointer, isOurs }, signal);
    const keys = { ...this.#ways, scroll: (by: number) => this.#scroll(by), tab: (by: 1 | -1) => this.#tab(by) };
    watchKeys(keys, isOurs, () => this.#open !== null, signal);
    window.addEventListener('scroll', () => this.#moved(), { capture: true, passive: true, signal });
    window.addEventListener('resize', () => this.#moved(), { passive: true, signal });
  }

  #rangesAt(spans: readonly Span[]): StaticRange[] {
    return spans.flatMap((at) => this.#article?.map.rangesAt(at) ?? []);
  }

  #rest(x: number, y: number): void {
    if (this.#open?.held) return;
    const [mark] = this.#painted?.at(x, y) ?? [];
    if (mark) this.#openAt(mark, x, y, false);
    else this.close();
  }

  #click(x: number, y: number): void {
    const [mark] = this.#painted?.at(x, y) ?? [];
    if (mark) this.#openAt(mark, x, y, true);
    else this.close();
  }

  #openAt(mark: Mark, x: number, y: number, held: boolean): void {
    const ranges = this.#rangesAt(mark.spans);
    const box = boxesOf(ranges).findIndex((b) => holds(b, x, y));
    this.#change({ kind: mark.kind, id: mark.id, held, ranges, box: Math.max(0, box) });
  }

  #showStatement(id: string): void {
    const statement = this.#article?.view.reading.statements.find((s) => s.id === id);
    if (!statement) return;
    this.goTo(statement.content);
    this.#change({ kind: 'statement', id, held: true, ranges: this.#rangesAt(statement.content), box: 0 });
  }

  #step(by: 1 | -1): void {
    const view = this.#article?.view;
    const isAhead = (s: Statement) => (boxesOf(this.#rangesAt(s.content))[0]?.bottom ?? 0) > 0;
    const next = view && stepFrom(markedStatements(view, this.#level), this.#last, by, isAhead);
    if (next) this.#showStatement(next.id);
  }

  #change(open: Open): void {
    const was = this.#open;
    // The pointer rests on another of its lines: the card stays where it is.
    if (!open.held && was?.id === open.id) return;
    this.#open = open;
    if (open.kind === 'statement') this.#last = open.id;
    this.#draw();
    const host = standingRoom()?.host;
    if (!open.held || !host) return;
    if (document.activeElement !== host) this.#before = document.activeElement;
    if (was?.id !== open.id || !was.held) cardElement()?.focus({ preventScroll: true });
  }

  /** The card that is open, at the place where its words stand now. */
  #renew(open: Open): void {
    const statement = this.#article?.view.reading.statements.find((s) => s.id === open.id);
    this.#open = statement ? { ...open, ranges: this.#rangesAt(statement.content) } : open;
    this.#draw();
  }

  #draw(): void {
    const [open, article] = [this.#open, this.#article];
    const card = open && article && <Card open={open} page={article.page} view={article.view} ways={this.#ways} />;
    const words = () => {
      const boxes = boxesOf(this.#open?.ranges ?? []);
      return boxes[this.#open?.box ?? 0] ?? boxes[0] ?? null;
    };
    draw(card || this.#here.isShown ? { card, words, boxes: () => this.#here.boxes } : null);
  }

  #moved(): void {
    if (!this.#open && !this.#here.isShown) return;
    const [box] = boxesOf(this.#open?.ranges ?? []);
    if (this.#open && !this.#open.held && !(box && isInView(box))) this.close();
    else follow();
  }

  #scroll(by: number): void {
    cardElement()?.querySelector('.body')?.scrollBy({ top: by });
  }

  #tab(by: 1 | -1): void {
    const places = [...(cardElement()?.querySelectorAll<HTMLElement>('a[href], button') ?? [])];
    const at = places.indexOf(standingRoom()?.root.activeElement as HTMLElement);
    places[tabTo(at, by, places.length)]?.focus();
  }
}
