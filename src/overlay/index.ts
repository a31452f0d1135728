export { type Look, lookOf, looksAt, type Mark, marksOf } from './looks';
export { type Article, Overlay, type OverlayWays } from './overlay';
export type { PlaceMap } from './paint';
export { marksCss } from './sheet';
