import { familiesOf } from './family';
import type { KeptPage, KeptStatement } from './kept';

/** One text, wherever it was printed: a story with its copies. Origins are counted, not addresses. */
export interface Origin {
  readonly id: string;
  /** Who first published it, as far as is known. */
  readonly publisher: string;
  /** The title over it, as the earliest copy that has one prints it. */
  readonly title: string | null;
  /** ISO date of the earliest copy; `null`: none is dated. */
  readonly published: string | null;
  /** Canonical addresses of the pages that carry it. */
  readonly pages: readonly string[];
  /** Whose pages they are. */
  readonly publishers: readonly string[];
  /** Whether another origin has its name, carriers and day, so that only the title tells them apart. */
  readonly alike: boolean;
}

/** ISO dates stand in the order of their letters, which is far sooner told than that of a language. */
export const byDate = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0);

/** The pages of the statements, each as it was kept, or as its statements tell it (the starter pack's have no page). */
function pagesOf(statements: readonly KeptStatement[], kept: readonly KeptPage[]): KeptPage[] {
  const known = new Map(kept.map((page) => [page.page, page]));
  const each = new Map<string, KeptPage>();
  for (const s of statements) if (!each.has(s.page)) each.set(s.page, known.get(s.page) ?? pageFrom(s));
  return [...each.values()];
}

const pageFrom = ({ page, url, title, publisher, firstPublisher, published, keptAt }: KeptStatement): KeptPage => ({
  page,
  url,
  host: '',
  title,
  publisher,
  firstPublisher,
  published,
  companies: [],
  firstRead: keptAt,
  lastRead: keptAt,
  credit: null,
  sketch: [],
  bands: [],
  answerKeys: [],
});

const hostOf = (url: string) => /^[a-z]+:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;

function originOf(family: readonly KeptPage[]): Omit<Origin, 'alike'> {
  const pages = [...family].sort((a, b) => byDate(a.published ?? '9999', b.published ?? '9999'));
  const [first] = pages;
  if (!first) throw new RangeError('a family of no pages');
  const names = pages.map((page) => page.publisher ?? hostOf(page.url));
  return {
    id: first.page,
    publisher: pages.find((page) => page.firstPublisher)?.firstPublisher ?? names[0] ?? '',
    title: pages.find((page) => page.title)?.title ?? null,
    published: first.published,
    pages: pages.map(({ page }) => page),
    publishers: [...new Set(names)],
  };
}

/** Those who carried a text that somebody else published first: two papers may print one house's stories. */
export const carriersOf = ({ publisher, publishers }: Origin): readonly string[] => publishers.filter((name) => name !== publisher);

/** Says of each origin whether another would be taken for it. */
function withAlike(origins: readonly Omit<Origin, 'alike'>[]): Origin[] {
  const nameOf = ({ publisher, published, publishers }: Omit<Origin, 'alike'>) =>
    [published?.slice(0, 10), publisher, ...publishers].join('\n');
  const counts = new Map<string, number>();
  for (const origin of origins) counts.set(nameOf(origin), (counts.get(nameOf(origin)) ?? 0) + 1);
  return origins.map((origin) => ({ ...origin, alike: (counts.get(nameOf(origin)) ?? 0) > 1 }));
}

/** The origins of statements: each text once, in however many papers, oldest first. `kept`: their pages, as far as those are kept. */
export const originsOf = (statements: readonly KeptStatement[], kept: readonly KeptPage[]): Origin[] =>
  withAlike(
    familiesOf(pagesOf(statements, kept))
      .map(originOf)
      .sort((a, b) => byDate(a.published, b.published)),
  );
