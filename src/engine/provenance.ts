import type { Hop, Statement } from '../model';
import type { Cast, Document } from './document';

/** A statement before its chain is known. */
export type Unchained = Omit<Statement, 'provenance'>;

/** The chain from a statement's origin to this page, origin first, this page last. */
export function traceProvenance(_document: Document, _cast: Cast, _statement: Unchained): readonly Hop[] {
  return [];
}
