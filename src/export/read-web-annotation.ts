import type { IncomingNote, Selector } from '../model';
import { ownTermsIn } from './own-terms';
import {
  type CountedPlace,
  claimTypeAt,
  type EntryFault,
  evidenceAt,
  isObject,
  listOf,
  quoteAt,
  type ReadNote,
  selectorsIn,
  statusAt,
  textOfHtml,
  webAddress,
} from './read-note';
import { timeAt } from './times';
import { idFrom, uuidFrom } from './uuids';

/** The standard's own JSON-LD context. */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** What stands for a company where the standard wants an address: a tag URI (RFC 4151). */
export const companyTag = 'tag:rejoinder.example,2026:company/';

type Entry = Record<string, unknown>;
/** What the bodies of an annotation say of a note. */
type Said = { -readonly [K in 'tags' | 'status' | 'reason' | 'evidence' | 'claimType' | 'links']: IncomingNote[K] } & {
  texts: string[];
  company: string;
  /** The status is said: what comes after it is a reason, whatever it is called. */
  isRated: boolean;
};

/** One thing said, for one purpose. Purposes that we have no field for are comments. */
function take(said: Said, value: string, purpose: string): void {
  if (!value) return;
  if (purpose === 'identifying') {
    said.company = value;
    return;
  }
  if (purpose === 'tagging') said.tags = [...said.tags, value];
  else if (purpose === 'assessing') {
    const status = said.isRated ? null : statusAt(value);
    if (status) Object.assign(said, { status, isRated: true });
    else said.reason = [said.reason, value].filter(Boolean).join('\n');
  } else if (purpose === 'classifying') {
    const [type, evidence] = [claimTypeAt(value), evidenceAt(value)];
    if (type) said.claimType = type;
    else if (evidence) said.evidence = evidence;
    else said.tags = [...said.tags, value];
  } else said.texts.push(value);
}

/** What one body comes to: words for a purpose, or an address with its label. */
type Piece = { readonly words: string; readonly purpose: string } | { readonly url: string; readonly label: string };

const linked = (value: unknown, label: unknown): Piece | null => {
  const url = webAddress(value);
  return url ? { url, label: typeof label === 'string' ? label : '' } : null;
};

/** `null`: a body that says nothing a note could hold. */
function pieceOf(body: unknown, motivation: string): Piece | null {
  if (typeof body === 'string') return linked(body, '');
  if (!isObject(body)) return null;
  const { type, items, value, format, source, id, label } = body;
  // A choice is several ways of saying one thing: the first is the one to show.
  if (type === 'Choice' || type === 'List' || type === 'Composite') return pieceOf(listOf(items)[0], motivation);
  const purpose = listOf(body['purpose']).find((p) => typeof p === 'string') ?? motivation;
  const words = (said: string): Piece => ({ words: said, purpose: String(purpose) });
  if (typeof value === 'string') return words(/html/.test(String(format)) ? textOfHtml(value) : value);
  const pointed = isObject(source) ? (source['value'] ?? source['id']) : (source ?? id);
  // A tag may be a text inside a specific resource; an address of another kind is neither text nor link.
  return typeof pointed === 'string' && !/^[a-z][a-z0-9+.-]*:/i.test(pointed) ? words(pointed) : linked(pointed, label);
}

function saidIn(entry: Entry): Said {
  const said: Said = {
    texts: [],
    tags: [],
    status: 'unstarted',
    reason: '',
    evidence: null,
    claimType: null,
    links: [],
    company: '',
    isRated: false,
  };
  const motivation = String(listOf(entry['motivation']).find((m) => typeof m === 'string') ?? 'commenting');
  if (typeof entry['bodyValue'] === 'string') said.texts.push(entry['bodyValue']);
  for (const body of listOf(entry['body'])) {
    const piece = pieceOf(body, motivation);
    if (piece && 'url' in piece) said.links = [...said.links, piece];
    else if (piece) take(said, piece.words, piece.purpose);
  }
  return said;
}

/** The company that a tag of ours names; `null`: it is none of ours. */
function companyAt(address: string): string | null {
  if (!address.startsWith(companyTag)) return null;
  try {
    return decodeURIComponent(address.slice(companyTag.length)) || null;
  } catch {
    return null;
  }
}

/** Where an annotation stands. */
interface Stands {
  readonly page: string;
  readonly selectors: readonly Selector[];
  readonly place: CountedPlace | null;
  readonly archive: string;
  /** Pack id of the company that it stands on; empty: it stands on a page. */
  readonly company: string;
}

/** A position in code points, if a selector gives one. */
function placeAt({ type, start, end }: Entry): CountedPlace | null {
  if (type !== 'TextPositionSelector' || !Number.isInteger(start) || !Number.isInteger(end)) return null;
  return (start as number) >= 0 && (start as number) <= (end as number) ? { start: start as number, end: end as number } : null;
}

function standsAt(value: unknown): Stands | EntryFault {
  const targets = listOf(value);
  if (targets.length > 1) return 'several pages';
  const [target] = targets;
  const whole = { selectors: [], place: null, archive: '', company: '' };
  const source = isObject(target) ? (target['source'] ?? target['id']) : target;
  const address = isObject(source) ? source['id'] : source;
  if (typeof address !== 'string') return isObject(target) && target['items'] ? 'several pages' : 'no page';
  const cached = isObject(target)
    ? listOf(target['state'])
        .filter(isObject)
        .flatMap((state) => listOf(state['cached']))
    : [];
  const archive = cached.map(webAddress).find((at) => at !== null) ?? '';
  const company = companyAt(address);
  if (company) return { ...whole, page: '', company, archive };
  const page = webAddress(address);
  // What is no page can only be another annotation.
  if (!page) return /^urn:/i.test(address) ? 'reply' : 'no page';
  if (!isObject(target)) return { ...whole, page };
  const selectors = selectorsIn(target['selector']);
  const quotes = selectors.map(quoteAt).filter((quote) => quote !== null);
  // A portion that is no text (a part of a picture, a stretch of a film) would become a note on the whole page.
  if (listOf(target['selector']).length && !quotes.length) return 'no text portion';
  const place = selectors.map(placeAt).find((at) => at !== null) ?? null;
  return { ...whole, page, selectors: quotes.slice(0, 1), place, archive };
}

/** Reads one annotation; the name of what is wrong where it cannot be a note. */
export function readAnnotation(entry: Entry): ReadNote | EntryFault {
  const stands = standsAt(entry['target']);
  if (typeof stands === 'string') return stands;
  const { texts, company: name, isRated: _, ...said } = saidIn(entry);
  const { statement, ...own } = ownTermsIn(entry);
  const created = timeAt(entry['created']) ?? timeAt(entry['modified']) ?? 0;
  const company = stands.company ? { id: stands.company, name: name || stands.company } : null;
  const comments = name && !company ? [...texts, name] : texts;
  const note: IncomingNote = {
    ...said,
    ...own,
    id: typeof entry['id'] === 'string' ? idFrom(entry['id']) : uuidFrom(JSON.stringify(entry)),
    target: { page: stands.page, selectors: stands.selectors, company, ...(statement !== undefined && { statement }) },
    text: comments.join('\n\n'),
    archive: stands.archive,
    created,
    modified: timeAt(entry['modified']) ?? created,
    title: '',
  };
  return { note, place: stands.place };
}
