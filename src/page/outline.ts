import { Hint, hintsOf } from './hints';
import { type Passage, type Run, TextRuns } from './runs';
import type { Work } from './slices';
import { type Tag, tagOf } from './tags';

/** A block-level element of the page, as the walk saw it. */
export interface Box {
  /** Place in `Outline.boxes`: outer boxes come first. */
  readonly index: number;
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  readonly depth: number;
  /** What the box and everything around it says about its text: bits of `Hint`. */
  readonly hints: number;
  /** Bits that the element itself adds. */
  readonly own: number;
}

/** A page's text as passages: what stands between two block boundaries, in document order. */
export interface Outline {
  readonly boxes: readonly Box[];
  readonly passages: readonly Passage[];
  readonly runs: readonly Run[];
  readonly text: string;
  /** Furniture that was not walked through. */
  readonly passed: readonly Element[];
  /** The box in which the walk had to stop, since the page is too long; `null` where it came to the page's end. */
  readonly cutIn: Box | null;
}

/** Nodes that are looked at before the walk yields, and characters of one node. */
const nodesInOneGo = 250;
const charactersInOneGo = 50_000;

/** How a page is walked. */
export interface Way {
  /** At most so many characters are read, so many nodes looked at, and so many boxes and passages made of them. */
  readonly most: number;
  readonly mostNodes: number;
  readonly mostBoxes: number;
  /** Whether boxes that call themselves furniture are passed by. */
  readonly past: boolean;
}

/**
 * Walks the document once, changing nothing; hidden parts, controls and scripts are passed over. Yields now and then, so that the page can have
 * its turn.
 */
export function* walkOutline(root: Element, way: Way): Work<Outline> {
  const walk = new Walk(way);
  const outer = walk.open(root, tagOf(root.tagName), null);
  if (outer) yield* walk.through(root, outer);
  return { ...walk.text.finish(), boxes: walk.boxes, passed: walk.passed, cutIn: walk.cutIn };
}

class Walk {
  readonly text = new TextRuns();
  readonly boxes: Box[] = [];
  readonly passed: Element[] = [];
  cutIn: Box | null = null;
  private looked = 0;
  /** A text that is too long to be taken in one go. */
  private long: Text | null = null;

  constructor(private readonly way: Way) {}

  open(element: Element, tag: Tag, parent: Box | null): Box | null {
    const own = tag.hints | hintsOf(element);
    if (
      this.way.past &&
      parent &&
      (own & (Hint.furniture | Hint.footer | Hint.heading)) === Hint.furniture &&
      !element.querySelector('h1')
    ) {
      this.passed.push(element);
      return null;
    }
    const depth = parent ? parent.depth + 1 : 0;
    const hints = parent ? own | parent.hints : own;
    const box = { index: this.boxes.length, element, tag: tag.name, parent, depth, hints, own };
    this.boxes.push(box);
    return box;
  }

  /** Depth first, without recursion (pages nest thousands deep) except into shadow roots and slots. */
  *through(root: Node, outer: Box): Work<void> {
    let box = outer;
    let node: Node | null = root.firstChild;
    while (node) {
      if (this.isCut(box)) return;
      if (++this.looked % nodesInOneGo === 0) yield;
      const inner: Box | null = this.enter(node, box);
      if (this.long) yield* this.takeLong(this.long, box);
      const first: Node | null = inner && node.firstChild;
      if (inner && isApart(node)) {
        yield* this.throughApart(node, inner);
        this.leave(node, inner);
      } else if (inner && first) {
        box = inner;
        node = first;
        continue;
      } else if (inner) this.leave(node, inner);
      let next: Node | null = node.nextSibling;
      while (!next) {
        node = node.parentNode;
        if (!node || node === root) return;
        box = this.leave(node, box);
        next = node.nextSibling;
      }
      node = next;
    }
  }

  /** Whether no more of the page is read; where that is, is kept. */
  private isCut(box: Box): boolean {
    const { most, mostNodes, mostBoxes } = this.way;
    if (this.text.length < most && this.looked < mostNodes && this.boxes.length < mostBoxes) return false;
    this.cutIn ??= box;
    return true;
  }

  /** Takes a very long text in parts, with pauses. */
  private *takeLong(node: Text, box: Box): Work<void> {
    this.long = null;
    const { data } = node;
    for (let from = 0; from < data.length && !this.isCut(box); from += charactersInOneGo) {
      yield;
      this.text.add(node, data, from, Math.min(data.length, from + charactersInOneGo), box);
    }
  }

  /** Takes a node's own part in the text; answers the box its children stand in, or `null` when they are not read. */
  private enter(node: Node, box: Box): Box | null {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      if (data.length > charactersInOneGo) this.long = node as Text;
      else this.text.add(node as Text, data, 0, data.length, box);
    }
    if (node.nodeType !== 1) return null;
    const element = node as Element;
    const tag = tagOf(element.tagName);
    if (tag.flow === 'unread' || isHidden(element)) return null;
    if (tag.flow === 'break') {
      this.text.breakLine();
      return null;
    }
    if (tag.flow === 'link') this.text.openLink(element);
    if (tag.flow !== 'block') return box;
    this.text.endPassage();
    return this.open(element, tag, box);
  }

  private leave(node: Node, box: Box): Box {
    this.text.closeLink(node);
    if (box.element !== node) return box;
    this.text.endPassage();
    return box.parent ?? box;
  }

  /** What stands in an element but elsewhere in the tree: its shadow root, or the nodes that a slot was given. */
  private *throughApart(node: Node, box: Box): Work<void> {
    const { shadowRoot } = node as Element;
    if (shadowRoot) yield* this.through(shadowRoot, box);
    for (const given of shadowRoot ? [] : assignedTo(node)) {
      const inner = this.enter(given, box);
      if (this.long) yield* this.takeLong(this.long, box);
      if (!inner) continue;
      if (isApart(given)) yield* this.throughApart(given, inner);
      else yield* this.through(given, inner);
      this.leave(given, inner);
    }
  }
}

const isApart = (node: Node) =>
  Boolean((node as Element).shadowRoot) || (tagOf((node as Element).tagName).flow === 'slot' && assignedTo(node).length > 0);

function assignedTo(node: Node): readonly Node[] {
  return 'assignedNodes' in node ? (node as HTMLSlotElement).assignedNodes() : [];
}

function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return isHiding(element.getAttribute('style'));
}

/** Whether a `style` attribute hides its element. */
export function isHiding(style: string | null): boolean {
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
