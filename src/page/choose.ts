import { Hint } from './hints';
import type { Box, Outline } from './outline';
import type { Passage } from './runs';

/** What a box holds, counted over everything inside it. */
interface Count {
  /** Characters of running text. */
  running: number;
  /** All characters, and those of links. */
  all: number;
  linked: number;
  /** Running text near by: what is directly inside counts whole, further in less. */
  near: number;
}

/** From so many characters on, a passage without an end mark still counts as running text. */
const longPassage = 120;
/** A passage this short never counts. */
const shortPassage = 40;
/** One passage counts for at most so much, so that one long disclaimer outweighs nothing. */
const enough = 600;
/** With a larger share of links, a passage is a list of links. */
const linkShare = 0.4;

export interface Choice {
  readonly root: Box;
  /** The passages of the article in reading order, furniture left out. */
  readonly passages: readonly Passage[];
}

/** Whether a passage reads as a paragraph does. */
function isRunning(passage: Passage, outline: Outline): boolean {
  const length = passage.end - passage.start;
  if (length < shortPassage || passage.linked > length * linkShare) return false;
  if (passage.box.own & (Hint.heading | Hint.caption)) return false;
  return length >= longPassage || /[.!?…:]["'”’»)\]]*$/.test(outline.text.slice(passage.end - 3, passage.end));
}

/** Finds the box that holds the article and its passages; `null` where no box holds running text. */
export function choose(outline: Outline): Choice | null {
  const running = outline.passages.filter((passage) => isRunning(passage, outline));
  const first = countsOf(outline, running, () => 0);
  const hints = hintsIn(first);
  const counts = countsOf(outline, running, hints);
  let best: Box | null = null;
  let most = 0;
  for (const [box, count] of counts) {
    const score = count.near * (1 - count.linked / Math.max(1, count.all)) * (box.own & (Hint.body | Hint.article) ? 1.25 : 1);
    if (score > most) {
      most = score;
      best = box;
    }
  }
  if (!best) return null;
  const root = climb(best, counts);
  return { root, passages: outline.passages.filter((p) => isIn(p.box, root) && isBody(p, root, hints)) };
}

function countsOf(outline: Outline, running: readonly Passage[], hints: (box: Box) => number): Map<Box, Count> {
  const counts = new Map<Box, Count>();
  const isRunningText = new Set(running);
  for (const passage of outline.passages) {
    const length = passage.end - passage.start;
    const weight = isRunningText.has(passage) && !(hints(passage.box) & (Hint.furniture | Hint.caption)) ? Math.min(length, enough) : 0;
    let level = 0;
    for (let box: Box | null = passage.box; box; box = box.parent, level++) {
      const count = counts.get(box) ?? { running: 0, all: 0, linked: 0, near: 0 };
      counts.set(box, count);
      count.all += length;
      count.linked += passage.linked;
      count.running += weight;
      count.near += weight / (level <= 1 ? 1 : level === 2 ? 2 : level * 3);
    }
  }
  return counts;
}

/** A box with more than this share of the page's running text is no furniture, whatever its class says. */
const mostOfPage = 0.5;

/** The hints that hold for a box: its own and those around it, but for classes on boxes that hold most of the page. */
function hintsIn(counts: Map<Box, Count>): (box: Box) => number {
  let total = 0;
  for (const [box, count] of counts) if (!box.parent) total = count.running;
  const known = new Map<Box, number>();
  const of = (box: Box): number => {
    const held = known.get(box);
    if (held !== undefined) return held;
    const share = (counts.get(box)?.running ?? 0) / Math.max(1, total);
    const own = share > mostOfPage ? box.own & ~(Hint.furniture | Hint.caption | Hint.byline | Hint.standfirst | Hint.comments) : box.own;
    const hints = own | (box.parent ? of(box.parent) : 0);
    known.set(box, hints);
    return hints;
  };
  return of;
}

/** The article may stand in several boxes side by side: up while a good deal more of it is there. */
function climb(best: Box, counts: Map<Box, Count>): Box {
  let root = best;
  const held = (box: Box) => counts.get(box)?.running ?? 0;
  for (let box = best.parent; box && box.tag !== 'BODY' && box.tag !== 'HTML'; box = box.parent)
    if (held(box) > held(root) * 1.15) root = box;
  return root;
}

function isIn(box: Box, root: Box): boolean {
  for (let at: Box | null = box; at && at.depth >= root.depth; at = at.parent) if (at === root) return true;
  return false;
}

function isBody(passage: Passage, root: Box, hints: (box: Box) => number): boolean {
  const inside = hints(passage.box) & ~(root.parent ? hints(root) & (Hint.furniture | Hint.comments) : 0);
  if (inside & (Hint.furniture | Hint.comments | Hint.byline)) return false;
  return passage.linked <= (passage.end - passage.start) * 0.6;
}
