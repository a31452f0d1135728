import { type Choice, choose } from './choose';
import { type Outline, walkOutline } from './outline';
import type { Passage } from './runs';
import type { Work } from './slices';
import { titleIn } from './title';

/** Where the article stands on a page. */
export interface Place {
  readonly outline: Outline;
  /** The heading that the page shows over it. */
  readonly title: Passage | null;
  readonly choice: Choice;
}

/** Characters and nodes of a page that are looked at: an article with all its comments has fewer. */
const most = { most: 1_000_000, mostNodes: 80_000 };
/** With less than so much text found, the article may be in what was passed by. */
const enough = 1500;
/** Boxes whose paragraphs are counted before the page may have its turn. */
const inOneGo = 500;

/**
 * Finds the article; `null` where there is none. Past what calls itself furniture first, which on most pages is the greater part; through
 * everything only where the article may be in there.
 */
export function* findPlace(root: Element, titles: readonly (string | null | undefined)[], site: string | null): Work<Place | null> {
  for (const past of [true, false]) {
    const outline = yield* walkOutline(root, { ...most, past });
    const title = titleIn(outline, titles, site);
    yield;
    const choice = yield* choose(outline, title);
    const isAll = outline.passed.length === 0;
    if (choice && (isAll || (title && !(yield* holdMore(outline.passed, choice))))) return { outline, title, choice };
    if (isAll) break;
  }
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
