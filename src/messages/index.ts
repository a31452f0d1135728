export { showCount } from './badge';
export * from './calls';
export { openEntrances } from './entrances';
export { languageOf } from './language';
export { openLibrary, openPanel, openPanelTab, panelOpening } from './open-panel';
export * from './sides';
export type { Sender } from './wire';
export { leaveWish, onWish, takeWish, type Wish } from './wish';
