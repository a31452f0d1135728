import { around, type Choice, choose } from './choose';
import { type Outline, type Way, walkOutline } from './outline';
import type { Passage } from './runs';
import type { Work } from './slices';
import { titleIn } from './title';

/** Where the article stands on a page. */
export interface Place {
  readonly outline: Outline;
  /** The heading that the page shows over it. */
  readonly title: Passage | null;
  readonly choice: Choice;
  /** Whether the walk ended before the article did. */
  readonly isCut: boolean;
}

/**
 * Characters, nodes and boxes of a page that are looked at: an article with all its comments has fewer. With a hundred thousand boxes the browser
 * stops everything for a tenth of a second to sort out the memory.
 */
type Look = Omit<Way, 'past'>;
const most: Look = { most: 1_000_000, mostNodes: 250_000, mostBoxes: 30_000 };
/** `Node.DOCUMENT_POSITION_FOLLOWING`, which Node.js has not. */
const FOLLOWING = 4;
/** Where an article may begin on a page that is too long to be walked to it. */
const landmarks = 'main,article';
/** With less than so much text found, the article may be in what was passed by. */
const enough = 1500;
/** Boxes whose paragraphs are counted before the page may have its turn. */
const inOneGo = 500;

/** What names the page's title: its data, and its site, whose name is none. */
interface Named {
  readonly titles: readonly (string | null | undefined)[];
  readonly site: string | null;
}

/**
 * Finds the article; `null` where there is none. Past what calls itself furniture first, which on most pages is the greater part; through
 * everything only where the article may be in there. On a page that goes on after the last node looked at, the article may begin later.
 */
export function* findPlace(root: Element, named: Named, look: Look = most): Work<Place | null> {
  let [outline, place] = yield* placeUnder(root, named, { ...look, past: true });
  if (outline.passed.length > 0 && !(place?.title && !(yield* holdMore(outline.passed, place.choice))))
    [outline, place] = yield* placeUnder(root, named, { ...look, past: false });
  const later = place?.title ? null : landmarkAfter(outline, root);
  return (later && (yield* placeUnder(later, named, { ...look, past: true }))[1]) ?? place;
}

/** What one walk through an element finds. */
function* placeUnder(root: Element, { titles, site }: Named, way: Way): Work<readonly [Outline, Place | null]> {
  const outline = yield* walkOutline(root, way);
  yield;
  const title = titleIn(outline, titles, site);
  yield;
  const choice = yield* choose(outline, title);
  const isCut = choice !== null && outline.cutIn !== null && around(outline.cutIn).includes(choice.root);
  return [outline, choice && { outline, title, choice, isCut }];
}

/** The first landmark after the place where a walk had to stop. */
function landmarkAfter({ cutIn }: Outline, root: Element): Element | null {
  if (!cutIn) return null;
  for (const landmark of root.querySelectorAll(landmarks)) if (cutIn.element.compareDocumentPosition(landmark) & FOLLOWING) return landmark;
  return null;
}

/** Whether what was passed by holds more in paragraphs than was found. */
function* holdMore(passed: readonly Element[], { passages }: Choice): Work<boolean> {
  const found = passages.reduce((sum, { start, end }) => sum + end - start, 0);
  if (found < enough) return true;
  let length = 0;
  for (let i = 0; i < passed.length; i++) {
    if (i % inOneGo === inOneGo - 1) yield;
    for (const paragraph of passed[i]?.querySelectorAll('p') ?? []) {
      length += paragraph.textContent?.length ?? 0;
      if (length > found) return true;
    }
  }
  return false;
}
