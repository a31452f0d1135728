import type { Entity, Mention } from './entity';
import type { Reply } from './reply';
import type { Statement } from './statement';

/** All that the engine finds on one page. */
export interface Reading {
  readonly engine: string;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** In reading order. */
  readonly statements: readonly Statement[];
  readonly replies: readonly Reply[];
}
