import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, type ParagraphChild } from 'docx';
import type { Capture, KeptStatement, Outgoing, OutgoingNote, OutgoingPage } from '../model';
import { quotedBy } from '../model';
import { isoTime } from './times';
import { NoteLists, noteParagraphs } from './word-note';
import { lineRuns, linkOf, runOf } from './word-runs';
import type { Words } from './words';

/*
 * The checker's pack: an article's claims as a Word file, each with a footnote that says on what it stands. It pulls `docx` in, so
 * it is loaded only when it is asked for, and is not among the room's face.
 */

/** Room over a heading and under a paragraph, in twentieths of a point. */
const BEFORE = 240;
const AFTER = 120;

/** A line of a footnote: what it is, and what it says; an address is a link, a note's text is Markdown. */
interface Line {
  readonly name: string;
  readonly value: string;
  readonly url?: string;
  readonly markdown?: boolean;
}

const DAY = 10;

/** The last text that was captured and holds the words; else the last at all. */
const captureWith = (captures: readonly Capture[], quote: string) =>
  captures.findLast(({ text }) => text.includes(quote)) ?? captures.at(-1);

/** What the article itself says of a claim, and how it can be shown that it said so. */
function claimLines(claim: KeptStatement, page: OutgoingPage, words: Words): Line[] {
  const { label } = words;
  const capture = captureWith(page.captures, claim.place?.exact ?? claim.words);
  const answers = page.statements.filter(({ answersTo }) => answersTo.includes(claim.id));
  const chain = claim.provenance.map(({ who, when }) => (when ? `${who} (${words.date(when)})` : who)).filter(Boolean);
  const answer = claim.answered === 'none' ? label('no_answer') : claim.answered ? words.answer(claim.answered) : '';
  return [
    { name: label('quote'), value: `“${claim.words}”` },
    { name: label('cue'), value: claim.cue },
    { name: label('source'), value: `${claim.who} (${words.act(claim.act)})` },
    { name: label('chain'), value: chain.join(' → ') },
    ...(answers.length
      ? answers.map((a) => ({ name: label('answer'), value: `${a.who} (${words.act(a.act)}): ${a.words}` }))
      : [{ name: label('answer'), value: answer }]),
    ...(capture ? [{ name: label('captured'), value: `${isoTime(capture.at)}, SHA-256 ${capture.sha256}` }] : []),
  ];
}

/** What the reader found out. */
function noteLines({ note }: OutgoingNote, words: Words): Line[] {
  const { label } = words;
  const { when = null, how = '', deadline = null, answer = '' } = note.asked ?? {};
  return [
    { name: label('status'), value: [words.status(note.status), note.reason].filter(Boolean).join('. ') },
    { name: label('claim_type'), value: note.claimType ? words.claimType(note.claimType) : '' },
    { name: label('evidence'), value: note.evidence ? words.evidence(note.evidence) : '' },
    { name: label('note'), value: note.text, markdown: true },
    { name: label('tags'), value: note.tags.join(', ') },
    { name: label('asked'), value: [when && words.date(when), how].filter(Boolean).join(', ') },
    { name: label('asked_deadline'), value: deadline ? words.date(deadline) : '' },
    { name: label('asked_answer'), value: answer },
    { name: label('archive'), value: note.archive, url: note.archive },
    ...note.links.map(({ url, label: words }) => ({ name: label('links'), value: words || url, url })),
  ];
}

/** A line as paragraphs, what it is before what it says; the footnote's first one keeps clear of its number, and of the footnote above. */
function paragraphsOf({ name, value, url, markdown }: Line, isFirst: boolean, lists: NoteLists): Paragraph[] {
  const before = runOf(`${isFirst ? ' ' : ''}${name}: `, { bold: true });
  if (markdown) return noteParagraphs(value, [before], lists);
  const words = url ? linkOf(url, (look) => [runOf(value, look)]) : lineRuns(value.trim());
  return [new Paragraph({ style: 'FootnoteText', ...(isFirst && { spacing: { before: AFTER } }), children: [before, ...words] })];
}

/** A footnote; what says nothing is left out. */
const footnoteOf = (lines: readonly Line[], lists: NoteLists) => ({
  children: lines.filter(({ value }) => value.trim()).flatMap((line, i) => paragraphsOf(line, i === 0, lists)),
});

/** The pack while it is written: paragraphs, and footnotes by their number. */
class Pack {
  readonly body: Paragraph[] = [];
  readonly lists = new NoteLists();
  readonly footnotes: Record<string, { children: Paragraph[] }> = {};

  heading(text: string, level: string): void {
    // On one page with what it heads.
    this.body.push(
      new Paragraph({
        heading: level,
        children: [runOf(text)],
        keepNext: true,
        keepLines: true,
        spacing: { before: BEFORE, after: AFTER },
      }),
    );
  }

  /** A paragraph with a footnote, where there is something to say in one. */
  point(children: readonly ParagraphChild[], lines: readonly Line[] = []): void {
    const footnote = footnoteOf(lines, this.lists);
    const number = Object.keys(this.footnotes).length + 1;
    if (footnote.children.length) this.footnotes[number] = footnote;
    this.body.push(
      new Paragraph({
        children: [...children, ...(footnote.children.length ? [new FootnoteReferenceRun(number)] : [])],
        spacing: { after: AFTER },
      }),
    );
  }
}

function addPage(pack: Pack, page: OutgoingPage, words: Words): void {
  const { title, publisher, published, url } = page.page;
  pack.heading(title ?? words.label('untitled'), HeadingLevel.HEADING_1);
  const about = [publisher, published && words.date(published)].filter(Boolean).join(', ');
  pack.point([...(about ? [runOf(`${about} · `)] : []), ...linkOf(url, (look) => [runOf(url, look)])]);
  pack.heading(words.label('claims'), HeadingLevel.HEADING_2);
  if (!page.statements.length) pack.point([runOf(words.label('claims_none'))]);
  for (const claim of page.statements) {
    const on = page.notes.filter(({ note }) => note.target.statement === claim.id);
    const lines = [...claimLines(claim, page, words), ...on.flatMap((note) => noteLines(note, words))];
    pack.point([runOf(`${claim.who}: `, { bold: true }), runOf(claim.words)], lines);
  }
  const known = new Set(page.statements.map(({ id }) => id));
  const others = page.notes.filter(({ note }) => !known.has(note.target.statement ?? ''));
  if (others.length) pack.heading(words.label('notes_elsewhere'), HeadingLevel.HEADING_2);
  for (const other of others)
    pack.point([runOf(quotedBy(other.note) || words.label('whole_page'), { italics: true })], noteLines(other, words));
}

/** Prints pages as a Word file. `made` is when, in milliseconds. */
export async function printCheckersPack({ pages, heldBack }: Outgoing, made: number, words: Words): Promise<Uint8Array> {
  const pack = new Pack();
  pack.heading(words.label('pack_title'), HeadingLevel.TITLE);
  pack.point([runOf(words.label('made_on', words.date(isoTime(made).slice(0, DAY))))]);
  if (heldBack) pack.point([runOf(words.label('held_back', heldBack))]);
  for (const page of pages) addPage(pack, page, words);
  const document = new Document({
    title: words.label('pack_title'),
    creator: 'Rejoinder',
    footnotes: pack.footnotes,
    numbering: { config: pack.lists.configs() },
    sections: [{ children: pack.body }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
