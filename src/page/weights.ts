import { Hint } from './hints';
import type { Box, Outline } from './outline';
import type { Work } from './slices';

/** What each box holds, by `Box.index`, counted over everything inside it. */
export interface Weights {
  /** Characters of running text. */
  readonly running: readonly number[];
  /** All characters, and those of links. */
  readonly all: readonly number[];
  readonly linked: readonly number[];
  /** Running text near by: what is directly inside counts whole, further in less. */
  readonly near: readonly number[];
}

/** Passages that are counted before the page may have its turn: about a millisecond. */
const inOneGo = 10_000;
/** One passage counts for at most so much, so that one long disclaimer outweighs nothing. */
const enough = 600;
/** What a passage counts in its own box, in the one around it, and so on; further out it says nothing any more. */
const shares = [1, 1, 1 / 2, 1 / 9, 1 / 12, 1 / 15, 1 / 18, 1 / 21];

/** Counts what the boxes hold. `running`: which passages, by place, are running text; under a hint of furniture or a caption it weighs nothing. */
export function* weigh({ boxes, passages }: Outline, running: readonly boolean[], hints: readonly number[]): Work<Weights> {
  // Plain arrays: typed ones cost more to make than to fill.
  const counts = () => new Array<number>(boxes.length).fill(0);
  const [sum, all, linked, near] = [counts(), counts(), counts(), counts()];
  for (let i = 0; i < passages.length; i++) {
    if (i % inOneGo === inOneGo - 1) yield;
    const passage = passages[i];
    if (!passage) continue;
    const { index } = passage.box;
    const length = passage.end - passage.start;
    add(all, index, length);
    add(linked, index, passage.linked);
    if (!running[i] || (hints[index] ?? 0) & (Hint.furniture | Hint.caption)) continue;
    const weight = Math.min(length, enough);
    add(sum, index, weight);
    let box: Box | null = passage.box;
    for (let level = 0; box && level < shares.length; level++, box = box.parent) add(near, box.index, weight * (shares[level] ?? 0));
  }
  yield;
  // Outer boxes come first: from the last one back, each adds to the one around it.
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = boxes[i]?.parent?.index ?? 0;
    add(sum, parent, sum[i] ?? 0);
    add(all, parent, all[i] ?? 0);
    add(linked, parent, linked[i] ?? 0);
  }
  return { running: sum, all, linked, near };
}

function add(to: number[], at: number, value: number): void {
  to[at] = (to[at] ?? 0) + value;
}

/** A box that names itself the article's weighs more. */
const named = 1.25;

/** The box with the most running text near by and the fewest links; `null` where there is none. */
export function bestOf({ boxes }: Outline, { all, linked, near }: Weights): Box | null {
  let best: Box | null = null;
  let most = 0;
  for (const box of boxes) {
    const held = near[box.index] ?? 0;
    if (held * named <= most) continue;
    const linkShare = (linked[box.index] ?? 0) / Math.max(1, all[box.index] ?? 0);
    const score = held * (1 - linkShare) * (box.own & (Hint.body | Hint.article) ? named : 1);
    if (score > most) {
      most = score;
      best = box;
    }
  }
  return best;
}

/** The hints that hold for each box, by `Box.index`: its own, as `ownOf` sees them, and those around it. */
export function hintsUnder({ boxes }: Outline, ownOf: (box: Box) => number): readonly number[] {
  const hints: number[] = [];
  for (const box of boxes) hints.push(ownOf(box) | (box.parent ? (hints[box.parent.index] ?? 0) : 0));
  return hints;
}
