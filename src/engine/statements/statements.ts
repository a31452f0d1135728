import {
  type Act,
  type EntityKind,
  joinedWords,
  type SourceType,
  type Span,
  type Statement,
  statementId,
  type Voice,
  type Work,
} from '../../model';
import type { Attribution, Cast, Document } from '../document';
import { firstFrom, mentionsIn, sentenceAt } from '../in-order';
import { kindOfCue } from '../languages/en';
import { traceProvenance } from '../provenance';
import { OUTSIDER } from '../replies/sides';
import { isOfficialAction } from '../rules/own-words';
import { Experts } from '../speakers/experts';
import { findSpeakers, type Speaker } from '../speakers/speakers';
import type { Quotation } from '../text/quotations';
import { actOf } from './acts';
import { Dispute } from './dispute';
import { sourceTypeOf } from './source-types';

/** Statements from attributions, in reading order: speaker, act, voice and chain are put to them here. */
export function* makeStatements(
  document: Document,
  cast: Cast,
  quotations: readonly Quotation[],
  said: readonly Attribution[],
  own: readonly Attribution[],
): Work<Statement[]> {
  const { text } = document;
  const all = [...said, ...own].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  const speakers = findSpeakers(document, cast, all);
  const experts = new Experts(text, cast);
  const kinds = new Map(cast.entities.map((e) => [e.id, e.kind]));
  const ofPage = new Set(own);
  const seen = new Map<string, number>();
  const dispute = new Dispute();
  const statements: Statement[] = [];
  for (const [i, a] of all.entries()) {
    yield;
    const content = wordsOf(text, a.content);
    const occurrence = seen.get(content) ?? 0;
    seen.set(content, occurrence + 1);
    const speaker = speakers[i] ?? { who: '', entity: null };
    const { who, entity } = speaker;
    const about = entitiesIn(cast, a, content, entity);
    const unattributed = ofPage.has(a);
    const kind = kinds.get(entity ?? '') ?? null;
    const source = wordsOf(text, a.source);
    const sourceType = unattributed ? 'publication' : sourceTypeOf(source, who, kind);
    const cue = wordsOf(text, a.cue);
    const voice = unattributed ? ('unattributed' as const) : voiceOf(a, quotations);
    const answers = isAnswer(speaker, sourceType, kind, about, dispute);
    const spoken = { cue, content, source, rule: a.rule, voice, sourceType, answers };
    const act = unattributed
      ? ownActOf(content)
      : actOf({ ...spoken, kind: kindOfCue(cue), lead: leadOf(document, a), expert: experts.has(source, speaker) });
    dispute.hear(speaker, act, about, content);
    const statement = {
      id: statementId(document.page.canonicalUrl, content, occurrence),
      source: a.source,
      who,
      entity,
      sourceType,
      cue: a.cue,
      content: a.content,
      voice,
      act,
      about: about.length || !entity || !ofThemselves.has(act) ? about : [entity],
      when: yearIn(document, a, content),
      rule: a.rule,
      confidence: a.confidence,
    };
    statements.push({ ...statement, provenance: traceProvenance(document, cast, statement) });
  }
  return statements;
}

/** "was added to a list of companies": told by the publication, done by an authority. */
const ownActOf = (words: string): Act => (isOfficialAction(words) ? 'announces' : 'states');

/** What somebody does of what is held against them, where the words name nobody else. */
const ofThemselves: ReadonlySet<Act> = new Set(['denies', 'rejects', 'qualifies']);

/** Whom the words name or mean; "we" and "it" in somebody's own words mean whom they speak for. */
function entitiesIn(cast: Cast, a: Attribution, words: string, speaker: string | null): string[] {
  const about: string[] = [];
  for (const { entity } of mentionsIn(cast.mentions, a.content)) if (!about.includes(entity)) about.push(entity);
  if (speaker !== null && !about.includes(speaker) && oneself.test(words)) about.push(speaker);
  return about;
}
const oneself = /\b(?:we|our|us|it|its)\b/i;

/** The one year that the words, or else their sentence, speak of. */
function yearIn(document: Document, a: Attribution, content: string): string | null {
  const years = yearsOf(content);
  if (years.length) return oneOf(years);
  const sentence = sentenceAt(document, (a.content[0] as Span).start);
  return sentence ? oneOf(yearsOf(document.text.slice(sentence.start, sentence.end))) : null;
}

/** No year is without its century, which is looked for many times faster. */
const yearsOf = (words: string): readonly string[] => (words.includes('20') || words.includes('19') ? words.match(year) : null) ?? [];
const year = /\b(?:19|20)\d\d\b/g;

/** What all of them are; `null` where they differ, or there are none. */
const oneOf = ([first, ...others]: readonly string[]): string | null => (first && others.every((y) => y === first) ? first : null);

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

const wordsOf = (text: string, spans: readonly Span[]): string => joinedWords(text, spans, ' ');

/** Whether all of the content, some of it or none stands in quotation marks. Quotations are in text order and never overlap. */
function voiceOf({ content }: Attribution, quotations: readonly Quotation[]): Voice {
  let [touched, whole] = [false, true];
  for (const { start, end } of content) {
    let at = firstFrom(quotations, start);
    if (at > 0 && (quotations[at - 1] as Quotation).end > start) at--;
    const first = quotations[at];
    const touches = first !== undefined && first.start < end;
    touched ||= touches;
    whole &&= touches && first.start <= start && end <= first.end;
  }
  return touched ? (whole ? 'direct' : 'mixed') : 'indirect';
}
