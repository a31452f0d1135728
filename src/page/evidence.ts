import { addressOf } from './addresses';
import { isEndLine } from './furniture';
import { Hint } from './hints';
import { wordsOf } from './pieces';
import type { Place } from './place';
import type { Passage } from './runs';
import type { Work } from './slices';

/** The most bylines and times near the article that are looked at. */
const few = 6;
/** A byline, a date and a closing line have at most so many characters. */
const longestByline = 150;
const longestClosing = 250;
/** Lines that are read for credits: of a very long page the first and the last; and of a very long line so much. */
const mostLines = 1000;
const longestLine = 2000;
/** Passages that are looked at before the page may have its turn. */
const passagesInOneGo = 500;

const lengthOf = ({ start, end }: Passage) => end - start;

/** Bylines that stand above the article's end, as its markup names them: the links in them by themselves, then the line. */
export function bylinesNear({ outline, choice }: Place): string[] {
  const last = choice.passages.at(-1)?.end ?? 0;
  return outline.passages
    .filter((passage) => passage.start < last && lengthOf(passage) < longestByline && passage.box.hints & Hint.byline)
    .slice(0, few)
    .flatMap((passage) => [...passage.links.map((link) => outline.text.slice(link.start, link.end)), wordsOf(outline, passage)]);
}

/** Times in the markup after the title, and dates in the lines between title and text, such as "By Jane Smith | February 28, 2023". */
export function timesNear(document: Document, { outline, title, choice }: Place): { at: string; label: string }[] {
  const first = choice.passages.find((passage) => passage !== title)?.end ?? 0;
  const lines = outline.passages
    .filter((passage) => title && passage.start > title.start && passage.start < first && lengthOf(passage) < longestByline)
    .map((passage) => ({ at: '', label: wordsOf(outline, passage) }));
  const times: { at: string; label: string }[] = [];
  const start = title?.box.element ?? null;
  for (const time of timesAfter(start ? treeOf(start) : document, start)) {
    if (times.length === few) break;
    const label = `${time.previousSibling?.textContent ?? ''} ${time.textContent ?? ''}`.replace(/\s+/g, ' ').trim();
    times.push({ at: time.getAttribute('datetime') ?? '', label: label.slice(0, 120) });
  }
  return [...times.filter((time) => lines.some((line) => line.label.includes(time.label.trim().slice(0, 20)))), ...lines, ...times];
}

/**
 * The `time` elements after another element: of its own tree, and where that is a shadow root's, after its host. In document order all are found
 * by one selector: not every DOM compares positions rightly.
 */
function* timesAfter(tree: ParentNode, start: Element | null): Generator<Element> {
  let isAfter = start === null;
  for (const element of tree.querySelectorAll(start ? `${plainName(start)}, time` : 'time')) {
    if (isAfter && element.localName === 'time') yield element;
    if (element === start) isAfter = true;
  }
  const { host } = tree as Partial<ShadowRoot>;
  if (start && host) yield* timesAfter(treeOf(host), host);
}

/** The document or shadow root that an element stands in. */
const treeOf = (element: Element): ParentNode => element.getRootNode() as Document | ShadowRoot;

/** An element's name as a selector; names like "o:p" stand for any element. */
const plainName = ({ localName }: Element) => (/^[a-z][a-z\d]*$/.test(localName) ? localName : '*');

/** The article's lines for reading credits, its closing lines too, and the link that stands in a line. */
export function* linesOf({ outline, choice }: Place, url: string): Work<{ lines: string[]; linkIn(line: string): string | null }> {
  const first = choice.passages[0]?.start ?? 0;
  const chosen = new Set(choice.passages);
  const found: Passage[] = [];
  const lines: string[] = [];
  for (const [i, passage] of outline.passages.entries()) {
    if (i > 0 && i % passagesInOneGo === 0) yield;
    if (!chosen.has(passage) && (passage.start <= first || lengthOf(passage) >= longestClosing)) continue;
    const words = wordsOf(outline, passage).slice(0, longestLine);
    if (!chosen.has(passage) && (!isEndLine(words) || /^\W*(?:copyright|©|all rights)/i.test(words))) continue;
    found.push(passage);
    lines.push(words);
  }
  const atEnds = found.length > mostLines ? (_: unknown, i: number) => i < mostLines / 2 || i >= found.length - mostLines / 2 : () => true;
  const linkIn = (line: string) => {
    const passage = found.find((candidate, i) => candidate.links.length > 0 && lines[i] === line);
    return addressOf(passage?.links[0]?.element.getAttribute('href'), url);
  };
  return { lines: lines.filter(atEnds), linkIn };
}
