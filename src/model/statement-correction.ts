import type { TextQuoteSelector } from './selector';
import type { Act } from './statement';

/** A statement of a page, so that it is known again. */
export interface StatementPlace {
  /** `Statement.id`: made from page and words, so that no other speaker or engine orphans it. */
  readonly statement: string;
  /** The content's first words in their place, should the id no longer be found. */
  readonly place: TextQuoteSelector;
}

/**
 * What the reader says of a statement that was found; it wins over the engine on every later reading. A field that says nothing
 * (`null`) leaves what the engine found.
 */
export interface StatementCorrection extends StatementPlace {
  /** Canonical address of its page. */
  readonly page: string;
  /** The right speaker, and the company it speaks for. */
  readonly speaker: { readonly who: string; readonly entity: string | null } | null;
  readonly act: Act | null;
  /** The companies that it is about. */
  readonly about: readonly string[] | null;
  /** It is nobody's claim: not shown again. */
  readonly noClaim: boolean;
  /** The statements that it does answer, and those that it does not. */
  readonly answers: readonly StatementPlace[];
  readonly answersNot: readonly StatementPlace[];
  readonly at: number;
}
