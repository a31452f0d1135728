import { type NameIndex, type PageText, type Reading, type Span, type Statement, statementId, type Voice } from '../model';
import { actOf } from './acts';
import { findCues, type Scene } from './cues';
import type { Attribution, Cast, Document, Syntax } from './document';
import { plain } from './grammar';
import { cueVerbs } from './languages/en';
import { prepare } from './prepare';
import { traceProvenance } from './provenance';
import { findQuotations, type Quotation } from './quotations';
import { findReplies } from './replies';
import { findAttributions } from './rules';
import { findOwnWords } from './rules/own-words';
import { continueSpeech } from './running-speech';
import { settle } from './settle';
import { sourceTypeOf } from './source-types';
import { findSpeakers } from './speakers';

/** The engine's version: kept with what it read. */
const engine = '0.1.0';

/** Reads a page: who says what about whom, by way of whom, and what they answer. Total: any text in, a reading out. */
export function read(page: PageText, names: NameIndex, syntax: Syntax): Reading {
  const document = prepare(page, syntax);
  const cast = findCastStub(document, names);
  const quotations = findQuotations(page.text, page.blocks);
  const scene: Scene = { document, quotations, cues: findCues(document, quotations) };
  const said = continueSpeech(document, quotations, settle(findAttributions(scene)));
  const own = findOwnWords(
    document,
    cast,
    said.flatMap((a) => a.content),
  );
  const statements = stateAll(document, cast, quotations, said, own);
  return {
    engine,
    entities: cast.entities,
    mentions: cast.mentions,
    statements,
    replies: findReplies(document, cast, statements),
  };
}

function findCastStub(_document: Document, _names: NameIndex): Cast {
  return { entities: [], mentions: [] };
}

function stateAll(
  document: Document,
  cast: Cast,
  quotations: readonly Quotation[],
  said: readonly Attribution[],
  own: readonly Attribution[],
): Statement[] {
  const all = [...said, ...own].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  const speakers = findSpeakers(document, cast, all);
  const seen = new Map<string, number>();
  return all.map((a, i) => {
    const words = wordsOf(document.text, a.content);
    const occurrence = seen.get(words) ?? 0;
    seen.set(words, occurrence + 1);
    const unattributed = own.includes(a);
    const statement = {
      id: statementId(document.page.canonicalUrl, words, occurrence),
      source: a.source,
      ...(speakers[i] ?? { who: '', entity: null }),
      sourceType: unattributed ? ('publication' as const) : sourceTypeOf(wordsOf(document.text, a.source)),
      cue: a.cue,
      content: a.content,
      voice: unattributed ? ('unattributed' as const) : voiceOf(a, quotations),
      act: actOf(cueVerbs.get(plain(wordsOf(document.text, a.cue).split(/\s+/).at(-1) ?? ''))?.kind ?? null, words),
      about: [...new Set(cast.mentions.filter((m) => a.content.some((c) => c.start <= m.start && m.end <= c.end)).map((m) => m.entity))],
      when: null,
      rule: a.rule,
      confidence: a.confidence,
    };
    return { ...statement, provenance: traceProvenance(document, cast, statement) };
  });
}

const wordsOf = (text: string, spans: readonly Span[]): string => spans.map((s) => text.slice(s.start, s.end)).join(' ');

function voiceOf(a: Attribution, quotations: readonly Quotation[]): Voice {
  const inside = quotations.filter((q) => a.content.some((c) => c.start < q.end && q.start < c.end));
  if (!inside.length) return 'indirect';
  return a.content.every((c) => inside.some((q) => q.start <= c.start && c.end <= q.end)) ? 'direct' : 'mixed';
}
