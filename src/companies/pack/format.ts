import type { AliasTrust, EntityKind, Listing, NameHit } from '../../model';

/**
 * A pack is one buffer. After the magic and eight counts (little-endian 32-bit) come its sections, each padded to four bytes:
 *
 *   slots        Uint32 × slots       hash table of the words: word number + 1, or 0
 *   wordLength   Uint8  × words       lengths of the words, in code units
 *   wordUnits    Uint16 × units       the words, one after another; those that begin a name come first
 *   edgeCount    Uint8  × states      edges that leave each state but the root (the root has one for every word that begins a name)
 *   edgeWord     Uint32 × edges       word on each edge, ascending within its state; edge e leads to state e + 1
 *   valueCount   Uint8  × states      names that end in each state
 *   value        Uint32 × values      entity << 4 | how << 2 | trust
 *   entityLength Uint32 × entities    lengths of the entities' JSON
 *   entityBytes  Uint8  × bytes       the entities, UTF-8, one after another, sorted by id
 *
 * States are numbered breadth-first, so that an edge needs no target: nothing is parsed at opening but two running sums.
 */
export const MAGIC = 0x314e4a52; // "RJN1"
export const HEADER_WORDS = 9;

/** One way of writing an entity's name. */
export interface Alias {
  readonly text: string;
  readonly trust: AliasTrust;
  readonly how: NameHit['how'];
}

/** Who owned this company, when, and where that is written. */
export interface Owner {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly citation: string;
}

/** An entity as a pack keeps it. */
export interface PackEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly country: string | null;
  readonly tickers: readonly string[];
  readonly domains: readonly string[];
  /** Whether somebody looked it up on every list: only then does no listing mean "on none". */
  readonly checked: boolean;
  readonly listings: readonly Listing[];
  readonly owners: readonly Owner[];
  readonly aliases: readonly Alias[];
}

/** What `entityBytes` holds of one: short keys, and only what is there. */
export interface StoredEntity {
  readonly i: string;
  readonly n: string;
  readonly k?: EntityKind;
  readonly c?: string;
  readonly t?: readonly string[];
  readonly d?: readonly string[];
  readonly x?: true;
  readonly l?: readonly Listing[];
  readonly o?: readonly Owner[];
}

export const HOWS: readonly NameHit['how'][] = ['name', 'alias', 'acronym'];
