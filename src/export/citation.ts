/** What a citation is made of. `null` and empty: not known, and left out. */
export interface Cited {
  /** People only, as printed: "Lena Harrow". */
  readonly bylines: readonly string[];
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO date, perhaps a year alone. */
  readonly published: string | null;
  readonly url: string;
  /** The words that are cited; empty: the page as a whole. */
  readonly passage: string;
  /** The day on which the page was read, in ISO. */
  readonly accessed: string;
}

/** Chicago (notes and bibliography, 18th edition), APA (7th), MLA (9th). */
export const citationStyles = ['chicago', 'apa', 'mla'] as const;
export type CitationStyle = (typeof citationStyles)[number];

// The styles are English, whatever the reader's language.
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** MLA writes these months out, and shortens all others to three letters, September to four. */
const MLA_LONG = new Set(['May', 'June', 'July']);
const mlaMonth = (month: string) => (MLA_LONG.has(month) ? month : month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`);

interface Day {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
}

/** A date's parts, as many as it has; `null`: it is no date. */
function dayOf(iso: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? '') ?? [];
  if (!year) return null;
  return { year, month: MONTHS[Number(month) - 1] ?? null, day: day ? String(Number(day)) : null };
}

/** "March 5, 2024", "March 2024", "2024". */
const american = ({ year, month, day }: Day) => (month ? (day ? `${month} ${day}, ${year}` : `${month} ${year}`) : year);
/** "2024, March 5". */
const yearFirst = ({ year, month, day }: Day) => (month ? `${year}, ${[month, day].filter(Boolean).join(' ')}` : year);
/** "5 Mar. 2024". */
const dayFirst = ({ year, month, day }: Day) => [day, month && mlaMonth(month), year].filter(Boolean).join(' ');

/** Words in curly quotation marks; those that they have already are taken off, and marks inside become single ones. */
function quoted(words: string, stop = ''): string {
  const bare = words.trim().replace(/^[“"„«](.*)[”"“»]$/su, '$1');
  const inner = bare.replace(/“([^“”]*)”/g, '‘$1’');
  // American styles set comma and stop inside; a title's own question mark or stop is enough.
  return `“${inner}${/[.?!…]$/.test(inner) && stop ? '' : stop}”`;
}

/** "Lena van Harrow" is "Harrow, Lena van" in no style: particles stay with the last name. */
const PARTICLES = /^(?:van|von|de|del|della|di|da|der|den|la|le|bin|al|el)$/i;

/** First names and last name. A name of one word is all last name. */
function nameParts(name: string): { first: string; last: string } {
  const words = name.trim().split(/\s+/);
  let at = words.length - 1;
  while (at > 1 && PARTICLES.test(words[at - 1] ?? '')) at--;
  return at < 1 ? { first: '', last: name.trim() } : { first: words.slice(0, at).join(' '), last: words.slice(at).join(' ') };
}

/** "Harrow, Lena". */
function lastFirst(name: string): string {
  const { first, last } = nameParts(name);
  return first ? `${last}, ${first}` : last;
}

/** "Harrow, L. M." */
function initials(name: string): string {
  const { first, last } = nameParts(name);
  const letters = first
    .split(/\s+/)
    .filter(Boolean)
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part][0]?.toUpperCase() ?? ''}.`)
        .join('-'),
    );
  return letters.length ? `${last}, ${letters.join(' ')}` : last;
}

/** "A", "A and B", "A, B, and C"; more than `most` are "A et al." */
function listed(names: readonly string[], and: string, most: number): string {
  if (names.length > most) return `${names[0]} et al.`;
  if (names.length < 3) return names.join(and === '&' ? ', & ' : ` ${and} `);
  return `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1)}`;
}

/** Ends a part with one stop. */
const stopped = (part: string) => (/[.?!]”?$/.test(part) ? part : `${part}.`);

// Lena Harrow, “Pier Closed,” Harbour Post, March 5, 2024, accessed November 24, 2026, https://…: “The pier is closed.”
function chicago({ bylines, title, publisher, published, url, passage, accessed }: Cited): string {
  const [printed, seen] = [dayOf(published), dayOf(accessed)];
  const head = [bylines.length ? listed(bylines, 'and', 2) : null].filter(Boolean).map((part) => `${part}, `);
  const rest = [publisher, printed && american(printed), seen && `accessed ${american(seen)}`, url].filter(Boolean).join(', ');
  return `${head.join('')}${title ? `${quoted(title, ',')} ` : ''}${passage ? `${rest}: ${quoted(passage, '.')}` : `${rest}.`}`;
}

// Harrow, L. (2024, March 5). Pier closed. Harbour Post. Retrieved November 24, 2026, from https://…
function apa({ bylines, title, publisher, published, url, passage, accessed }: Cited): string {
  const [printed, seen] = [dayOf(published), dayOf(accessed)];
  // Twenty-one authors or more are beyond any newspaper.
  const author = bylines.length ? listed(bylines.map(initials), '&', 20) : publisher;
  const date = `(${printed ? yearFirst(printed) : 'n.d.'})`;
  const parts = author ? [stopped(author), `${date}.`, title && stopped(title)] : [title && stopped(title), `${date}.`];
  if (bylines.length && publisher) parts.push(stopped(publisher));
  parts.push(seen ? `Retrieved ${american(seen)}, from ${url}` : url);
  const reference = parts.filter(Boolean).join(' ');
  if (!passage) return reference;
  const who = bylines.length
    ? listed(
        bylines.map((name) => nameParts(name).last),
        '&',
        2,
      ).replace(', &', ' &')
    : (publisher ?? title ?? url);
  return `${quoted(passage)} (${who}, ${printed?.year ?? 'n.d.'})\n${reference}`;
}

// Harrow, Lena. “Pier Closed.” Harbour Post, 5 Mar. 2024, https://…. Accessed 24 Nov. 2026.
function mla({ bylines, title, publisher, published, url, passage, accessed }: Cited): string {
  const [printed, seen] = [dayOf(published), dayOf(accessed)];
  const [first, second] = bylines;
  const author =
    first && (bylines.length > 2 ? `${lastFirst(first)}, et al.` : second ? `${lastFirst(first)}, and ${second}` : lastFirst(first));
  const container = [publisher, printed && dayFirst(printed), url].filter(Boolean).join(', ');
  const parts = [author && stopped(author), title && quoted(title, '.'), `${container}.`, seen && `Accessed ${dayFirst(seen)}.`];
  const work = parts.filter(Boolean).join(' ');
  return passage ? `${quoted(passage)}\n${work}` : work;
}

const STYLES: Readonly<Record<CitationStyle, (cited: Cited) => string>> = { chicago, apa, mla };

/** A passage's citation in a style, as plain text: who wrote it, what, where, when, under which address, and when it was read. */
export function citationOf(cited: Cited, style: CitationStyle): string {
  return STYLES[style](cited);
}
