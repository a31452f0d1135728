export { isArticle } from './article';
export { extract, extractMapped } from './extract';
export { pageFromText } from './from-text';
export type { PageMap } from './map';
