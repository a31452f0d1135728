/**
 * The engine on the command line: JSON lines in, JSON lines out, in the same order.
 * `{"id", "text"}`, or with `--html` `{"id", "html", "url"}`; optional `url`, `published`. `--sentences` adds the sentences' spans.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseHTML } from 'linkedom';
import { openNames } from './companies';
import { openSyntax, read, splitSentences } from './engine';
import type { PageText, Reading, Span } from './model';
import { extract, pageFromText } from './page';

interface Line {
  readonly id: unknown;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly published?: string;
}

const asHtml = process.argv.includes('--html');
const withSentences = process.argv.includes('--sentences');
const data = (name: string) => new Uint8Array(readFileSync(`public/data/${name}`));
const names = openNames([data('names.bin'), data('record.bin')]);
const syntax = openSyntax(data('syntax-en.bin'));

const pair = ({ start, end }: Span): [number, number] => [start, end];

function pageOf(line: Line): PageText | null {
  if (!asHtml) return pageFromText(line.text ?? '', { url: line.url ?? null, published: line.published ?? null });
  const { document } = parseHTML(line.html ?? '');
  return extract(document as unknown as Document, line.url ?? 'about:blank');
}

function companiesOf(reading: Reading) {
  return reading.entities.map(({ id, name, kind, listings }) => ({
    id,
    name,
    kind,
    mentions: reading.mentions.filter((m) => m.entity === id).map(({ start, end, how }) => ({ start, end, how })),
    listings: listings.map(({ list, from, to, citation }) => ({ list, from, to, citation })),
  }));
}

function answerTo(line: Line) {
  const page = pageOf(line);
  if (!page) return { id: line.id, text: '', publication: {}, sentences: [], companies: [], statements: [], replies: [] };
  const reading = read(page, names, syntax);
  const { title, publisher, bylines, dateline, published, modified, credit, firstPublished } = page.publication;
  return {
    id: line.id,
    ...(asHtml ? { text: page.text } : {}),
    publication: {
      title: title?.value ?? null,
      publisher: publisher?.value ?? null,
      bylines: bylines?.value ?? [],
      dateline: dateline?.value.place ?? null,
      published: published?.value ?? null,
      modified: modified?.value ?? null,
      credit: credit?.value ?? null,
      firstPublished: firstPublished?.value.name ?? null,
    },
    ...(withSentences ? { sentences: splitSentences(page).map(pair) } : {}),
    companies: companiesOf(reading),
    statements: reading.statements.map((s) => ({
      ...s,
      source: s.source.map(pair),
      cue: s.cue.map(pair),
      content: s.content.map(pair),
      provenance: s.provenance.map((hop) => ({ ...hop, span: hop.span ? pair(hop.span) : null })),
    })),
    replies: reading.replies,
  };
}

function parseLine(raw: string): Line | string {
  try {
    const line = JSON.parse(raw);
    if (typeof line !== 'object' || line === null) return 'the line is no JSON object';
    if (typeof line[asHtml ? 'html' : 'text'] !== 'string') return `the line has no "${asHtml ? 'html' : 'text'}"`;
    return line;
  } catch {
    return 'the line is not JSON';
  }
}

const idIn = (raw: string): unknown => {
  try {
    return JSON.parse(raw)?.id ?? null;
  } catch {
    return null;
  }
};

for await (const raw of createInterface({ input: process.stdin })) {
  if (!raw.trim()) continue;
  const line = parseLine(raw);
  if (typeof line === 'string') process.exitCode = 1;
  process.stdout.write(`${JSON.stringify(typeof line === 'string' ? { id: idIn(raw), error: line } : answerTo(line))}\n`);
}
