import { type ClaimRow, type Ledger, type LedgerCell, type Standing, standings } from './ledger';
import type { Origin } from './origins';
import type { Act } from './statement';

/** What of a ledger is looked at; an empty field asks nothing. Days are ISO, both included. */
export interface LedgerFilter {
  readonly from: string;
  readonly to: string;
  readonly act: Act | '';
  readonly standing: Standing | '';
  readonly publication: string;
}

/** A filter that asks nothing. */
export const wholeLedger: LedgerFilter = { from: '', to: '', act: '', standing: '', publication: '' };

/** Whether a date lies in a period. A date that is only a year or a month does if any of its days can; without a date nothing does. */
function isIn(date: string | null, { from, to }: LedgerFilter): boolean {
  if (!from && !to) return true;
  if (date === null) return false;
  const day = date.slice(0, 10);
  return (!from || day >= from.slice(0, day.length)) && (!to || day <= to.slice(0, day.length));
}

const isWanted = (origin: Origin, filter: LedgerFilter) =>
  isIn(origin.published, filter) &&
  (!filter.publication || origin.publisher === filter.publication || origin.publishers.includes(filter.publication));

function isMet(cell: LedgerCell, { act, standing }: LedgerFilter): boolean {
  if (standing && cell.standing !== standing) return false;
  return !act || cell.raised.some((raised) => raised.act === act) || cell.answers.some((answer) => answer.act === act);
}

/** The part of a ledger that a filter lets through: claims that are left in no publication go, and publications with no claim. */
export function filterLedger(ledger: Ledger, filter: LedgerFilter): Ledger {
  if (Object.values(filter).every((value) => value === '')) return ledger;
  const wanted = new Set(ledger.origins.filter((origin) => isWanted(origin, filter)).map(({ id }) => id));
  const rows = ledger.rows.flatMap((row): ClaimRow[] => {
    const cells = new Map([...row.cells].filter(([id, cell]) => wanted.has(id) && isMet(cell, filter)));
    return cells.size ? [{ ...row, cells }] : [];
  });
  const used = new Set(rows.flatMap((row) => [...row.cells.keys()]));
  const origins = ledger.origins.filter(({ id }) => used.has(id));
  return { origins, rows, pages: origins.reduce((sum, { pages }) => sum + pages.length, 0) };
}

/** How many times a claim stands so: each claim once an origin. */
export function countStandings({ rows }: Ledger): Readonly<Record<Standing, number>> {
  const counts = Object.fromEntries(standings.map((standing) => [standing, 0])) as Record<Standing, number>;
  for (const { cells } of rows) for (const { standing } of cells.values()) counts[standing]++;
  return counts;
}

/** Whether they were given no answer of substance: they would not speak, were silent, or were not asked. */
export const isOpen = (standing: Standing): boolean => standing === 'declined' || standing === 'silent' || standing === 'not asked';

/** The claims on an origin that have no answer there, in the order in which they were first made. */
export function unansweredOn({ rows }: Ledger, origin: string): ClaimRow[] {
  return rows.filter(({ cells }) => {
    const cell = cells.get(origin);
    return cell !== undefined && isOpen(cell.standing) && cell.raised.some(({ act }) => act !== null);
  });
}

/** The acts that a ledger's claims and answers do, in the order of the first. */
export function actsIn({ rows }: Ledger): Act[] {
  const acts = new Set<Act>();
  for (const { cells } of rows)
    for (const { raised, answers } of cells.values()) {
      for (const { act } of raised) if (act) acts.add(act);
      for (const { act } of answers) acts.add(act);
    }
  return [...acts];
}
