import { mix } from './hash';

/**
 * Decisions that nearly always went the same way in training, so that nothing need be scored: more than half of all. A situation is a list of
 * what it shows, the most telling first, and every beginning of the list is a key; the shortest one that is known decides.
 *
 * They lie in a hash table with a power of two of cells, each empty (0) or the upper 24 bits of a key and the choice plus one. A key lies in the cell
 * of its low bits or in the next free one behind it. The tables are small, so that they stay near the processor.
 */
export type Habits = Int32Array;

/** Turns what a situation shows into its keys, in place: each is the hash of all up to there. */
export function chainKeys(shown: Int32Array): void {
  for (let k = 1; k < shown.length; k++) shown[k] = mix(shown[k - 1] as number, shown[k] as number);
}

/** The choice that is habit, or -1. */
export function habitOf(habits: Habits, keys: Int32Array): number {
  const mask = habits.length - 1;
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k] as number;
    for (let at = key & mask, cell = habits[at] as number; cell !== 0; at = (at + 1) & mask, cell = habits[at] as number)
      if ((cell ^ key) >>> 8 === 0) return (cell & 0xff) - 1;
  }
  return -1;
}
