import type { Hop } from '../../model';
import type { Cast, Document } from '../document';
import { type Corroboration, corroborate, findCorroborations } from './corroboration';
import { originHops, type Unchained } from './origins';
import { publicationHops } from './publications';

export type { Unchained } from './origins';

/** Keeps one of two neighbouring hops that are the same party, with what both know. */
function merge(hops: readonly Hop[]): Hop[] {
  const merged: Hop[] = [];
  for (const hop of hops) {
    const before = merged.at(-1);
    const same = before && ((before.entity !== null && before.entity === hop.entity) || before.who === hop.who);
    if (same && (!before.when || !hop.when || before.when === hop.when))
      merged[merged.length - 1] = {
        ...before,
        relation: hop.relation,
        when: before.when ?? hop.when,
        cue: before.cue ?? hop.cue,
        href: before.href ?? hop.href,
      };
    else merged.push(hop);
  }
  return merged;
}

/** What is the same for all statements of a page. */
interface OfPage {
  readonly corroborations: readonly Corroboration[];
  readonly publications: readonly Hop[];
}

const known = new WeakMap<Document, OfPage>();

function ofPage(document: Document, cast: Cast): OfPage {
  const found = known.get(document) ?? {
    corroborations: findCorroborations(document, cast),
    publications: publicationHops(document.page, cast),
  };
  known.set(document, found);
  return found;
}

/** The chain from a statement's origin to this page, origin first, this page last. */
export function traceProvenance(document: Document, cast: Cast, statement: Unchained): readonly Hop[] {
  const { corroborations, publications } = ofPage(document, cast);
  return corroborate(merge([...originHops(document, cast, statement), ...publications]), corroborations);
}
