import { Hint } from './hints';
import type { Box, Outline } from './outline';
import type { Passage } from './runs';
import type { Work } from './slices';
import { furnitureTags } from './tags';
import { bestOf, hintsUnder, type Weights, weigh } from './weights';

/** From so many characters on, a passage without an end mark still counts as running text. */
const longPassage = 120;
/** A passage this short never counts. On a page that has no longer one, whole sentences do from so many characters on. */
const shortPassage = 40;
const shortSentence = 10;
/** A box with so much more of the article than the one inside it is the article's. */
const worthClimbing = 0.1;
/** So many paragraphs may stand before the title, a notice or a summary; with more, the title is not where the article starts. */
const few = 2;
/** With a larger share of links, a passage is a list of links. */
const linkShare = 0.4;

export interface Choice {
  readonly root: Box;
  /** The passages of the article in reading order, furniture left out. */
  readonly passages: readonly Passage[];
}

/** Whether a passage of a certain length reads as a paragraph does. */
function isRunning(passage: Passage, outline: Outline, least: number): boolean {
  const length = passage.end - passage.start;
  if (length < least || passage.linked > length * linkShare) return false;
  if (passage.box.own & (Hint.heading | Hint.caption)) return false;
  return length >= longPassage || /[.!?…:]["'”’»)\]]*$/.test(outline.text.slice(passage.end - 3, passage.end));
}

/** Finds the box that holds the article and its passages; `null` where no box holds running text. `title` is where the page shows it. */
export function* choose(outline: Outline, title: Passage | null): Work<Choice | null> {
  let running = outline.passages.map((passage) => isRunning(passage, outline, shortPassage));
  yield;
  if (!running.includes(true)) running = outline.passages.map((passage) => isRunning(passage, outline, shortSentence));
  yield;
  const over = new Set<Box>(title ? around(title.box) : []);
  // Comments may outweigh the article: they are out of the first count. A box with the title in it holds no comments only.
  const comments = hintsUnder(outline, (box) => (box.own & Hint.comments && !over.has(box) ? Hint.furniture : 0));
  yield;
  const likely = bestOf(outline, yield* weigh(outline, running, comments));
  yield;
  if (!likely) return null;
  // What a class name says does not hold for the boxes around the title and around most of the text.
  for (const box of around(likely)) if (!furnitureTags.has(box.tag)) over.add(box);
  const hints = hintsUnder(outline, (box) => (over.has(box) ? 0 : box.own));
  yield;
  const weights = yield* weigh(outline, running, hints);
  yield;
  const best = bestOf(outline, weights);
  if (!best) return null;
  const root = climb(best, outline, weights);
  yield;
  const end = endOf(root, outline);
  const isInside = ({ index }: Box) => index >= root.index && index < end;
  const inside: Passage[] = [];
  const paragraphs = new Set<Passage>();
  outline.passages.forEach((p, i) => {
    if (!isInside(p.box) || !isBody(p, hints[p.box.index] ?? 0, outline.text)) return;
    inside.push(p);
    if (running[i]) paragraphs.add(p);
  });
  yield;
  return { root, passages: afterTitle(withoutFigures(inside), title, paragraphs) };
}

/** A box and those around it, inmost first. */
export function around(box: Box): Box[] {
  const boxes: Box[] = [];
  for (let at: Box | null = box; at; at = at.parent) boxes.push(at);
  return boxes;
}

/** Leaves out what stands before the title, and between it and the first paragraph what is no caption, list or heading over it. */
function afterTitle(inside: readonly Passage[], title: Passage | null, running: ReadonlySet<Passage>): Passage[] {
  const from = title && inside.filter((p) => running.has(p) && p.start < title.start).length <= few ? title.start : 0;
  const after = inside.filter((p) => p.start >= from);
  const first = after.findIndex((p) => running.has(p));
  const isKept = (p: Passage, i: number) =>
    i >= first ||
    p === title ||
    Boolean(p.box.hints & Hint.caption) ||
    (p.end - p.start >= shortPassage && Boolean(p.box.hints & (Hint.listItem | Hint.standfirst)));
  return after.filter(isKept);
}

/** Cells of a table of numbers say nothing by themselves; a table of prose is text laid out in cells. */
const proseCell = 40;

/** Leaves out the cells of tables whose cells are short. */
function withoutFigures(inside: readonly Passage[]): readonly Passage[] {
  const tables = new Map<Box, { cells: number; length: number }>();
  for (const p of inside) {
    const table = tableAround(p.box);
    if (!table) continue;
    const sum = tables.get(table) ?? { cells: 0, length: 0 };
    tables.set(table, { cells: sum.cells + 1, length: sum.length + p.end - p.start });
  }
  if (tables.size === 0) return inside;
  return inside.filter((p) => {
    const sum = tables.get(tableAround(p.box) as Box);
    return !sum || sum.length >= sum.cells * proseCell;
  });
}

/** The inmost table around a box. */
function tableAround(box: Box): Box | null {
  if (!(box.hints & Hint.table)) return null;
  let at: Box | null = box;
  while (at && !(at.own & Hint.table)) at = at.parent;
  return at;
}

/** The article may stand in several boxes side by side: up while a good deal more of it is there, in boxes like this one. */
function climb(best: Box, { boxes }: Outline, { running }: Weights): Box {
  const held = (box: Box) => running[box.index] ?? 0;
  const inside = new Map<Box, Box[]>();
  const above = new Set<Box | null>(around(best));
  for (const box of boxes) {
    if (!box.parent || !above.has(box.parent) || held(box) === 0) continue;
    const others = inside.get(box.parent);
    if (others) others.push(box);
    else inside.set(box.parent, [box]);
  }
  let root = best;
  for (let child = best, box = best.parent; box && box.tag !== 'HTML'; child = box, box = box.parent) {
    const isArticle = box.tag !== 'BODY' && (box.own & (Hint.article | Hint.body)) !== 0;
    const enough = held(root) * worthClimbing;
    let more = 0;
    // One of a hundred thousand paragraphs has enough beside it after the first few.
    for (const other of inside.get(box) ?? []) {
      if (other !== child && (isArticle || isSame(other, child))) more += held(other);
      if (more <= enough) continue;
      root = box;
      break;
    }
  }
  return root;
}

/** Two boxes of one make: the same tag and class. */
function isSame(a: Box, b: Box): boolean {
  return a.tag === b.tag && (a.element.getAttribute('class') ?? '') === (b.element.getAttribute('class') ?? '');
}

/** Index after the last box inside one: boxes stand in document order. */
function endOf(box: Box, { boxes }: Outline): number {
  let end = box.index + 1;
  while ((boxes[end]?.depth ?? -1) > box.depth) end++;
  return end;
}

/** With a larger share of links than this a passage is a link to another page, unless it is a sentence with so many characters beside them. */
const mostLinks = 0.6;
const fewestBeside = 80;

function isBody(passage: Passage, hints: number, text: string): boolean {
  if (hints & (Hint.furniture | Hint.comments | Hint.byline | Hint.embed)) return false;
  const length = passage.end - passage.start;
  return passage.linked <= length * mostLinks || (length - passage.linked >= fewestBeside && '.!?'.includes(text[passage.end - 1] ?? ' '));
}
