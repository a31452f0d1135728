import { hintsOf, markedIn } from './hints';
import { type Passage, type Run, TextRuns } from './runs';

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
}

/** Elements whose text nobody reads as text. */
const unread = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG svg MATH CANVAS VIDEO AUDIO PICTURE MAP SELECT OPTION BUTTON INPUT TEXTAREA DIALOG METER PROGRESS DATALIST HEAD TITLE LINK META RP RT'.split(
    ' ',
  ),
);

/** Elements that stand in a line of text; every other element begins and ends a block, custom elements too. */
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q RUBY S SAMP SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG'.split(
    ' ',
  ),
);

/** Walks the document once, changing nothing; hidden parts, controls and scripts are passed over. */
export function outlineOf(root: Element): Outline {
  const walk = new Walk();
  walk.mark(root);
  walk.through(root, walk.open(root, null));
  return { ...walk.text.finish(), boxes: walk.boxes };
}

class Walk {
  readonly text = new TextRuns();
  readonly boxes: Box[] = [];

  private marked: ReadonlySet<Element> = new Set();

  mark(root: ParentNode): void {
    this.marked = markedIn(root);
  }

  open(element: Element, parent: Box | null): Box {
    // XHTML has its tags in lower case.
    const tag = element.tagName.toUpperCase();
    const own = hintsOf(element, tag, this.marked.has(element));
    const depth = (parent?.depth ?? -1) + 1;
    const box = { index: this.boxes.length, element, tag, parent, depth, hints: own | (parent?.hints ?? 0), own };
    this.boxes.push(box);
    return box;
  }

  /** Depth first, without recursion (pages nest thousands deep) except into shadow roots. */
  through(root: Node, outer: Box): void {
    let box = outer;
    let node: Node | null = root.firstChild;
    while (node) {
      const entered = this.enter(node, box);
      if (entered) box = entered;
      if (entered && node.firstChild) {
        node = node.firstChild;
        continue;
      }
      if (entered) box = this.leave(node, box);
      while (node && !node.nextSibling) {
        node = node.parentNode;
        if (!node || node === root) return;
        box = this.leave(node, box);
      }
      node = node?.nextSibling ?? null;
    }
  }

  /** Takes a node's own part in the text; answers the box its children stand in, or `null` when they are not read. */
  private enter(node: Node, box: Box): Box | null {
    if (node.nodeType === 3) {
      this.text.add(node as Text, box);
      return null;
    }
    if (node.nodeType !== 1) return null;
    const element = node as Element;
    const tag = element.tagName;
    if (unread.has(tag) || (this.marked.has(element) && isHidden(element))) return null;
    if (tag === 'BR') {
      this.text.breakLine();
      return null;
    }
    if (element.shadowRoot) {
      this.text.endPassage();
      const outside = this.marked;
      this.marked = new Set([...outside, ...markedIn(element.shadowRoot)]);
      this.through(element.shadowRoot, this.open(element, box));
      this.marked = outside;
      this.text.endPassage();
      return null;
    }
    if (tag === 'SLOT') for (const assigned of slotted(element)) this.enterTree(assigned, box);
    if (inline.has(tag)) {
      if (tag === 'A') this.text.openLink(element);
      return box;
    }
    this.text.endPassage();
    return this.open(element, box);
  }

  /** A slotted node stands elsewhere in the tree, so it is walked by itself. */
  private enterTree(node: Node, box: Box): void {
    const inner = this.enter(node, box);
    if (!inner) return;
    this.through(node, inner);
    this.leave(node, inner);
  }

  private leave(node: Node, box: Box): Box {
    const tag = (node as Element).tagName;
    if (tag === 'A') this.text.closeLink();
    if (inline.has(tag) || box.element !== node) return box;
    this.text.endPassage();
    return box.parent ?? box;
  }
}

function slotted(slot: Element): readonly Node[] {
  return 'assignedNodes' in slot ? (slot as HTMLSlotElement).assignedNodes() : [];
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
