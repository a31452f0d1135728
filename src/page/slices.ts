/**
 * Long work is written as a generator that yields now and then. It is done at once where nobody waits, and in slices on a page that somebody
 * reads.
 */
export type Work<T> = Generator<void, T>;

/** Milliseconds after which the page has its turn: half a frame. */
const slice = 8;

/** Does the work without a pause. */
export function atOnce<T>(work: Work<T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** Does the work in slices; `null` where after a pause it was no longer `wanted`. */
export async function inSlices<T>(work: Work<T>, isWanted: () => boolean): Promise<{ readonly value: T } | null> {
  for (let since = performance.now(); ; ) {
    const step = work.next();
    if (step.done) return { value: step.value };
    if (performance.now() - since < slice) continue;
    await pause();
    if (!isWanted()) return null;
    since = performance.now();
  }
}

/** Newer than the typings. https://wicg.github.io/scheduling-apis/#dom-scheduler-yield */
type Yielding = { readonly scheduler?: { readonly yield?: () => Promise<void> } };

/** Lets everything go first that waits for the page's thread. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield?.() ?? new Promise((go) => setTimeout(go));
}
