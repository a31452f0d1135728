import type { Hop } from '../../model';
import type { Cast, Document } from '../document';
import { corroborate } from './corroboration';
import { originHops, type Unchained } from './origins';
import { pageOf } from './page';

export type { Unchained } from './origins';

/** Keeps one of two neighbouring hops that are the same party, with what both know. */
function merge(origins: readonly Hop[], publications: readonly Hop[]): Hop[] {
  const merged: Hop[] = [];
  for (const hop of origins) add(merged, hop);
  for (const hop of publications) add(merged, hop);
  return merged;
}

function add(merged: Hop[], hop: Hop): void {
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

/** The chain from a statement's origin to this page, origin first, this page last. */
export function traceProvenance(document: Document, cast: Cast, statement: Unchained): readonly Hop[] {
  const page = pageOf(document, cast);
  return corroborate(merge(originHops(page, statement), page.hops), page.corroborations);
}
