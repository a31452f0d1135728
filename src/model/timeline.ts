import type { Ledger, Standing } from './ledger';
import { isOpen } from './ledger-filter';

/** One claim in one publication, on the day on which that came out. */
export interface Moment {
  readonly date: string;
  readonly words: string;
  readonly publication: string;
  readonly standing: Standing;
}

/** A stretch of a timeline, all of one length, with what falls into it. Days are ISO, both included. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly moments: readonly Moment[];
  /** How many of them have no answer. */
  readonly open: number;
}

/** A timeline: stretches without a gap, from the first moment to the last. */
export interface Timeline {
  readonly stretches: readonly Stretch[];
  /** Moments that have no date. */
  readonly undated: number;
}

/** Stretches at most: more are narrower than a finger or a word. */
const MOST = 40;
const DAY = 86_400_000;

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
/** Noon of a date's first day, so that no rounding reaches another one. A year or a month counts from its beginning. */
const timeOf = (date: string) => Date.parse(`${date.slice(0, 10).padEnd(4, '0')}${'-01-01'.slice(date.slice(0, 10).length - 4)}T12:00:00Z`);

/** When claims were made and how they stood: each claim once an origin, oldest first. */
export function momentsOf({ rows, origins }: Ledger): (Omit<Moment, 'date'> & { readonly date: string | null })[] {
  const place = new Map(origins.map((origin, i) => [origin.id, { origin, i }]));
  return rows
    .flatMap(({ cells }) =>
      [...cells].flatMap(([id, { standing, raised }]) => {
        const at = place.get(id);
        return at ? [{ at, standing, words: raised[0]?.words ?? '' }] : [];
      }),
    )
    .sort((a, b) => a.at.i - b.at.i)
    .map(({ at: { origin }, standing, words }) => ({ date: origin.published, words, publication: origin.publisher, standing }));
}

/** Divides what is in a ledger into stretches of time. */
export function timelineOf(ledger: Ledger): Timeline {
  const moments = momentsOf(ledger);
  const dated = moments.flatMap((moment) =>
    moment.date !== null && !Number.isNaN(timeOf(moment.date)) ? [{ ...moment, date: moment.date }] : [],
  );
  const times = dated.map(({ date }) => timeOf(date)).sort((a, b) => a - b);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return { stretches: [], undated: moments.length };
  const days = Math.round((last - first) / DAY) + 1;
  const length = Math.max(1, Math.ceil(days / MOST));
  const groups: Moment[][] = Array.from({ length: Math.ceil(days / length) }, () => []);
  for (const moment of dated) groups[Math.floor(Math.round((timeOf(moment.date) - first) / DAY) / length)]?.push(moment);
  const stretches = groups.map((group, i) => ({
    from: dayOf(first + i * length * DAY),
    to: dayOf(first + ((i + 1) * length - 1) * DAY),
    moments: group,
    open: group.filter(({ standing }) => isOpen(standing)).length,
  }));
  return { stretches, undated: moments.length - dated.length };
}
