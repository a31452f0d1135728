import { startChrome } from './chrome';
import type { Driven, Start, Target } from './driven';
import { startFirefox } from './firefox';

export * from './driven';

/** Starts a browser with the extension in it. */
export const startBrowser = (target: Target, start: Start): Promise<Driven> =>
  target === 'chrome' ? startChrome(start) : startFirefox(start);
