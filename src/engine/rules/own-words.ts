import type { Span } from '../../model';
import type { Attribution, Cast, Document } from '../document';

/** Claims about companies that the publication makes in its own words; none that overlaps `taken`. */
export function findOwnWords(_document: Document, _cast: Cast, _taken: readonly Span[]): Attribution[] {
  return [];
}
