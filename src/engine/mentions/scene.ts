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

/** The run at `start`, or `null`. */
export function runAt(runs: readonly Run[], start: number): Run | null {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (run.end <= start) low = middle + 1;
    else if (run.start > start) high = middle - 1;
    else return run;
  }
  return null;
}

/** The hits that lie in [start, end), found by halving. */
export function hitsIn(hits: readonly NameHit[], start: number, end: number): NameHit[] {
  const found: NameHit[] = [];
  for (let i = firstFrom(hits, start), hit = hits[i]; hit && hit.start < end; hit = hits[++i]) if (hit.end <= end) found.push(hit);
  return found;
}
