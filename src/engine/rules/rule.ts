import type { Span } from '../../model';
import type { Scene } from '../cues';

/** What a rule finds, before its name is put on it. */
export interface Found {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** One way of saying who said what. */
export type Rule = (scene: Scene) => Found[];
