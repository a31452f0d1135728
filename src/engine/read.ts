import { type NameIndex, type PageText, type Reading, type Span, type Statement, statementId, type Voice } from '../model';
import { actOf } from './acts';
import { findCues, type Scene } from './cues';
import type { Attribution, Cast, Document, Syntax } from './document';
import { kindOfCue } from './languages/en';
import { findCast } from './mentions';
import { prepare } from './prepare';
import { traceProvenance } from './provenance';
import { findQuotations, type Quotation } from './quotations';
import { findReplies } from './replies';
import { findAttributions } from './rules';
import { findOwnWords } from './rules/own-words';
import { continueSpeech } from './running-speech';
import { settle } from './settle';
import { sourceTypeOf } from './source-types';
import { findSpeakers, type Speaker } from './speakers';

/** The engine's version: kept with what it read. */
const engine = '0.1.0';

/** Reads a page: who says what about whom, by way of whom, and what they answer. Total: any text in, a reading out. */
export function read(page: PageText, names: NameIndex, syntax: Syntax): Reading {
  const document = prepare(page, syntax);
  const cast = findCast(document, names);
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
    const speaker = speakers[i] ?? { who: '', entity: null };
    const about = [
      ...new Set(cast.mentions.filter((m) => a.content.some((c) => c.start <= m.start && m.end <= c.end)).map((m) => m.entity)),
    ];
    const unattributed = own.includes(a);
    const kind = cast.entities.find((e) => e.id === speaker.entity)?.kind ?? null;
    const sourceType = unattributed ? 'publication' : sourceTypeOf(wordsOf(document.text, a.source), speaker.who, kind);
    const cue = wordsOf(document.text, a.cue);
    const statement = {
      id: statementId(document.page.canonicalUrl, words, occurrence),
      source: a.source,
      ...speaker,
      sourceType,
      cue: a.cue,
      content: a.content,
      voice: unattributed ? ('unattributed' as const) : voiceOf(a, quotations),
      act: actOf({ kind: kindOfCue(cue), cue, content: words, rule: a.rule, sourceType, ofSelf: speaksOfSelf(words, speaker, about) }),
      about,
      when: null,
      rule: a.rule,
      confidence: a.confidence,
    } as const;
    return { ...statement, provenance: traceProvenance(document, cast, statement) };
  });
}

/** "we will appeal", "the company's products": the speaker speaks of themselves, or of whom they speak for. */
function speaksOfSelf(content: string, speaker: Speaker, about: readonly string[]): boolean {
  return (
    (speaker.entity !== null && about.includes(speaker.entity)) ||
    /\b(?:we|our|us|i|my|i['’](?:m|ve|ll)|we['’](?:re|ve|ll)|the (?:company|firm))\b/i.test(content)
  );
}

const wordsOf = (text: string, spans: readonly Span[]): string => spans.map((s) => text.slice(s.start, s.end)).join(' ');

function voiceOf(a: Attribution, quotations: readonly Quotation[]): Voice {
  const inside = quotations.filter((q) => a.content.some((c) => c.start < q.end && q.start < c.end));
  if (!inside.length) return 'indirect';
  return a.content.every((c) => inside.some((q) => q.start <= c.start && c.end <= q.end)) ? 'direct' : 'mixed';
}
