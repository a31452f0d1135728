import type { Entity, Mention } from './entity';
import type { Reply } from './reply';
import type { Statement } from './statement';

/** All that the engine finds on one page. */
export interface Reading {
  readonly engine: string;
  /** Offset up to which the text was read: the text's length, or less where it is too long. */
  readonly readTo: number;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** In reading order. */
  readonly statements: readonly Statement[];
  readonly replies: readonly Reply[];
}
