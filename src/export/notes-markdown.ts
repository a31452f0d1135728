import { type Outgoing, type OutgoingNote, type OutgoingPage, quotedBy } from '../model';
import { markdownLine, markdownLink, markdownQuote } from './markdown-text';
import { isoTime } from './times';
import type { Words } from './words';

/** "**Status:** Needs context. Only the north arm is closed." Nothing where there is nothing to say. */
const item = (name: string, value: string | null | undefined) => (value ? `- **${markdownLine(name)}:** ${value}` : null);

const DAY = 10;
const dayOf = (at: number) => isoTime(at).slice(0, DAY);

function askedLines({ note }: OutgoingNote, words: Words): (string | null)[] {
  const { asked } = note;
  if (!asked) return [];
  const when = [asked.when && words.date(asked.when), asked.how].filter(Boolean).join(', ');
  return [
    item(words.label('asked'), markdownLine(when) || '…'),
    item(words.label('asked_deadline'), asked.deadline && words.date(asked.deadline)),
    item(words.label('asked_answer'), markdownLine(asked.answer)),
  ];
}

/** What stands beside the note's own words, one line each. */
function factsOf(outgoing: OutgoingNote, words: Words): string {
  const { note, statement, answers, capture } = outgoing;
  const status = [words.status(note.status), note.reason].filter(Boolean).join('. ');
  return [
    item(words.label('status'), markdownLine(status)),
    item(words.label('claim_type'), note.claimType && words.claimType(note.claimType)),
    item(words.label('evidence'), note.evidence && words.evidence(note.evidence)),
    item(words.label('tags'), note.tags.map(markdownLine).join(', ')),
    statement && item(words.label('source'), `${markdownLine(statement.who)} (${words.act(statement.act)})`),
    ...answers.map((a) => item(words.label('answer'), `${markdownLine(a.who)} (${words.act(a.act)}): ${markdownLine(a.words)}`)),
    ...askedLines(outgoing, words),
    item(words.label('archive'), note.archive && markdownLink(note.archive, note.archive)),
    ...note.links.map(({ url, label }) => item(words.label('links'), markdownLink(label || url, url))),
    capture && item(words.label('captured'), `${words.date(dayOf(capture.at))}, SHA-256 \`${capture.sha256}\``),
  ]
    .filter((line) => line !== null)
    .join('\n');
}

/** A note: the words that it stands on, what it says, and the facts. The reader's own words are Markdown already. */
function noteText(outgoing: OutgoingNote, words: Words): string {
  const { note, statement } = outgoing;
  const quote = quotedBy(note) || statement?.words;
  const place = note.target.company ? null : quote ? markdownQuote(quote) : `*${markdownLine(words.label('whole_page'))}*`;
  return [place, note.text.trim(), factsOf(outgoing, words)].filter(Boolean).join('\n\n');
}

const notesText = (notes: readonly OutgoingNote[], words: Words) => notes.map((note) => noteText(note, words)).join('\n\n---\n\n');

function pageText({ page, notes }: OutgoingPage, words: Words): string {
  const about = [page.publisher, page.published && words.date(page.published)].filter(Boolean).join(', ');
  const head = `## ${markdownLine(page.title ?? words.label('untitled'))}`;
  const where = [about && markdownLine(about), markdownLink(page.url, page.url)].filter(Boolean).join(' · ');
  return [head, where, notesText(notes, words)].join('\n\n');
}

/** Notes that stand on no page that is kept: on companies, or on pages that were forgotten. One heading each. */
function elsewhereText(notes: readonly OutgoingNote[], words: Words): string {
  const groups = new Map<string, OutgoingNote[]>();
  for (const outgoing of notes) {
    const { company, page } = outgoing.note.target;
    const name = company?.name ?? page;
    groups.set(name, [...(groups.get(name) ?? []), outgoing]);
  }
  return [...groups].map(([name, group]) => `## ${markdownLine(name)}\n\n${notesText(group, words)}`).join('\n\n');
}

/** Prints notes as Markdown, page by page. `made` is when, in milliseconds. */
export function printNotesMarkdown({ notes, pages, heldBack }: Outgoing, made: number, words: Words): string {
  const noted = pages.filter((page) => page.notes.length);
  const shown = new Set(noted.flatMap((page) => page.notes.map(({ note }) => note.id)));
  const elsewhere = notes.filter(({ note }) => !shown.has(note.id));
  return `${[
    `# ${markdownLine(words.label('notes'))}`,
    markdownLine(words.label('made_on', words.date(dayOf(made)))),
    heldBack ? markdownLine(words.label('held_back', heldBack)) : null,
    ...noted.map((page) => pageText(page, words)),
    elsewhereText(elsewhere, words),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}
