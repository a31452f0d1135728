import type { Span } from '../../model';
import type { Cue, Scene } from '../cues';
import type { Parsed } from '../grammar';
import type { Takes } from '../languages/en';

/** What a rule finds, before its name is put on it. */
export interface Found {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** Is asked of each cue that takes one of these (`null`: of each cue); `index`: its place in `scene.cues`. Few cues have two contents. */
export interface CueRule {
  readonly takes: readonly Takes[] | null;
  readonly at: (scene: Scene, cue: Cue, index: number) => Found | readonly Found[] | null;
}

/** Is asked of each place where one of these words stands. */
export interface WordRule {
  readonly words: Iterable<string>;
  readonly on: (scene: Scene, parsed: Parsed, at: number) => Found | null;
}

/** Looks at the page itself. */
export interface PageRule {
  readonly in: (scene: Scene) => readonly Found[];
}

/** One way of saying who said what. It says what it needs, and is not asked where that is missing: most rules have nothing to say of most sentences. */
export type Rule = CueRule | WordRule | (CueRule & WordRule) | PageRule;
