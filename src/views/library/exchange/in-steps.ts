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
