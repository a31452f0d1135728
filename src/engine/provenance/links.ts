import { type Hop, overlaps, type Span } from '../../model';
import type { Document } from '../document';
import { isNameOf } from './publications';

/**
 * "/topics/norvane", "/people/ana-ruel", "/quote/NRV": a page about somebody, which a name is linked to; it is not where they said it.
 */
const ABOUT_SOMEBODY =
  /\/(?:topics?|tags?|people|persons?|profiles?|authors?|companies|company|organi[sz]ations?|quotes?|stocks?|symbols?|wiki|hub)(?:\/|$)/i;

const hostOf = (href: string): string | null => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(href)?.[1] ?? null;

/** Whether a link may lead to where something was said. */
const leadsToOrigin = (href: string): boolean => hostOf(href) !== null && !ABOUT_SOMEBODY.test(href);

/**
 * The hops, each with the link that leads to it: on its own words ("a report by River Watch"), in its sentence on a site that bears its
 * name, or, for whoever is nearest to the page, on the cue ("the Courier | reported").
 */
export function linkHops({ page }: Document, sentence: Span, cue: readonly Span[], hops: Hop[]): Hop[] {
  if (!page.links.length) return hops;
  const near = page.links.filter((l) => overlaps(l, sentence) && leadsToOrigin(l.href));
  if (!near.length) return hops;
  const taken = new Set<string>();
  const link = (of: readonly Hop[], find: (hop: Hop) => string | undefined): Hop[] =>
    of.map((hop) => {
      const href = hop.href ?? find(hop) ?? null;
      if (href) taken.add(href);
      return { ...hop, href };
    });
  const free = () => near.filter((l) => !taken.has(l.href));
  const onWords = link(hops, ({ span }) => near.find((l) => span && overlaps(l, span))?.href);
  const linked = link(onWords, ({ who }) => free().find((l) => isNameOf(hostOf(l.href) ?? '', who))?.href);
  const onCue = free().find((l) => cue.some((c) => overlaps(l, c)));
  const last = linked.findLastIndex((hop) => hop.href === null);
  return onCue && last >= 0 ? linked.map((hop, i) => (i === last ? { ...hop, href: onCue.href } : hop)) : linked;
}
