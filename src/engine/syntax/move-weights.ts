import type { Scorer } from './templates';

/**
 * Weights for the three moves as they lie in the file: a hash table with a power of two of cells, each empty (0) or a feature's. A cell holds
 * the upper 16 bits of the hash, then how much more (int8) the feature speaks for LEFT than for SHIFT, then for RIGHT than for SHIFT. A feature
 * lies in the cell of its hash's low bits or in the next free one behind it: one fetch from memory finds it, or finds that it is not known.
 */
export type MoveWeights = Int32Array;

/** Most features a decision may have. */
const mostFeatures = 256;

/** Makes a scorer over packed weights; costs nothing. */
export function openMoveWeights(cells: MoveWeights): Scorer {
  const mask = cells.length - 1;
  const found = new Int32Array(mostFeatures);
  return {
    choices: 3,
    score(features, into) {
      // First only fetches, all independent of each other: the processor waits for memory once, not once a feature.
      for (let k = 0; k < features.length; k++) found[k] = cells[(features[k] as number) & mask] as number;
      let left = 0;
      let right = 0;
      for (let k = 0; k < features.length; k++) {
        const hash = features[k] as number;
        let cell = found[k] as number;
        for (let at = hash & mask; cell !== 0 && (cell ^ hash) >>> 16 !== 0; cell = cells[at] as number) at = (at + 1) & mask;
        // An empty cell adds nothing: to ask which it is costs more than to add.
        left += (cell << 16) >> 24;
        right += (cell << 24) >> 24;
      }
      into[0] = 0;
      into[1] = left;
      into[2] = right;
    },
  };
}
