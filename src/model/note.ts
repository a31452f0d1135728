import type { Selector } from './selector';

/** ClaimReview practice (design §7). */
export type Status =
  | 'unstarted'
  | 'in progress'
  | 'supported'
  | 'needs context'
  | 'contradicted'
  | 'conflicting evidence'
  | 'unverifiable'
  | 'not checkable';

export type Evidence = 'primary document' | 'two independent origins' | 'one named source' | 'unnamed only' | 'repeated report';

/** What a note stands on. The selectors are the target; `statement` is only a hint. */
export interface Target {
  /** Canonical address of the page. */
  readonly page: string;
  /** Empty for a note on the page as a whole. */
  readonly selectors: readonly Selector[];
  readonly statement: string | null;
}

/** The reader's own note. Only extension pages ever hold one. */
export interface Note {
  readonly id: string;
  readonly target: Target;
  readonly text: string;
  readonly tags: readonly string[];
  readonly status: Status;
  readonly reason: string;
  readonly evidence: Evidence | null;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly modified: number;
}

/** One change of a note: what it was before. Kept for ever, so that nothing written is lost. */
export interface Change {
  readonly note: string;
  readonly at: number;
  /** The whole note before the change; `null` when the change made it. */
  readonly before: Note | null;
  readonly what: 'made' | 'edited' | 'deleted' | 'restored' | 'imported' | 'conflict';
}
