import type { NameHit } from '../../model';
import { firstFrom } from '../in-order';
import type { CastBuilder } from './cast-builder';
import { findKinds, type Named } from './kinds';
import type { Run } from './runs';
import { type Part, splitAtTitles } from './titles';

/** A run with what its own words say. */
export interface ReadRun extends Run {
  /** Cut at the titles in it. */
  readonly parts: readonly Part[];
  /** What its words say that it names. */
  readonly kinds: readonly Named[];
}

/** What the stations of `findCast` hand on. */
export interface Scene {
  readonly text: string;
  /** In reading order, never overlapping. */
  readonly runs: readonly ReadRun[];
  readonly hits: readonly NameHit[];
  readonly builder: CastBuilder;
}

/** Reads a run's own words. */
export function readRun(sourceText: string, run: Run): ReadRun {
  const { start, end, words, is, text, first, titled } = run;
  const parts = splitAtTitles(sourceText, run);
  return { start, end, words, is, text, first, titled, parts, kinds: findKinds(parts) };
}

/** The run that a place lies in, or `null`. */
export function runAt(runs: readonly ReadRun[], place: number): ReadRun | null {
  const run = runs[firstFrom(runs, place + 1) - 1];
  return run && run.end > place ? run : null;
}

const none: readonly NameHit[] = [];

/** The hits that lie in [start, end), found by halving. */
export function hitsIn(hits: readonly NameHit[], start: number, end: number): readonly NameHit[] {
  const from = firstFrom(hits, start);
  if ((hits[from]?.start ?? end) >= end) return none;
  const found: NameHit[] = [];
  for (let i = from, hit = hits[i]; hit && hit.start < end; hit = hits[++i]) if (hit.end <= end) found.push(hit);
  return found;
}
