import type { Steps } from '../../../export';
import { drawn } from './progress-line';

/** Milliseconds of work after which the page is let draw: a bar moves, and a click on "Stop" is heard. */
const SLICE_MS = 12;

/** Does long work step by step, without holding the page; `null`: it was stopped. */
export async function inSteps<T>(steps: Steps<T>): Promise<T>;
export async function inSteps<T>(steps: Steps<T>, signal: AbortSignal): Promise<T | null>;
export async function inSteps<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T | null> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await drawn();
    if (signal?.aborted) return null;
    began = performance.now();
  }
}
