/**
 * Stages a case of `test/corpus/replies` or `test/corpus/chains`: a text, who is named in it, and which statements it makes, so that
 * answers and chains are tried apart from the rules that find statements.
 */
import type { Cast, Document } from '../../../src/engine/document';
import { prepare } from '../../../src/engine/prepare';
import { flatTree } from '../../../src/engine/syntax/flat-tree';
import {
  type Act,
  type Entity,
  type EntityKind,
  type Mention,
  type PageText,
  type Publication,
  type SourceType,
  type Span,
  type Statement,
  unknownPublication,
  type Voice,
} from '../../../src/model';

export interface Staged {
  readonly title: string;
  readonly document: Document;
  readonly cast: Cast;
  readonly statements: readonly Statement[];
  readonly expected: readonly string[];
}

const kinds: Readonly<Record<string, EntityKind>> = {
  company: 'company',
  group: 'organisation',
  authority: 'government',
  publication: 'publication',
  person: 'person',
};
const pronouns = new Set(['it', 'its', 'they', 'their', 'he', 'his', 'she', 'her']);

/** Every place where the words stand alone. */
function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? ' '))
      places.push({ start: at, end: at + words.length });
  return places;
}

/** "Norvane, the company, it": a name, short forms, descriptions and pronouns, wherever the text has them. */
function castOf(text: string, lines: readonly (readonly [string, string])[]): Cast {
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  for (const [key, value] of lines) {
    const kind = kinds[key];
    if (!kind) continue;
    const [name = '', ...others] = value.split(', ');
    entities.push({ id: name, name, kind, known: false, evidence: [], listings: [], parents: [] });
    for (const words of [name, ...others]) {
      const how = words === name ? 'name' : pronouns.has(words) ? 'pronoun' : /^\p{Lu}/u.test(words) ? 'short' : 'description';
      for (const at of placesOf(text, words))
        if (!mentions.some((m) => m.start < at.end && at.start < m.end)) mentions.push({ ...at, how, entity: name });
    }
  }
  return { entities, mentions: mentions.sort((a, b) => a.start - b.start) };
}

const sourceTypes: readonly (readonly [RegExp, SourceType])[] = [
  [/\bspokes\w+\b/i, 'spokesperson'],
  [/\b(?:report|study|documents?|petition|website|filing|records|brochure|lawsuit)\b/i, 'document'],
  [/\b(?:ministry|council|police|court|agency)\b/i, 'official'],
  [/^[Tt]he (?:Courier|Sentinel|Observer)$/, 'publication'],
];

/** "denies: Norvane | denied | it had dumped anything": found in the text, each after the last. Contents are parted by " … ". */
function statementOf(text: string, cast: Cast, [act, value]: readonly [string, string], index: number, from: number): Statement {
  const [source = '', cue = '', content = ''] = value.split('|').map((part) => part.trim());
  const contents = content.split(' … ');
  const first = text.indexOf(contents[0] ?? '', from);
  if (first < 0) throw new RangeError(`“${content}” does not stand in the text after ${from}`);
  const near = (words: string): Span[] => {
    if (!words) return [];
    const places = [text.lastIndexOf(words, first), text.indexOf(words, first)].filter((at) => at >= 0);
    const start = places.sort((a, b) => Math.abs(a - first) - Math.abs(b - first))[0];
    if (start === undefined) throw new RangeError(`“${words}” does not stand in the text`);
    return [{ start, end: start + words.length }];
  };
  let place = first;
  const spans = contents.map((words) => {
    const start = text.indexOf(words, place);
    if (start < 0) throw new RangeError(`“${words}” does not stand in the text`);
    place = start + words.length;
    return { start, end: place };
  });
  const sourceSpans = near(source);
  const inside = (at: readonly Span[]) => cast.mentions.filter((m) => at.some((s) => s.start <= m.start && m.end <= s.end));
  const entity = inside(sourceSpans)[0]?.entity ?? null;
  const voice: Voice = !source ? 'unattributed' : /^[“"]/.test(content) ? 'direct' : 'indirect';
  return {
    id: String(index),
    source: sourceSpans,
    who: (entity === null ? source : cast.entities.find((e) => e.id === entity)?.name) ?? source,
    entity,
    sourceType: sourceTypes.find(([words]) => words.test(source))?.[1] ?? (source ? 'organisation' : 'publication'),
    cue: near(cue),
    content: spans,
    voice,
    act: act as Act,
    about: [...new Set(inside(spans).map((m) => m.entity))],
    when: null,
    provenance: [],
    rule: 'staged',
    confidence: 1,
  };
}

const found = <T>(value: T) => ({ value, from: 'text' as const });

function publicationOf(lines: readonly (readonly [string, string])[]): Publication {
  const line = (key: string) => lines.find(([k]) => k === key)?.[1] ?? null;
  const publisher = line('publisher');
  const published = line('published');
  const credit = line('credit');
  const first = line('first published');
  return {
    ...unknownPublication,
    publisher: publisher === null ? null : found(publisher),
    published: published === null ? null : found(published),
    credit: credit === null ? null : found(credit),
    firstPublished: first === null ? null : found({ name: first.split(' | ')[0] ?? '', url: first.split(' | ')[1] ?? null }),
  };
}

/** A text as a page: blocks at blank lines; a short line without an end mark is a heading. */
function pageOf(text: string, lines: readonly (readonly [string, string])[]): PageText {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: /[.?!”"]$/.test(m[0]) ? ('paragraph' as const) : ('heading' as const),
  }));
  const links = lines
    .filter(([key]) => key === 'link')
    .map(([, value]) => {
      const [words = '', href = ''] = value.split(' | ');
      const start = text.indexOf(words);
      return { start, end: start + words.length, href };
    });
  const url = lines.find(([key]) => key === 'url')?.[1] ?? 'about:blank';
  return { url, canonicalUrl: url, text, blocks, links, language: 'en', publication: publicationOf(lines) };
}

function stage(title: string, body: string): Staged {
  const [given = '', wanted = ''] = body.split(/^==>$/m);
  const [text = '', notes = ''] = given.split(/^--$/m).map((part) => part.trim());
  const lines = notes
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const);
  const cast = castOf(text, lines);
  const statements: Statement[] = [];
  for (const line of lines.filter(([, value]) => value.includes('|')).filter(([key]) => key !== 'link' && key !== 'first published'))
    statements.push(statementOf(text, cast, line, statements.length, 0));
  const document = prepare(pageOf(text, lines), { parse: flatTree });
  return {
    title,
    document,
    cast,
    statements,
    expected: wanted
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  };
}

/** The cases of one corpus file: "# title", the text, "--", who and what, "==>", what is wanted. */
export function stageAll(file: string): Staged[] {
  return file
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return stage(part.slice(0, end).trim(), part.slice(end + 1));
    });
}
