import { inTurns, type Work } from '../../../model';
import { drawn } from './progress-line';

/** The page is let draw after so many milliseconds: a bar moves, and a click on "Stop" is heard. */
const turns = { slice: 12, now: () => performance.now(), pause: drawn };

/** Does long work step by step, without holding the page; `null`: it was stopped. */
export async function inSteps<T>(work: Work<T>): Promise<T>;
export async function inSteps<T>(work: Work<T>, signal: AbortSignal): Promise<T | null>;
export async function inSteps<T>(work: Work<T>, signal?: AbortSignal): Promise<T | null> {
  return (await inTurns(work, turns, () => !signal?.aborted))?.value ?? null;
}

/** Hands on what is taken piece by piece, and lets the page draw between two. */
export async function* unhurried<T>(pieces: Iterable<T>): AsyncGenerator<T> {
  let since = turns.now();
  for (const piece of pieces) {
    yield piece;
    if (turns.now() - since < turns.slice) continue;
    await turns.pause();
    since = turns.now();
  }
}
