import { atOnce, inTurns, type Turns, type Work } from '../model';

export { atOnce, type Work };

/** Newer than the typings. https://wicg.github.io/scheduling-apis/#dom-scheduler-yield */
type Yielding = { readonly scheduler?: { readonly yield?: () => Promise<void> } };

const pageTurns: Turns = {
  // Half a frame.
  slice: 8,
  now: () => performance.now(),
  /** Lets everything go first that waits for the page's thread. */
  pause() {
    const { scheduler } = globalThis as Yielding;
    return scheduler?.yield?.() ?? new Promise((go) => setTimeout(go));
  },
};

/** Does the work in slices; `null` where after a pause it was no longer `wanted`. */
export const inSlices = <T>(work: Work<T>, isWanted: () => boolean): Promise<{ readonly value: T } | null> =>
  inTurns(work, pageTurns, isWanted);
