import type { PageText, PageView } from '../model';
import type { CardWays } from './card-frame';
import { CompanyCard } from './company-card';
import type { Mark } from './looks';
import { RefusedCard } from './refused-card';
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

/** Whether what a card is about is in the reading, or was refused there. */
export function isThere({ kind, id }: Open, { reading, refused }: PageView): boolean {
  if (kind === 'statement') return reading.statements.some((s) => s.id === id);
  return reading.entities.some((e) => e.id === id) || refused.some((r) => r.entity === id);
}

/** The card of a statement or of a company, or of one that the reader said is not named here. */
export function Card({ open, page, view, ways }: Drawn) {
  if (open.kind === 'company') {
    const company = view.reading.entities.find((e) => e.id === open.id && e.kind === 'company');
    const refusals = view.refused.filter((r) => r.entity === open.id);
    if (!company && refusals.length) return <RefusedCard page={page} refusals={refusals} ways={ways} />;
    return company ? <CompanyCard key={open.id} page={page} view={view} company={company} ways={ways} /> : null;
  }
  const statement = view.reading.statements.find((s) => s.id === open.id);
  return statement ? <StatementCard key={open.id} page={page} view={view} statement={statement} ways={ways} /> : null;
}
