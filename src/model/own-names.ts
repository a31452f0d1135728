import type { EntityKind, Listing } from './entity';
import type { AliasTrust } from './name-index';

/** One way of writing a company's name, and whether it needs evidence on the page. */
export interface OwnName {
  readonly text: string;
  readonly trust: AliasTrust;
}

/** Who owned a company, when, and where that is written. */
export interface OwnParent {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly citation: string;
}

/** A company as a pack of the reader's describes it. `id` is a built-in pack's, where its name is that company's there. */
export interface OwnCompany {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** All ways of writing it, `name` too. */
  readonly names: readonly OwnName[];
  readonly country: string | null;
  readonly tickers: readonly string[];
  readonly domains: readonly string[];
  readonly listings: readonly Listing[];
  readonly parents: readonly OwnParent[];
}

/** The formats that a pack can come in. */
export type PackFormat = 'pack' | 'csv' | 'screening list' | 'sec tickers';

/** A pack: one that the reader brought in, or (`format` null) one that came with Rejoinder. */
export interface KeptPack {
  readonly id: string;
  readonly name: string;
  readonly format: PackFormat | null;
  readonly companies: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
  readonly on: boolean;
}

/** What the reader says of one company: over what the packs say. With an id that no pack has, it is a company of the reader's own. */
export interface Amendment {
  readonly id: string;
  /** Its name; `null`: as in the packs. */
  readonly name: string | null;
  /** Names added, or with another trust than in the packs. */
  readonly names: readonly OwnName[];
  /** Names that do not mean this company. */
  readonly gone: readonly string[];
  /** The company that this one is the same as; `null`: itself. */
  readonly sameAs: string | null;
  /** Named on pages, it is not marked, and nothing is said of it. */
  readonly muted: boolean;
}

/** "Not this company": the reader says that a name on a page, or everywhere, means somebody else. */
export interface Refusal {
  /** `Entity.id`. */
  readonly entity: string;
  /** The company's name, as it was shown. */
  readonly name: string;
  /** Canonical address of the page; empty: everywhere. */
  readonly page: string;
  /** The words that do not mean it; on a single page, none does. */
  readonly words: readonly string[];
  readonly at: number;
}

/** All that the reader has said of companies, without the companies of the packs. */
export interface NameChoices {
  readonly packs: readonly KeptPack[];
  readonly amendments: readonly Amendment[];
  readonly refusals: readonly Refusal[];
}

/** The packs that come with Rejoinder, by their file. */
export const builtInPacks = ['names', 'record'] as const;

/** A amendment that says nothing yet. */
export const noAmendment = (id: string): Amendment => ({ id, name: null, names: [], gone: [], sameAs: null, muted: false });

/** A name as two spellings of it are compared: words only, in small letters. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&+]+/gu, ' ')
    .trim();
