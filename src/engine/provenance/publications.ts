import type { Entity, Hop, PageText } from '../../model';
import type { Cast } from '../document';

const words = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .match(/[A-Za-zÀ-ɏḀ-ỿ\d]+/g) ?? [];

/** "https://www.wsj.com/articles/…", "wsj.com" → "wsj"; a name that is no address → `null`. */
function hostLabel(name: string): string | null {
  const host = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/:?#]|$)/i.exec(name.trim())?.[1];
  return host ? (host.split('.').find((part) => part.length > 2) ?? host).toLowerCase().replace(/-/g, '') : null;
}

/** Words that names of publications and their owners have in common, and that tell nothing. */
const COMMON = new Set(['inc', 'llc', 'ltd', 'co', 'company', 'plc', 'media', 'group', 'news']);

/** Whether a host, a credit or a name means this publication: "wsj.com" and "The Wall Street Journal", "nytimes.com" and "New York Times". */
export function isNameOf(printed: string, publication: string): boolean {
  const name = words(publication);
  if (!name.length) return false;
  const label = hostLabel(printed);
  if (!label) {
    const other = words(printed).filter((w) => !COMMON.has(w));
    const own = name.filter((w) => !COMMON.has(w));
    return own.length > 0 && other.join(' ') === own.join(' ');
  }
  const squashed = name.join('');
  const initials = name.map((w) => w[0]).join('');
  const short =
    name
      .slice(0, -1)
      .map((w) => w[0])
      .join('') + name.at(-1);
  return [squashed, `the${squashed}`, initials, short].includes(label) || (squashed.length > 4 && label.startsWith(squashed));
}

/** The publication of the text that a printed name or host means, or `null`. */
export function publicationNamed(cast: Cast, printed: string): Entity | null {
  return cast.entities.find((e) => (e.kind === 'publication' || e.kind === 'company') && isNameOf(printed, e.name)) ?? null;
}

const dateOf = (iso: string | null | undefined): string | null => iso ?? null;

const hostOf = (url: string): string | null => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? null;

/** This page: its publisher, or its host, or "this page". */
export function pageHop(page: PageText, cast: Cast): Hop {
  const { publisher, published } = page.publication;
  const who = publisher?.value ?? hostOf(page.canonicalUrl) ?? hostOf(page.url) ?? 'this page';
  return {
    who,
    entity: publicationNamed(cast, who)?.id ?? null,
    relation: 'attributed to',
    when: dateOf(published?.value),
    span: null,
    cue: null,
    corroboration: null,
    href: null,
  };
}

/** The publications between the speakers and this page: where the text first appeared, or whose agency copy it is. */
export function publicationHops(page: PageText, cast: Cast): Hop[] {
  const { firstPublished, credit, dateline } = page.publication;
  const here = pageHop(page, cast);
  const hop = (printed: string, cue: string | null, href: string | null): Hop => {
    const entity = publicationNamed(cast, printed);
    return {
      who: entity?.name ?? printed,
      entity: entity?.id ?? null,
      relation: 'revision of',
      when: dateOf(dateline?.value.date),
      span: null,
      cue,
      corroboration: null,
      href,
    };
  };
  const hops: Hop[] = [];
  if (firstPublished) hops.push(hop(firstPublished.value.name, 'first appeared on', firstPublished.value.url));
  else if (credit) hops.push(hop(credit.value, null, null));
  return [...hops.filter((h) => h.who !== here.who && !isNameOf(h.who, here.who) && !isNameOf(here.who, h.who)), here];
}
