/**
 * Long work is written as a generator that yields now and then. It is done at once where nobody waits, and in slices where others want
 * their turn: on a page that somebody reads, in the background that several tabs ask.
 */
export type Work<T> = Generator<void, T>;

/** How work is cut into slices. Handed in, so that this stays pure. */
export interface Turns {
  /** Milliseconds after which others have their turn. */
  readonly slice: number;
  /** Milliseconds since some beginning. */
  now(): number;
  /** Lets others go first. */
  pause(): Promise<void>;
}

/** Does the work without a pause. */
export function atOnce<T>(work: Work<T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** What was done. */
interface Done<T> {
  readonly value: T;
}

/** Does the work in slices; `null` where after a pause it was no longer `wanted`. */
export async function inTurns<T>(work: Work<T>, turns: Turns): Promise<Done<T>>;
export async function inTurns<T>(work: Work<T>, turns: Turns, isWanted: () => boolean): Promise<Done<T> | null>;
export async function inTurns<T>(work: Work<T>, { slice, now, pause }: Turns, isWanted = () => true): Promise<Done<T> | null> {
  for (let since = now(); ; ) {
    const step = work.next();
    if (step.done) return { value: step.value };
    if (now() - since < slice) continue;
    await pause();
    if (!isWanted()) return null;
    since = now();
  }
}
