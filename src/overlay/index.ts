export { backgroundWays } from './background-ways';
export { type Look, lookOf, looksAt, type Mark, marksOf } from './looks';
export { type Article, Overlay, type OverlayWays } from './overlay';
export { isSamePlace, type PlaceMap } from './paint';
export { Places } from './places';
export { marksCss } from './sheet';
