import type { PanelOpening } from '../messages';
import type { MarkLevel, PageText, PageView, Span, Statement } from '../model';
import { boxesOf, holds, isInView, scrollTo } from './boxes';
import type { CardWays } from './card-frame';
import { CompanyCard } from './company-card';
import { copyText } from './copy';
import { standingRoom } from './host';
import { tabTo, watchKeys } from './keys';
import { lookOf, looksAt, type Mark, marksOf } from './looks';
import { type Painted, type PlaceMap, paint } from './paint';
import { watchPointer } from './pointer';
import { cardElement, draw, follow } from './stage';
import { StatementCard } from './statement-card';

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
}

/** A card that is open. `held`: by click or key, so that it stays until it is closed; else it goes with the pointer. */
interface Open {
  readonly kind: Mark['kind'];
  readonly id: string;
  readonly held: boolean;
  /** The words it is opened at. */
  readonly ranges: readonly StaticRange[];
  /** Which of their boxes. */
  readonly box: number;
}

/** Milliseconds that a place is shown after the page was scrolled to it. */
const SHOWN_MS = 1600;

/** Marks and card of one page. */
export class Overlay {
  #article: Article | null = null;
  #painted: Painted | null = null;
  #level: MarkLevel = 'all';
  #open: Open | null = null;
  /** The place shown after scrolling to it. */
  #here: readonly StaticRange[] = [];
  #hereTimer = 0;
  /** The statement whose card was open last: where "next" goes on from. */
  #last: string | null = null;
  /** What had the focus before the card took it. */
  #before: Element | null = null;
  readonly #ends = new AbortController();
  readonly #ways: CardWays;

  constructor(ways: OverlayWays) {
    this.#ways = {
      openPanel: ways.openPanel,
      openPanelTab: ways.openPanelTab,
      copy: copyText,
      close: () => this.close(),
      step: (by) => this.#step(by),
      goTo: (spans) => void this.goTo(spans),
      showStatement: (id) => this.#showStatement(id),
      showCompany: (id) => this.#open && this.#change({ ...this.#open, kind: 'company', id, held: true }),
    };
    const { signal } = this.#ends;
    const isOurs = (event: Event) => event.target === standingRoom()?.host;
    watchPointer(
      {
        rest: (x, y) => this.#rest(x, y),
        click: (x, y) => this.#click(x, y),
        clickElsewhere: () => this.close(),
        isOurs,
      },
      signal,
    );
    const keys = { ...this.#ways, scroll: (by: number) => this.#scroll(by), tab: (by: 1 | -1) => this.#tab(by) };
    watchKeys(keys, isOurs, () => this.#open !== null, signal);
    window.addEventListener('scroll', () => this.#moved(), { capture: true, passive: true, signal });
    window.addEventListener('resize', () => this.#moved(), { passive: true, signal });
  }

  /** Shows an article, in place of the one before. A card that is open stays, with what is known now. */
  show(article: Article, level: MarkLevel): void {
    this.#article = article;
    this.#level = level;
    this.#painted?.clear();
    const looks = looksAt(level);
    this.#painted = paint(
      article.page,
      article.map,
      marksOf(article.view).filter((mark) => looks.includes(mark.look)),
    );
    if (this.#open) this.#reopen(this.#open);
  }

  /** Takes marks and card off the page. */
  clear(): void {
    this.close();
    this.#painted?.clear();
    this.#painted = null;
    this.#article = null;
  }

  /** Takes all off the page for good, listeners too. */
  end(): void {
    this.clear();
    this.#ends.abort();
  }

  /** Scrolls to spans and shows where they are. `false`: they are not on the page. */
  goTo(spans: readonly Span[]): boolean {
    const ranges = this.#rangesAt(spans);
    if (!scrollTo(ranges)) return false;
    this.#here = ranges;
    clearTimeout(this.#hereTimer);
    this.#hereTimer = window.setTimeout(() => {
      this.#here = [];
      this.#draw();
    }, SHOWN_MS);
    this.#draw();
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
    const ranges = this.#rangesAt(statement.content);
    this.#change({ kind: 'statement', id, held: true, ranges, box: 0 });
    this.goTo(statement.content);
  }

  /** The statements that are marked; all of them where the marks are off, so that the key still leads somewhere. */
  #statements(): readonly Statement[] {
    const view = this.#article?.view;
    if (!view) return [];
    const looks = looksAt(this.#level === 'off' ? 'claims' : this.#level);
    return view.reading.statements.filter((s) => looks.includes(lookOf(view, s)));
  }

  /** To the claim before or after the last one; at first, to the first one that is not yet scrolled past. */
  #step(by: 1 | -1): void {
    const statements = this.#statements();
    const last = statements.findIndex((s) => s.id === this.#last);
    const ahead = () => statements.findIndex((s) => (boxesOf(this.#rangesAt(s.content))[0]?.bottom ?? 0) > 0);
    const to = last < 0 ? ahead() : (last + by + statements.length) % statements.length;
    const next = statements[Math.max(0, to)];
    if (next) this.#showStatement(next.id);
  }

  #reopen(open: Open): void {
    const { statements, entities } = this.#article?.view.reading ?? { statements: [], entities: [] };
    const statement = statements.find((s) => s.id === open.id);
    if (open.kind === 'statement' && statement) this.#change({ ...open, ranges: this.#rangesAt(statement.content) });
    else if (open.kind === 'statement' || !entities.some((e) => e.id === open.id)) this.close();
  }

  #change(open: Open): void {
    const same = this.#open?.kind === open.kind && this.#open.id === open.id && this.#open.held === open.held;
    if (same && !open.held) return;
    this.#open = open;
    if (open.kind === 'statement') this.#last = open.id;
    this.#draw();
    const host = standingRoom()?.host;
    if (!open.held || !host) return;
    if (document.activeElement !== host) this.#before = document.activeElement;
    cardElement()?.focus({ preventScroll: true });
  }

  #draw(): void {
    const card = this.#card();
    const words = () => {
      const boxes = boxesOf(this.#open?.ranges ?? []);
      return boxes[this.#open?.box ?? 0] ?? boxes[0] ?? null;
    };
    draw(card || this.#here.length ? { card, words, boxes: () => boxesOf(this.#here) } : null);
  }

  #card() {
    const { article, open } = { article: this.#article, open: this.#open };
    if (!article || !open) return null;
    const { page, view } = article;
    const statement = view.reading.statements.find((s) => s.id === open.id);
    const company = view.reading.entities.find((e) => e.id === open.id);
    if (open.kind === 'statement')
      return statement ? <StatementCard key={open.id} page={page} view={view} statement={statement} ways={this.#ways} /> : null;
    return company ? <CompanyCard key={open.id} page={page} view={view} company={company} ways={this.#ways} /> : null;
  }

  #moved(): void {
    if (!this.#open && !this.#here.length) return;
    const box = boxesOf(this.#open?.ranges ?? [])[0];
    if (this.#open && !this.#open.held && (!box || !isInView(box))) this.close();
    else follow();
  }

  #scroll(by: number): void {
    cardElement()?.querySelector('.body')?.scrollBy({ top: by });
  }

  #tab(by: 1 | -1): void {
    const card = cardElement();
    const places = [...(card?.querySelectorAll<HTMLElement>('a[href], button') ?? [])];
    const at = places.indexOf(standingRoom()?.root.activeElement as HTMLElement);
    places[tabTo(at, by, places.length)]?.focus();
  }
}
