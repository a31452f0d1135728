import {
  type Entity,
  type PageText,
  type Reading,
  type Reply,
  type Span,
  type Statement,
  statementId,
  unknownPublication,
} from '../../../src/model';

/** What a test says of a statement; the rest is ordinary. */
export interface Said {
  readonly words: string;
  readonly who?: string;
  readonly by?: string;
  readonly about?: readonly string[];
  readonly act?: Statement['act'];
  /** Index of the statement that this one answers. */
  readonly answers?: number;
}

/** An invented page: one paragraph a statement. */
export interface Example {
  readonly page: PageText;
  readonly reading: Reading;
}

const found = <T>(value: T) => ({ value, from: 'meta' as const });

export function examplePage(url: string, said: readonly Said[], publisher = 'Harbour Post', published = '2024-03-05'): Example {
  const text = said.map((s) => s.words).join('\n\n');
  const spans: Span[] = [];
  for (const s of said) {
    const start = spans.length ? (spans[spans.length - 1]?.end ?? 0) + 2 : 0;
    spans.push({ start, end: start + s.words.length });
  }
  const page: PageText = {
    url,
    canonicalUrl: url,
    text,
    blocks: spans.map((at) => ({ ...at, kind: 'paragraph' })),
    links: [],
    language: 'en',
    publication: { ...unknownPublication, title: found(`Story at ${url}`), publisher: found(publisher), published: found(published) },
  };
  const statements = said.map((s, i) => exampleStatement(url, s, spans[i] as Span));
  const replies = said.flatMap((s, i) => exampleReply(s, i, statements));
  return {
    page,
    reading: { engine: 'test', readTo: page.text.length, entities: exampleEntities(said), mentions: [], statements, replies },
  };
}

function exampleStatement(url: string, s: Said, at: Span): Statement {
  return {
    id: statementId(url, s.words, 0),
    source: [],
    who: s.who ?? 'Somebody',
    entity: s.by ?? null,
    sourceType: 'organisation',
    cue: [],
    content: [at],
    voice: 'indirect',
    act: s.act ?? 'alleges',
    about: s.about ?? [],
    when: null,
    provenance: [],
    rule: 'said-that',
    confidence: 0.9,
  };
}

function exampleReply(s: Said, i: number, statements: readonly Statement[]): Reply[] {
  const [by, to] = [statements[i]?.id, statements[s.answers ?? -1]?.id];
  if (!by || !to) return [];
  return [{ by, to, basis: 'page', part: 'whole', confidence: 0.8, why: ['same words'], anchor: null }];
}

function exampleEntities(said: readonly Said[]): Entity[] {
  const ids = [...new Set(said.flatMap((s) => [...(s.about ?? []), ...(s.by ? [s.by] : [])]))];
  return ids.map((id) => ({
    id,
    name: id[0]?.toUpperCase() + id.slice(1),
    kind: 'company',
    known: true,
    evidence: [],
    listings: [],
    parents: [],
  }));
}
