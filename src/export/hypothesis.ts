import type { IncomingNote, KeptPage, Note, OutgoingNote } from '../model';
import { type EntryFault, evidenceAt, isObject, listOf, quoteAt, type ReadNote, selectorsIn, statusAt, webAddress } from './read-note';
import { isoTime, timeAt } from './times';
import { idFrom, uuidFrom } from './uuids';

/*
 * Notes as Hypothesis's client saves and brings them in: `{ annotations: […] }`, each as its API has it.
 * https://h.readthedocs.io/en/latest/api-reference/v1/
 */

/** What Hypothesis has no field for goes as a tag: "status:needs context". */
const STATUS = 'status:';
const EVIDENCE = 'evidence:';

const tagsOf = ({ tags, status, evidence }: Note) => [
  ...tags,
  ...(status === 'unstarted' ? [] : [`${STATUS}${status}`]),
  ...(evidence ? [`${EVIDENCE}${evidence}`] : []),
];

/** Hypothesis shows one text: the reason stands under it. */
const textOf = ({ text, reason }: Note) => [text, reason].filter(Boolean).join('\n\n');

/** Hypothesis keeps text as UTF-8 in PostgreSQL, which takes neither the character nought nor half a surrogate pair. */
const storable = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.replaceAll('\u0000', '\uFFFD').replace(/\p{Cs}/gu, '\uFFFD') : value;

/** The page's title, and where it was read if that is not its canonical address: by both Hypothesis finds the page again. */
function documentOf(uri: string, page: KeptPage | null): object {
  const title = page?.title?.trim();
  return { ...(title && { title: [title] }), ...(page && page.url !== uri && { link: [{ href: page.url }] }) };
}

function annotationOf({ note, page }: OutgoingNote): object {
  const { page: uri, selectors } = note.target;
  // Hypothesis counts in UTF-16 units, in a text of its own: it takes a position as a hint, and the quote decides.
  return {
    id: note.id,
    created: isoTime(note.created),
    updated: isoTime(note.modified),
    // The importer sorts by who wrote; it is the reader, whose account we don't know.
    user: 'acct:reader@rejoinder.example',
    user_info: { display_name: 'Rejoinder' },
    uri,
    text: textOf(note),
    tags: tagsOf(note),
    group: '__world__',
    document: documentOf(uri, page),
    target: [{ source: uri, ...(selectors.length && { selector: selectors }) }],
    links: {},
    references: [],
  };
}

/** Prints notes as a file that Hypothesis brings in. Notes on companies have no page and stay out. */
export function printHypothesis(notes: readonly OutgoingNote[], made: number, by: string): string {
  const annotations = notes.filter(({ note }) => note.target.page).map(annotationOf);
  return `${JSON.stringify({ export_date: isoTime(made), export_userid: '', client_version: `Rejoinder ${by}`, annotations }, storable, 2)}\n`;
}

/** The tags without those that are status or evidence, and what those said. */
function readTags(tags: readonly string[]): Pick<IncomingNote, 'tags' | 'status' | 'evidence'> {
  const left: string[] = [];
  let [status, evidence]: [ReturnType<typeof statusAt>, ReturnType<typeof evidenceAt>] = [null, null];
  for (const tag of tags) {
    const [isStatus, isEvidence] = [
      tag.startsWith(STATUS) && statusAt(tag.slice(STATUS.length)),
      tag.startsWith(EVIDENCE) && evidenceAt(tag.slice(EVIDENCE.length)),
    ];
    if (isStatus) status = isStatus;
    else if (isEvidence) evidence = isEvidence;
    else left.push(tag);
  }
  return { tags: left, status: status ?? 'unstarted', evidence };
}

const strings = (value: unknown) => listOf(value).filter((item) => typeof item === 'string') as string[];

/** Reads one entry of Hypothesis. Its positions count in a text of its own and are left out; answers to annotations are no notes. */
export function readHypothesis(entry: Record<string, unknown>): ReadNote | EntryFault {
  if (listOf(entry['references']).length) return 'reply';
  const [target] = listOf(entry['target']).filter(isObject);
  const page = webAddress(entry['uri']) ?? webAddress(target?.['source']);
  if (!page) return 'no page';
  const quotes = selectorsIn(target?.['selector'])
    .map(quoteAt)
    .filter((quote) => quote !== null);
  const [title = ''] = isObject(entry['document']) ? strings(entry['document']['title']) : [];
  const created = timeAt(entry['created']) ?? timeAt(entry['updated']) ?? 0;
  const note: IncomingNote = {
    ...readTags(strings(entry['tags'])),
    id: typeof entry['id'] === 'string' ? idFrom(entry['id']) : uuidFrom(JSON.stringify(entry)),
    target: { page, selectors: quotes.slice(0, 1), company: null },
    text: typeof entry['text'] === 'string' ? entry['text'] : '',
    reason: '',
    claimType: null,
    archive: '',
    links: [],
    created,
    modified: timeAt(entry['updated']) ?? created,
    title,
  };
  return { note, place: null };
}
