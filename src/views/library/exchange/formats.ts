import { printAnnotations, printClaimReviews, printHypothesis, printNotesCsv, printNotesMarkdown, printProvenance } from '../../../export';
import type { Outgoing } from '../../../model';
import { words } from './words';

/** What is exported beside the notes themselves: when, by which version, and whether tables begin with a byte order mark. */
export interface How {
  readonly made: number;
  readonly by: string;
  readonly mark: boolean;
}

/** What a format made of what went out. */
export interface Made {
  readonly content: BlobPart;
  /** Notes in it. */
  readonly notes: number;
  /** Notes that the format has no place for. */
  readonly unfit: number;
}

interface Format {
  /** The name's middle: "rejoinder-notes-…". */
  readonly file: string;
  readonly ending: string;
  readonly type: string;
  readonly make: (outgoing: Outgoing, how: How) => Made | Promise<Made>;
}

const all = (outgoing: Outgoing, content: BlobPart): Made => ({ content, notes: outgoing.notes.length, unfit: 0 });
const onPages = ({ notes }: Outgoing) => notes.filter(({ note }) => note.target.page).length;

/** Word's library is large: it is loaded when it is first asked for. */
async function makePack(outgoing: Outgoing, { made }: How): Promise<Made> {
  const { printCheckersPack } = await import('../../../export/checkers-pack');
  const notes = outgoing.pages.reduce((sum, page) => sum + page.notes.length, 0);
  const content = (await printCheckersPack(outgoing, made, words)) as Uint8Array<ArrayBuffer>;
  return { content, notes, unfit: outgoing.notes.length - notes };
}

const ld = { ending: 'jsonld', type: 'application/ld+json' };

/** All formats that go out, in the order in which they are offered. Each is one file in `src/export`. */
export const formats = {
  csv: {
    ...{ file: 'notes', ending: 'csv', type: 'text/csv;charset=utf-8' },
    make: (outgoing, { mark }) => all(outgoing, printNotesCsv(outgoing.notes, mark)),
  },
  markdown: {
    ...{ file: 'notes', ending: 'md', type: 'text/markdown;charset=utf-8' },
    make: (outgoing, { made }) => all(outgoing, printNotesMarkdown(outgoing, made, words)),
  },
  word: {
    file: 'checkers-pack',
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: makePack,
  },
  annotations: {
    ...{ file: 'annotations', ...ld },
    make: (outgoing, { made, by }) => all(outgoing, printAnnotations(outgoing.notes, made, by)),
  },
  hypothesis: {
    ...{ file: 'hypothesis', ending: 'json', type: 'application/json' },
    make: (outgoing, { made, by }) => {
      const notes = onPages(outgoing);
      return { content: printHypothesis(outgoing.notes, made, by), notes, unfit: outgoing.notes.length - notes };
    },
  },
  claim_review: {
    ...{ file: 'claim-reviews', ...ld },
    make: (outgoing) => {
      const { text, drafts, without } = printClaimReviews(outgoing.notes);
      return { content: text, notes: drafts, unfit: without };
    },
  },
  provenance: {
    ...{ file: 'provenance', ...ld },
    // Chains are the articles' own: no note is in them.
    make: (outgoing) => ({ content: printProvenance(outgoing.pages), notes: 0, unfit: 0 }),
  },
} satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
