import { Hint } from './hints';
import type { Outline } from './outline';
import type { Passage } from './runs';

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const longestTitle = 300;
/** A standfirst is a sentence or two. */
const longestStandfirst = 500;
const shortestStandfirst = 25;
/** So many passages after the title may hold it. */
const nearTitle = 12;

/** The title as the page shows it: the heading that its data name, or else the first `h1` with words enough that is not the site's name. */
export function titleIn(outline: Outline, titles: readonly (string | null | undefined)[], site: string | null): Passage | null {
  const known = titles.map((title) => bare(title ?? '')).filter((title) => title.length > 8);
  const headings = outline.passages.filter((passage) => passage.box.own & Hint.heading && passage.end - passage.start < longestTitle);
  const match = (passage: Passage, same: (own: string, title: string) => boolean) => {
    const own = bare(outline.text.slice(passage.start, passage.end));
    return own.length > 8 && known.some((title) => same(own, title));
  };
  const equal = (own: string, title: string) => own === title;
  const alike = (own: string, title: string) => title.startsWith(own) || own.startsWith(title);
  const first = headings.filter((passage) => passage.box.tag === 'H1');
  const isTitle = (passage: Passage) => {
    const own = bare(outline.text.slice(passage.start, passage.end));
    return own.split(' ').length > 2 && own !== bare(site ?? '');
  };
  return (
    first.find((passage) => match(passage, equal)) ??
    first.find((passage) => match(passage, alike)) ??
    first.find(isTitle) ??
    headings.find((passage) => match(passage, equal)) ??
    headings.find((passage) => match(passage, alike)) ??
    null
  );
}

/** The standfirst under the title, above the body. */
export function findStandfirsts(outline: Outline, title: Passage, body: readonly Passage[], description: string | null): Passage[] {
  const words = (passage: Passage) => outline.text.slice(passage.start, passage.end);
  const firstBody = body.find(
    (passage) => passage !== title && passage.end - passage.start > shortestStandfirst * 3 && !(passage.box.own & Hint.heading),
  );
  const before = outline.passages.filter((passage) => passage.start <= (firstBody?.start ?? Number.POSITIVE_INFINITY));
  return standfirstsAfter(title, before, firstBody, words, bare(description ?? ''));
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
