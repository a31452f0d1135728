import type { EntityKind } from './entity';
import type { PageText } from './page-text';
import { placeOfQuote, quoteAt } from './quote';
import type { Reading } from './reading';
import type { Reply } from './reply';
import { overlaps, type Span, wordsAt } from './span';
import type { Hop, SourceType, Statement } from './statement';
import type { StatementCorrection, StatementPlace } from './statement-correction';

/** A correction that found its statement, with that statement as the engine had it. */
export interface Corrected {
  readonly correction: StatementCorrection;
  readonly found: Statement;
  /** The claims (ids) that the engine took it to answer. */
  readonly answered: readonly string[];
}

/** A reading as the reader corrected it. */
export interface CorrectedReading {
  readonly reading: Reading;
  readonly corrected: readonly Corrected[];
}

/** The statement that a place means: by its id, or by the words in their place. `null`: this page has it no more. */
export function statementAt(reading: Reading, page: PageText, { statement, place }: StatementPlace): Statement | null {
  const same = reading.statements.find((s) => s.id === statement);
  if (same) return same;
  const at = placeOfQuote(page.text, place);
  if (!at) return null;
  const shared = ({ content: [first] }: Statement) => (first && overlaps(first, at) ? share(first, at) : 0);
  const [best] = [...reading.statements].sort((a, b) => shared(b) - shared(a));
  return best && shared(best) >= MOSTLY ? best : null;
}

/** Where a statement stands, so that it is known again. */
export function placeOf({ text }: PageText, { id, content }: Statement): StatementPlace {
  return { statement: id, place: quoteAt(text, content[0] ?? { start: 0, end: 0 }) };
}

/** A reading as the engine found it, before the reader's word. */
export function uncorrected(reading: Reading, all: readonly Corrected[]): Reading {
  const own = new Map(all.map(({ found }) => [found.id, found]));
  const gone = all.filter(({ correction }) => correction.noClaim).map(({ found }) => found);
  const statements = [...reading.statements.map((s) => own.get(s.id) ?? s), ...gone];
  return { ...reading, statements: statements.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)) };
}

/** From this share on two stretches of text are the same statement, cut otherwise. */
const MOSTLY = 0.5;

/** The share of the longer of two stretches that both hold. */
function share(a: Span, b: Span): number {
  return (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(a.end - a.start, b.end - b.start);
}

const SOURCE_TYPES: Readonly<Record<EntityKind, SourceType | null>> = {
  company: 'organisation',
  organisation: 'organisation',
  government: 'official',
  publication: 'publication',
  person: 'person',
  product: null,
};

/** Where the right speaker's name stands nearest to the words, in their own block; none where it stands only elsewhere. */
function sourceOf(page: PageText, { content: [first] }: Statement, who: string): Span[] {
  const block = page.blocks.find((b) => first && b.start <= first.start && first.start < b.end);
  if (!first || !block || !who) return [];
  const words = wordsAt(page.text, block);
  const found: Span[] = [];
  for (let at = words.indexOf(who); at >= 0; at = words.indexOf(who, at + 1))
    found.push({ start: block.start + at, end: block.start + at + who.length });
  const distance = (at: Span) => Math.min(Math.abs(at.end - first.start), Math.abs(at.start - first.end));
  return found.sort((a, b) => distance(a) - distance(b)).slice(0, 1);
}

/** The chain with its right origin: in the engine's speaker's place, or before all where the engine named none. */
function chainFrom(found: Statement, hop: Pick<Hop, 'who' | 'entity' | 'span'>): Hop[] {
  const chain = [...found.provenance];
  const isSpeaker = (h: Hop) => h.who === found.who || (h.entity !== null && h.entity === found.entity);
  // The last hop is this page.
  const at = chain.slice(0, -1).findIndex(isSpeaker);
  const rest = { relation: 'attributed to', when: null, cue: null, corroboration: null, href: null } as const;
  if (at < 0) return [{ ...rest, ...hop }, ...chain];
  chain[at] = { ...(chain[at] as Hop), ...hop, corroboration: null, href: null };
  return chain;
}

/** A statement with the speaker that the reader named. */
function withSpeaker(reading: Reading, page: PageText, found: Statement, speaker: StatementCorrection['speaker']): Statement {
  if (!speaker) return found;
  const { who, entity } = speaker;
  const kind = reading.entities.find((e) => e.id === entity)?.kind;
  const source = sourceOf(page, found, who);
  return {
    ...found,
    who,
    entity,
    source,
    sourceType: (kind && SOURCE_TYPES[kind]) ?? (found.sourceType === 'publication' ? 'person' : found.sourceType),
    voice: found.voice === 'unattributed' ? 'indirect' : found.voice,
    provenance: chainFrom(found, { who, entity, span: source[0] ?? null }),
  };
}

/** A statement as the reader corrected it. */
function apply(reading: Reading, page: PageText, { correction, found }: Corrected): Statement {
  const { speaker, act, about } = correction;
  return { ...withSpeaker(reading, page, found, speaker), act: act ?? found.act, about: about ?? found.about };
}

/** The reader's own link: as sure as can be. */
const linked = (by: string, to: string): Reply => ({
  by,
  to,
  basis: 'page',
  part: 'whole',
  confidence: 1,
  why: ['the reader'],
  anchor: null,
});

/** The replies, with those that the reader named and without those that the reader took away or that have lost a side. */
function repliesOf(reading: Reading, page: PageText, all: readonly Corrected[], here: ReadonlySet<string>): Reply[] {
  const key = (by: string, to: string) => `${by} ${to}`;
  const idsOf = (places: readonly StatementPlace[]) => places.flatMap((p) => statementAt(reading, page, p)?.id ?? []);
  const told = all.map(({ correction, found }) => ({ by: found.id, to: idsOf(correction.answers), not: idsOf(correction.answersNot) }));
  const settled = new Set(told.flatMap(({ by, to, not }) => [...to, ...not].map((id) => key(by, id))));
  const left = reading.replies.filter((r) => !settled.has(key(r.by, r.to)));
  const added = told.flatMap(({ by, to }) => to.filter((id) => id !== by).map((id) => linked(by, id)));
  return [...left, ...added].filter((r) => here.has(r.by) && here.has(r.to));
}

/**
 * A reading with the reader's word on its statements, which counts before what the engine found. A correction whose statement this page
 * does not have (any more) changes nothing; of two for one statement the later counts.
 */
export function corrected(reading: Reading, page: PageText, corrections: readonly StatementCorrection[]): CorrectedReading {
  const byId = new Map<string, Corrected>();
  for (const correction of [...corrections].sort((a, b) => a.at - b.at)) {
    const found = statementAt(reading, page, correction);
    const answered = reading.replies.filter((r) => r.by === found?.id).map((r) => r.to);
    if (found) byId.set(found.id, { correction, found, answered });
  }
  if (!byId.size) return { reading, corrected: [] };
  const all = [...byId.values()];
  const statements = reading.statements.flatMap((statement) => {
    const its = byId.get(statement.id);
    if (its?.correction.noClaim) return [];
    return its ? apply(reading, page, its) : statement;
  });
  const here = new Set(statements.map((s) => s.id));
  return { reading: { ...reading, statements, replies: repliesOf(reading, page, all, here) }, corrected: all };
}
