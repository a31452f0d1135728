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

/** A printed name, host or credit, as it is compared. */
interface Printed {
  /** Of a host, the word that names it: "wsj". */
  readonly label: string | null;
  /** The telling words of a name that is no address. */
  readonly telling: string;
}

const tellingOf = (all: readonly string[]): string => all.filter((w) => !COMMON.has(w)).join(' ');

function lookAt(printed: string): Printed {
  const label = hostLabel(printed);
  return { label, telling: label ? '' : tellingOf(words(printed)) };
}

function means({ label, telling }: Printed, publication: string): boolean {
  const name = words(publication);
  if (!label) return telling !== '' && telling === tellingOf(name);
  const squashed = name.join('');
  if (!squashed) return false;
  if (squashed === label || `the${squashed}` === label || (squashed.length > 4 && label.startsWith(squashed))) return true;
  const initials = name.map((w) => w[0]);
  return initials.join('') === label || initials.slice(0, -1).join('') + name.at(-1) === label;
}

/** Whether a host, a credit or a name means this publication: "wsj.com" and "The Wall Street Journal", "nytimes.com" and "New York Times". */
export const isNameOf = (printed: string, publication: string): boolean => means(lookAt(printed), publication);

/** The publication of the text that a printed name or host means, or `null`. */
export function publicationNamed(cast: Cast, printed: string): Entity | null {
  const name = lookAt(printed);
  return cast.entities.find((e) => (e.kind === 'publication' || e.kind === 'company') && means(name, e.name)) ?? null;
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
