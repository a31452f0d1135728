import type { Span } from './span';

export type EntityKind = 'company' | 'organisation' | 'government' | 'publication' | 'product' | 'person';

/** How a mention was taken for its entity. */
export type How = 'name' | 'alias' | 'acronym' | 'short' | 'description' | 'pronoun';

/** One place where the text speaks of an entity. */
export interface Mention extends Span {
  readonly how: How;
  /** `Entity.id` within the same reading. */
  readonly entity: string;
}

/** One government list, one company, one period, one citation. No citation, no listing. */
export interface Listing {
  /** Short name of the list: "1260H". */
  readonly list: string;
  /** The list's name for a reader: "Section 1260H, Chinese Military Companies". */
  readonly title: string;
  readonly authority: string;
  /** The name under which the company stands on the list. */
  readonly listedAs: string;
  /** ISO dates; `to` is `null` while the listing stands as of `asOf`. */
  readonly from: string;
  /** `from` is the earliest day that was checked, not the first: "listed by 10 June 2026". Before it the list was not checked. */
  readonly fromAtLatest?: boolean;
  readonly to: string | null;
  readonly citation: string;
  /** Address of the official publication, or `null` where there is no stable one. */
  readonly url: string | null;
  /** The day up to which this was checked. */
  readonly asOf: string;
}

/** Another company that owns or owned this one, with its period and citation. Its listings are shown as its own. */
export interface Parent {
  readonly entity: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly citation: string;
  readonly listings: readonly Listing[];
}

/** A person, organisation or document that the text names. */
export interface Entity {
  /** A pack's id ("hikvision"), or one made from the name as printed ("text:martin-crumpton-group"). Unique in a reading. */
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** Whether a pack knows it; only then were the lists looked at. */
  readonly known: boolean;
  /** Why it was taken for that company, in the rule's own words: "ticker beside it". */
  readonly evidence: readonly string[];
  readonly listings: readonly Listing[];
  readonly parents: readonly Parent[];
}
