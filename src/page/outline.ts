import { hintsOf } from './hints';
import { type Passage, type Run, TextRuns } from './runs';

/** A block-level element of the page, as the walk saw it. */
export interface Box {
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
  const text = new TextRuns();
  walk(root, boxOf(root, null), text);
  return text.finish();
}

function boxOf(element: Element, parent: Box | null): Box {
  const own = hintsOf(element);
  return { element, tag: element.tagName.toUpperCase(), parent, depth: (parent?.depth ?? -1) + 1, hints: own | (parent?.hints ?? 0), own };
}

/** Depth first, without recursion (pages nest thousands deep) except into shadow roots. */
function walk(root: Node, outer: Box, text: TextRuns): void {
  let box = outer;
  let node: Node | null = root.firstChild;
  while (node) {
    const entered = enter(node, box, text);
    if (entered) box = entered;
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (entered) box = leave(node, box, text);
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return;
      box = leave(node, box, text);
    }
    node = node?.nextSibling ?? null;
  }
}

/** Takes a node's own part in the text; answers the box its children stand in, or `null` when they are not read. */
function enter(node: Node, box: Box, text: TextRuns): Box | null {
  if (node.nodeType === 3) {
    text.add(node as Text, box);
    return null;
  }
  if (node.nodeType !== 1) return null;
  const element = node as Element;
  const tag = element.tagName;
  if (unread.has(tag) || isHidden(element)) return null;
  if (tag === 'BR') {
    text.breakLine();
    return null;
  }
  if (element.shadowRoot) {
    text.endPassage();
    walk(element.shadowRoot, boxOf(element, box), text);
    text.endPassage();
    return null;
  }
  if (tag === 'SLOT') for (const assigned of slotted(element)) enterTree(assigned, box, text);
  if (inline.has(tag)) {
    if (tag === 'A') text.openLink(element);
    return box;
  }
  text.endPassage();
  return boxOf(element, box);
}

function slotted(slot: Element): readonly Node[] {
  return 'assignedNodes' in slot ? (slot as HTMLSlotElement).assignedNodes() : [];
}

/** A slotted node stands elsewhere in the tree, so it is walked by itself. */
function enterTree(node: Node, box: Box, text: TextRuns): void {
  const inner = enter(node, box, text);
  if (!inner) return;
  walk(node, inner, text);
  leave(node, inner, text);
}

function leave(node: Node, box: Box, text: TextRuns): Box {
  const tag = (node as Element).tagName;
  if (tag === 'A') text.closeLink();
  if (inline.has(tag) || box.element !== node) return box;
  text.endPassage();
  return box.parent ?? box;
}

function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
