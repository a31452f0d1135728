import type { PageText, PageView } from '../model';
import type { CardWays } from './card-frame';
import { CompanyCard } from './company-card';
import type { Mark } from './looks';
import { StatementCard } from './statement-card';

/** A card that is open. */
export interface Open {
  readonly kind: Mark['kind'];
  readonly id: string;
  /** By click or key, so that it stays until it is closed; else it goes with the pointer. */
  readonly held: boolean;
  /** The words it is opened at. */
  readonly ranges: readonly StaticRange[];
  /** Which of their boxes. */
  readonly box: number;
}

interface Drawn {
  readonly open: Open;
  readonly page: PageText;
  readonly view: PageView;
  readonly ways: CardWays;
}

/** Whether what a card is about is in the reading. */
export function isThere({ kind, id }: Open, { reading }: PageView): boolean {
  return kind === 'statement' ? reading.statements.some((s) => s.id === id) : reading.entities.some((e) => e.id === id);
}

/** The card of a statement or of a company. */
export function Card({ open, page, view, ways }: Drawn) {
  if (open.kind === 'company') {
    const company = view.reading.entities.find((e) => e.id === open.id);
    return company ? <CompanyCard key={open.id} page={page} view={view} company={company} ways={ways} /> : null;
  }
  const statement = view.reading.statements.find((s) => s.id === open.id);
  return statement ? <StatementCard key={open.id} page={page} view={view} statement={statement} ways={ways} /> : null;
}
