import { Hint } from './hints';
import type { Box, Outline } from './outline';
import type { Passage } from './runs';

/** What each box holds, by `Box.index`, counted over everything inside it. */
export interface Weights {
  /** Characters of running text. */
  readonly running: Float64Array;
  /** All characters, and those of links. */
  readonly all: Float64Array;
  readonly linked: Float64Array;
  /** Running text near by: what is directly inside counts whole, further in less. */
  readonly near: Float64Array;
}

/** One passage counts for at most so much, so that one long disclaimer outweighs nothing. */
const enough = 600;
/** Text so many boxes further in says nothing of a box any more. */
const levels = 8;

/** Counts what the boxes hold; text under a hint of furniture or a caption weighs nothing. */
export function weigh({ boxes, passages }: Outline, running: ReadonlySet<Passage>, hints: Int32Array): Weights {
  const [sum, all, linked, near] = [0, 1, 2, 3].map(() => new Float64Array(boxes.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const add = (to: Float64Array, at: number, value: number) => {
    to[at] = (to[at] ?? 0) + value;
  };
  for (const passage of passages) {
    const { index } = passage.box;
    const length = passage.end - passage.start;
    add(all, index, length);
    add(linked, index, passage.linked);
    if (!running.has(passage) || (hints[index] ?? 0) & (Hint.furniture | Hint.caption)) continue;
    const weight = Math.min(length, enough);
    add(sum, index, weight);
    let box: Box | null = passage.box;
    for (let level = 0; box && level < levels; level++, box = box.parent) add(near, box.index, weight / share(level));
  }
  // Outer boxes come first: from the last one back, each adds to the one around it.
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = boxes[i]?.parent;
    if (parent) for (const counts of [sum, all, linked]) add(counts, parent.index, counts[i] ?? 0);
  }
  return { running: sum, all, linked, near };
}

/** A paragraph's own box and the one around it count whole, those further out for a half, a ninth, a twelfth. */
const share = (level: number) => (level <= 1 ? 1 : level === 2 ? 2 : level * 3);

/** A box that names itself the article's weighs more. */
const named = 1.25;

/** The box with the most running text near by and the fewest links; `null` where there is none. */
export function bestOf({ boxes }: Outline, { all, linked, near }: Weights): Box | null {
  let best: Box | null = null;
  let most = 0;
  for (const box of boxes) {
    const linkShare = (linked[box.index] ?? 0) / Math.max(1, all[box.index] ?? 0);
    const score = (near[box.index] ?? 0) * (1 - linkShare) * (box.own & (Hint.body | Hint.article) ? named : 1);
    if (score > most) {
      most = score;
      best = box;
    }
  }
  return best;
}

/** The hints that hold for each box, by `Box.index`: its own, as `ownOf` sees them, and those around it. */
export function hintsUnder({ boxes }: Outline, ownOf: (box: Box) => number): Int32Array {
  const hints = new Int32Array(boxes.length);
  for (const box of boxes) hints[box.index] = ownOf(box) | (box.parent ? (hints[box.parent.index] ?? 0) : 0);
  return hints;
}
