import type { NameHit } from '../../model';
import { firstFrom } from '../in-order';
import type { CastBuilder } from './cast-builder';
import type { Named } from './kinds';
import type { Run } from './runs';

/** What the stations of `findCast` hand on. */
export interface Scene {
  readonly text: string;
  /** In reading order, never overlapping. */
  readonly runs: readonly Run[];
  /** What each run's own words say that it names. */
  readonly kinds: ReadonlyMap<Run, readonly Named[]>;
  readonly hits: readonly NameHit[];
  readonly builder: CastBuilder;
}

/** The run that a place lies in, or `null`. */
export function runAt(runs: readonly Run[], place: number): Run | null {
  const run = runs[firstFrom(runs, place + 1) - 1];
  return run && run.end > place ? run : null;
}

/** The hits that lie in [start, end), found by halving. */
export function hitsIn(hits: readonly NameHit[], start: number, end: number): NameHit[] {
  const found: NameHit[] = [];
  for (let i = firstFrom(hits, start), hit = hits[i]; hit && hit.start < end; hit = hits[++i]) if (hit.end <= end) found.push(hit);
  return found;
}
