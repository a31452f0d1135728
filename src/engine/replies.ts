import type { Reply, Statement } from '../model';
import type { Cast, Document } from './document';

/** Which statements of the page answer which others. In the order of the answers. */
export function findReplies(_document: Document, _cast: Cast, _statements: readonly Statement[]): Reply[] {
  return [];
}
