import { type Act, type EntityKind, type SourceType, type Span, type Statement, statementId, type Voice, type Work } from '../model';
import { actOf } from './acts';
import { Dispute } from './dispute';
import type { Attribution, Cast, Document } from './document';
import { isExpert } from './experts';
import { mentionsIn, sentenceAt } from './in-order';
import { kindOfCue } from './languages/en';
import { traceProvenance } from './provenance';
import type { Quotation } from './quotations';
import { OUTSIDER } from './replies/sides';
import { isOfficialAction } from './rules/own-words';
import { sourceTypeOf } from './source-types';
import { findSpeakers, type Speaker } from './speakers';

/** Statements from attributions, in reading order: speaker, act, voice and chain are put to them here. */
export function* makeStatements(
  document: Document,
  cast: Cast,
  quotations: readonly Quotation[],
  said: readonly Attribution[],
  own: readonly Attribution[],
): Work<Statement[]> {
  const all = [...said, ...own].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  const speakers = findSpeakers(document, cast, all);
  const kinds = new Map(cast.entities.map((e) => [e.id, e.kind]));
  const ofPage = new Set(own);
  const seen = new Map<string, number>();
  const dispute = new Dispute();
  const statements: Statement[] = [];
  for (const [i, a] of all.entries()) {
    yield;
    const words = wordsOf(document.text, a.content);
    const occurrence = seen.get(words) ?? 0;
    seen.set(words, occurrence + 1);
    const speaker = speakers[i] ?? { who: '', entity: null };
    const about = entitiesIn(cast, a, words, speaker);
    const unattributed = ofPage.has(a);
    const kind = kinds.get(speaker.entity ?? '') ?? null;
    const sourceType = unattributed ? 'publication' : sourceTypeOf(wordsOf(document.text, a.source), speaker.who, kind);
    const cue = wordsOf(document.text, a.cue);
    const voice = unattributed ? ('unattributed' as const) : voiceOf(a, quotations);
    const answers = isAnswer(speaker, sourceType, kind, about, dispute);
    const expert = isExpert(document.text, cast, a, speaker);
    const said = {
      kind: kindOfCue(cue),
      cue,
      lead: leadOf(document, a),
      content: words,
      source: wordsOf(document.text, a.source),
      rule: a.rule,
      voice,
      sourceType,
      answers,
      expert,
    };
    const act = unattributed ? ownActOf(words) : actOf(said);
    dispute.hear(speaker, act, about, words);
    const statement = {
      id: statementId(document.page.canonicalUrl, words, occurrence),
      source: a.source,
      ...speaker,
      sourceType,
      cue: a.cue,
      content: a.content,
      voice,
      act,
      about: about.length || !speaker.entity || !/^(?:denies|rejects|qualifies)$/.test(act) ? about : [speaker.entity],
      when: yearIn(document, a),
      rule: a.rule,
      confidence: a.confidence,
    } as const;
    statements.push({ ...statement, provenance: traceProvenance(document, cast, statement) });
  }
  return statements;
}

/** "was added to a list of companies": told by the publication, done by an authority. */
const ownActOf = (words: string): Act => (isOfficialAction(words) ? 'announces' : 'states');

/** Whom the words name or mean; "we" and "it" in somebody's own words mean whom they speak for. */
function entitiesIn(cast: Cast, a: Attribution, words: string, speaker: Speaker): string[] {
  const named = mentionsIn(cast.mentions, a.content).map((m) => m.entity);
  const ofSelf = speaker.entity !== null && /\b(?:we|our|us|it|its)\b/i.test(words);
  return [...new Set(ofSelf ? [...named, speaker.entity as string] : named)];
}

/** The one year that the words, or else their sentence, speak of. */
function yearIn(document: Document, a: Attribution): string | null {
  const first = a.content[0] as Span;
  const { text } = document;
  const sentence = sentenceAt(document, first.start);
  for (const words of [wordsOf(text, a.content), sentence ? text.slice(sentence.start, sentence.end) : '']) {
    const years = new Set(words.match(/\b(?:19|20)\d\d\b/g));
    if (years.size === 1) return [...years][0] as string;
    if (years.size > 1) return null;
  }
  return null;
}

/** The words before the cue in its sentence. */
function leadOf(document: Document, { cue }: Attribution): string {
  const at = cue[0]?.start ?? 0;
  return document.text.slice(Math.max(sentenceAt(document, at)?.start ?? 0, at - LEAD), at);
}
/** So many characters before a cue may negate it. */
const LEAD = 40;

/** Whether the speaker speaks for somebody who was accused before, or is a company that speaks of itself. */
function isAnswer(speaker: Speaker, sourceType: SourceType, kind: EntityKind | null, about: readonly string[], dispute: Dispute): boolean {
  if (sourceType === 'document' || sourceType === 'publication' || OUTSIDER.test(speaker.who)) return false;
  if (dispute.isAnswering(speaker)) return true;
  if (speaker.entity === null) return false;
  return (sourceType === 'spokesperson' || sourceType === 'organisation') && kind === 'company' && about.includes(speaker.entity);
}

const wordsOf = (text: string, spans: readonly Span[]): string => spans.map((s) => text.slice(s.start, s.end)).join(' ');

function voiceOf(a: Attribution, quotations: readonly Quotation[]): Voice {
  const inside = quotations.filter((q) => a.content.some((c) => c.start < q.end && q.start < c.end));
  if (!inside.length) return 'indirect';
  return a.content.every((c) => inside.some((q) => q.start <= c.start && c.end <= q.end)) ? 'direct' : 'mixed';
}
