import type { Entity } from './entity';
import type { Span } from './span';

/** An alias needs evidence (`context`: Apple, Target, Shell) or none (`safe`). */
export type AliasTrust = 'safe' | 'context';

/** A name of the packs, found in a text. */
export interface NameHit extends Span {
  /** Id in the pack, for `NameIndex.entity`. */
  readonly entity: string;
  readonly trust: AliasTrust;
  /** The entity's main name, or another of its names. */
  readonly how: 'name' | 'alias' | 'acronym';
}

/** What the engine asks of the packs. Made by `companies/`; pure. */
export interface NameIndex {
  /** Leftmost-longest whole-token hits, in order, never overlapping. A hit of an ambiguous name comes once per candidate. */
  find(text: string): NameHit[];
  /** The entity as the packs know it, or `null`. `evidence` is empty. */
  entity(id: string): Entity | null;
}

/** An index that knows nobody: rules alone. */
export const noNames: NameIndex = { find: () => [], entity: () => null };
