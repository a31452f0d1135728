import { askBackground } from '../messages';
import type { OverlayWays } from './overlay';

/** What the overlay asks of the background; `readAnew` reads the page again, by what the reader has said since. */
export const backgroundWays = (readAnew: () => Promise<void>): OverlayWays => ({
  // An extension that was updated meanwhile answers no more.
  openPanel: (statement) => askBackground('openPanel', statement).catch(() => ({ opened: false, key: null })),
  openPanelTab: (statement) => void askBackground('openPanelTab', statement).catch(() => {}),
  openLibrary: (company) => void askBackground('openLibrary', company).catch(() => {}),
  refuse: (refusal) => saying(askBackground('refuse', refusal).then(readAnew)),
  allow: (entity, page) => saying(askBackground('allow', entity, page).then(readAnew)),
});

/** Whether it was done. */
const saying = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );
