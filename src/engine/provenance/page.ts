import type { Entity, Hop, Mention, Span } from '../../model';
import type { Cast, Document } from '../document';
import { firstFrom } from '../in-order';
import { type Corroboration, findCorroborations } from './corroboration';
import { publicationHops } from './publications';

/** What is the same for the chains of all statements of a page. */
export interface Page {
  readonly document: Document;
  readonly cast: Cast;
  readonly entities: ReadonlyMap<string, Entity>;
  /** The mentions of publications, in text order: most sentences hold none, and nobody in them is told anything by one. */
  readonly publications: readonly Mention[];
  readonly corroborations: readonly Corroboration[];
  /** The last hops of every chain. */
  readonly hops: readonly Hop[];
}

const known = new WeakMap<Document, Page>();

/** The page of a document, found once. */
export function pageOf(document: Document, cast: Cast): Page {
  const before = known.get(document);
  if (before) return before;
  const entities = new Map(cast.entities.map((e) => [e.id, e]));
  const page = {
    document,
    cast,
    entities,
    publications: cast.mentions.filter((m) => entities.get(m.entity)?.kind === 'publication'),
    corroborations: findCorroborations(document, cast),
    hops: publicationHops(document.page, cast),
  };
  known.set(document, page);
  return page;
}

/** Whether words name a publication. */
export const namesPublication = ({ publications }: Page, { start, end }: Span): boolean =>
  (publications[firstFrom(publications, start)]?.start ?? end) < end;
