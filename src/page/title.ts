import { Hint } from './hints';
import type { Outline } from './outline';
import type { Passage } from './runs';

/** What stands over an article: its title as shown, and the standfirst under it. */
export interface Head {
  readonly title: Passage | null;
  readonly standfirsts: readonly Passage[];
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A standfirst is a sentence or two. */
const longestStandfirst = 500;
const shortestStandfirst = 25;
/** So many passages after the title may hold it. */
const nearTitle = 12;

/** Finds the title that the page shows (the heading that its data name, or the nearest `h1` before the text) and the standfirst under it. */
export function findHead(
  outline: Outline,
  body: readonly Passage[],
  titles: readonly (string | null | undefined)[],
  description: string | null,
): Head {
  const words = (passage: Passage) => outline.text.slice(passage.start, passage.end);
  const firstBody = body.find((passage) => passage.end - passage.start > shortestStandfirst * 3 && !(passage.box.own & Hint.heading));
  const before = outline.passages.filter((passage) => passage.start <= (firstBody?.start ?? Number.POSITIVE_INFINITY));
  const known = titles.map((title) => bare(title ?? '')).filter((title) => title.length > 8);
  const says = (passage: Passage) => {
    const own = bare(words(passage));
    return own.length > 8 && known.some((title) => title === own || title.startsWith(own) || own.startsWith(title));
  };
  const headings = before.filter((passage) => passage.box.own & Hint.heading);
  const tops = headings.filter((passage) => passage.box.tag === 'H1');
  const title =
    headings.find(says) ??
    before.find(says) ??
    (tops.filter((h) => bare(words(h)).split(' ').length > 2).at(-1) as Passage | undefined) ??
    null;
  return { title, standfirsts: title ? standfirstsAfter(title, before, firstBody, words, bare(description ?? '')) : [] };
}

function standfirstsAfter(
  title: Passage,
  before: readonly Passage[],
  firstBody: Passage | undefined,
  words: (passage: Passage) => string,
  description: string,
): Passage[] {
  const from = before.indexOf(title) + 1;
  return before
    .slice(from, from + nearTitle)
    .filter((passage) => {
      const length = passage.end - passage.start;
      if (passage === firstBody || length < shortestStandfirst || length > longestStandfirst || passage.linked > length / 2) return false;
      if (passage.box.hints & (Hint.caption | Hint.byline)) return false;
      const said = bare(words(passage));
      return (
        Boolean(passage.box.hints & Hint.standfirst) ||
        (description.length > shortestStandfirst && (said.startsWith(description.slice(0, 60)) || description.startsWith(said)))
      );
    })
    .slice(0, 2);
}
