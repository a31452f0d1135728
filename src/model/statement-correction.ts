import type { TextQuoteSelector } from './selector';
import type { Act } from './statement';

/**
 * What the reader says of a statement that was found; it wins over the engine on every later reading. A field that says nothing
 * (`null`) leaves what the engine found.
 */
export interface StatementCorrection {
  /** `Statement.id`: made from page and words, so that no other speaker or engine orphans it. */
  readonly statement: string;
  /** Canonical address of its page. */
  readonly page: string;
  /** The content's first words in their place, should the id no longer be found. */
  readonly place: TextQuoteSelector;
  /** The right speaker, and the company it speaks for. */
  readonly speaker: { readonly who: string; readonly entity: string | null } | null;
  readonly act: Act | null;
  /** The companies that it is about. */
  readonly about: readonly string[] | null;
  /** It is nobody's claim: not shown again. */
  readonly noClaim: boolean;
  /** `Statement.id`s that it does answer, and that it does not. */
  readonly answers: readonly string[];
  readonly answersNot: readonly string[];
  readonly at: number;
}
