import type { PageText } from '../model';

export { pageFromText } from './from-text';

export function extract(_document: Document, _url: string): PageText | null {
  return null;
}
