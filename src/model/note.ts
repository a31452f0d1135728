import type { Selector } from './selector';

/** ClaimReview practice (design §7), in the order of the work. */
export const statuses = [
  'unstarted',
  'in progress',
  'supported',
  'needs context',
  'contradicted',
  'conflicting evidence',
  'unverifiable',
  'not checkable',
] as const;
export type Status = (typeof statuses)[number];

export type Evidence = 'primary document' | 'two independent origins' | 'one named source' | 'unnamed only' | 'repeated report';

/** What kind of claim it is, as checkers sort them: what would show it to be true. */
export type ClaimType = 'fact' | 'number' | 'quotation' | 'comparison' | 'cause' | 'prediction' | 'opinion';

/** What a note stands on. The selectors are the target; `statement` is only a hint. */
export interface Target {
  /** Canonical address of the page; empty for a note on a company. */
  readonly page: string;
  /** Empty for a note on the page as a whole, and on a company. */
  readonly selectors: readonly Selector[];
  readonly statement: string | null;
  /** The company that the note is on, with its name as it was shown; `null`: it is on a page. */
  readonly company: { readonly id: string; readonly name: string } | null;
}

/** The reader's own asking for a reply. Days are ISO dates; empty where not said. */
export interface Asked {
  readonly when: string;
  /** By mail, by telephone, whom. */
  readonly how: string;
  readonly deadline: string;
  /** What came back, in its words; empty: nothing yet. */
  readonly answer: string;
}

/** An address that the reader put to a note. */
export interface NoteLink {
  readonly url: string;
  /** Empty: the address stands for itself. */
  readonly label: string;
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
  readonly claimType: ClaimType | null;
  /** `null`: the reader has not asked. */
  readonly asked: Asked | null;
  /** Address of an archived copy of the page; empty: none. */
  readonly archive: string;
  readonly links: readonly NoteLink[];
  /** Whether it may stand in what the reader hands on. A note is private until the reader says otherwise. */
  readonly publishable: boolean;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly modified: number;
}

/** A search that the reader has named. */
export interface SavedSearch {
  readonly name: string;
  /** As it is typed: words and fields. */
  readonly query: string;
  readonly at: number;
}

/** One change of a note: what it was before. Kept for ever, so that nothing written is lost. */
export interface Change {
  readonly note: string;
  readonly at: number;
  /** The whole note before the change; `null` when the change made it. */
  readonly before: Note | null;
  readonly what: 'made' | 'edited' | 'deleted' | 'restored' | 'imported' | 'conflict';
}
