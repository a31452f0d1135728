export { type Anchored, anchor } from './anchor';
export { isArticle } from './article';
export { describe } from './describe';
export { extract, extractMapped, wholePage } from './extract';
export { textFragment } from './fragment';
export { pageFromText } from './from-text';
export type { PageMap } from './map';
export { indexText, type TextIndex } from './text-index';
export { type Change, watchPage } from './watch';
