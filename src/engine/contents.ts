import type { Span } from '../model';
import { times } from './content-start';
import type { Cue, Scene } from './cues';
import { isPunctuation, type Parsed, spanOf } from './grammar';
import { cueVerbs } from './languages/en';
import { behind, type Source, sourceOf } from './sources';

/** A stretch of a sentence's tokens, both ends in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The last word of the sentence, without the stop. */
export function lastWord(p: Parsed): number {
  let last = p.tokens.length - 1;
  while (last > 0 && /^[.,;:!?…]+$/.test(p.words[last] as string)) last--;
  return last;
}

/** A clause reaches further than a phrase that the cue takes as its object. */
export type Form = 'clause' | 'phrase';

/** Where the content that starts at `from` ends. */
export function contentEnd(cue: Cue, from: number, form: Form = 'clause'): number {
  const { parsed: p, at } = cue;
  let end = lastBefore(cue, from);
  if (isEmbedded(p, at)) {
    const own = Math.max(...(p.children[at] ?? []).filter((c) => c >= from).map((c) => p.last[c] as number), p.last[at] as number);
    // "…, which has disputed the decision | to list it": at the sentence's end, what no comma parts belongs to it.
    const atEnd = p.heads.indexOf(-1) < at && !p.words.slice(own + 1).includes(',');
    if (own >= from && !atEnd) end = Math.min(end, own);
  }
  const relative = /^(?:who|which)$/.test(p.words[cue.first - 1] ?? '');
  const main = mainClauseAfter(p, at);
  for (let i = from + 1; i <= end; i++)
    if (
      i === main ||
      startsAnother(p, i, at) ||
      isAside(p, i, form, i - from >= end - i) ||
      (relative && p.words[i] === ',' && isFiniteVerb(p, i + 1))
    )
      return trimmed(p, from, i - 1);
  return trimmed(p, from, end);
}

/** "Citing the cost|, Ruiz left": the sentence's last word, or the last before a speaker who stands behind the content. */
function lastBefore(cue: Cue, from: number): number {
  const end = lastWord(cue.parsed);
  const speaker = cue.verb.takes.size ? (sourceOf(cue)?.first ?? -1) : -1;
  return speaker >= from ? Math.min(end, speaker - (cue.parsed.words[speaker - 1] === 'by' ? 2 : 1)) : end;
}

/** "While Ruiz said it was safe|, Berg closed the pool": the comma before the main clause of a sentence that opens with a subordinate one; -1: none. */
function mainClauseAfter(p: Parsed, at: number): number {
  const root = p.heads.indexOf(-1);
  if (root <= at || !/^(?:while|when|although|though|after|as|if|before|once|since|because|even|saying|asked)$/.test(p.words[0] as string))
    return -1;
  const subject = (p.children[root] ?? []).find((c) => c > at && c < root && /^[nc]subj$/.test(p.relations[c] as string));
  const first = subject === undefined ? -1 : (p.first[subject] as number);
  return p.words[first - 1] === ',' ? first - 1 : -1;
}

/**
 * The reporter's own words behind the content; a longer rest is more likely part of it. In PolNeAR the content ends at ", which", ", while" and ";" more often than not, and a phrase
 * also at ", a …", ", adding", "(", "during the debate".
 */
function isAside(p: Parsed, i: number, form: Form, behindHalf: boolean): boolean {
  const word = p.words[i] as string;
  const next = p.words[i + 1] ?? '';
  if (behindHalf && (word === ';' || (word === ',' && /^(?:which|who|whose)$/.test(next)))) return true;
  if (word === ',' && /^(?:while|although|though|whereas|compared)$/.test(next)) return true;
  if (form === 'clause') return false;
  if (word === 'but' && /^(?:AUX|VERB|PRON)$/.test(p.tags[i + 1] ?? '')) return true;
  if (word === '(') return true;
  if (word === ',') return /^(?:an?|the|but|and|with|saying)$|ing$/.test(next);
  return /^(?:during|in|at)$/.test(word) && p.words.slice(i + 1, i + 5).some((w) => occasion.test(w)) && p.relations[i] === 'case';
}

const occasion = /^(?:interview|rally|speech|event|debate|statement|conference|stop|hearing|meeting|tweet|post|ruling|email|letter)$/;

/** "Ruiz, who said the plan was dead, | has left": the main clause goes on. */
export const isFiniteVerb = (p: Parsed, at: number): boolean =>
  p.tags[at] === 'AUX' || (p.tags[at] === 'VERB' && !/ing$/.test(p.words[at] as string));

/** The end of a stretch without the marks at its edge. */
export function trimmed(p: Parsed, from: number, to: number): number {
  let end = to;
  while (end > from && /^[,;:.—–-]+$/.test(p.words[end] as string)) end--;
  return end;
}

/** Whether the cue stands in a clause inside the sentence: "Clinton, who said …, won". */
export function isEmbedded(p: Parsed, at: number): boolean {
  for (let i = at, steps = 0; i >= 0 && steps < 50; i = p.heads[i] as number, steps++) {
    const relation = p.fullRelations[i] as string;
    if (relation === 'root') return false;
    // A participle at the end ("…, saying that …") reaches to the sentence's end.
    if (relation === 'advcl' && (p.heads[i] as number) < i) continue;
    if (/^(?:acl|advcl|csubj|ccomp|nmod|obl)/.test(relation)) return true;
  }
  return false;
}

/** "…, | adding that": a participle that reports, or "according". */
const reportingParticiple = (word: string): boolean =>
  word === 'according' || word === 'citing' || (/ing$/.test(word) && (cueVerbs.get(word)?.takes.has('clause') ?? word === 'calling'));

/** "…, adding that" · "… and said that" · "…, according to" · "…, but Ruiz said": another attribution begins. */
function startsAnother(p: Parsed, i: number, at: number): boolean {
  const word = p.words[i] as string;
  const next = p.words[i + 1] ?? '';
  const afterMark = isPunctuation(p, i + 1) ? (p.words[i + 2] ?? '') : next;
  if (word === ',' && reportingParticiple(afterMark)) return true;
  if (/^(?:and|but|,|while|although|though|whereas|;)$/.test(word) && opensReport(p, i + 1)) return true;
  if (!/^(?:and|but)$/.test(word) || p.relations[i + 1] === 'punct') return false;
  const adverb = p.tags[i + 1] === 'ADV' ? 1 : 0;
  const verb = i + 1 + adverb;
  if (p.tags[verb] !== 'VERB') return false;
  // "… said he won and | left": a second verb of the speaker's, by the tree; a second cue in the past, by its form.
  if (p.heads[verb] === at && p.relations[verb] === 'conj') return true;
  return (
    (cueVerbs.get(p.words[verb] as string)?.kind ?? 'decline') !== 'decline' &&
    /(?:ed|said|told|wrote)$/.test(p.words[verb] as string) &&
    !p.words.slice(verb + 1, verb + 3).includes('by')
  );
}

/** So many words may name a second speaker: "but | two of his former aides | said". */
const longestSecond = 7;

/** Verbs that make a second report where they have a speaker of their own. */
const secondReport =
  /^(?:said|says|say|added|told|tells|argued|argues|noted|notes|insisted|claimed|claims|warned|denied|acknowledged|suggested|replied|responded|vowed|conceded|confirmed|wrote|tweeted|explained|announced|accused|urged)$/;

/** "but | Ruiz said …": a speaker of its own and a cue that has a content behind it. */
function opensReport(p: Parsed, from: number): boolean {
  for (let i = from; i <= from + longestSecond && i < p.tokens.length; i++) {
    const close = p.words[i] === ',' && i > from ? endOfDescription(p, i) : -1;
    if (close > 0) i = close + 1;
    const verb = cueVerbs.get(p.words[i] as string);
    if (verb && p.tags[i] === 'VERB' && i > from) return secondReport.test(p.words[i] as string) && !/^[.,;]$/.test(p.words[i + 1] ?? '.');
    if (!partOfPhrase.has(p.tags[i] as string) && !/^(?:of|'s|has|have|also|have|in|for)$/.test(p.words[i] as string)) return false;
    if (/^(?:that|which|who|what)$/.test(p.words[i] as string)) return false;
  }
  return false;
}

/** "and Ruiz|, the head of the harbour|, said": the comma that closes a description before a cue; -1: none. */
function endOfDescription(p: Parsed, comma: number): number {
  const close = p.words.indexOf(',', comma + 1);
  const cue = /^(?:also|later|has|have)$/.test(p.words[close + 1] ?? '') ? close + 2 : close + 1;
  return close > 0 && close - comma <= longestDescription && cueVerbs.has(p.words[cue] ?? '') ? close : -1;
}

/** A description between commas has at most so many tokens. */
const longestDescription = 14;

const partOfPhrase = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'ADV']);

/** The spans of a content in one sentence; over the sentence's edge where speech goes on. None for a stretch that is none. */
export function spansFrom(scene: Scene, p: Parsed, from: number, to: number): Span[] {
  if (from < 0 || from > to || to >= p.tokens.length) return [];
  const whole = spanOf(p, from, to);
  const closing = p.tokens[to + 1];
  const open = scene.quotations.find((q) => !q.single && q.start >= whole.start && q.start < whole.end && q.end > whole.end);
  if (!open) return [whole];
  // Only the closing marks are left.
  if (closing && open.end <= closing.end + 2) return [{ start: whole.start, end: open.end }];
  const [first, ...rest] = open.spans;
  return [{ start: whole.start, end: (first as Span).end }, ...rest];
}

export const hasVerb = (p: Parsed, from: number, to: number): boolean => {
  for (let i = from; i <= to; i++) if (p.tags[i] === 'VERB' || p.tags[i] === 'AUX') return true;
  return false;
};

/** From the first word after the cue to where its clause ends, or `null` when nothing follows. */
export function restAfter(cue: Cue, source: Source | null): Stretch | null {
  const { parsed: p } = cue;
  const next = behind(cue, source);
  // "announced | on Friday | the sale"
  const day = p.words[next] === 'on' ? next + 1 : next;
  const from = days.test(p.words[day] ?? '') && p.tags[day + 1] === 'DET' ? day + 1 : next;
  if (from > lastWord(p) || /^[.,;:!?]$/.test(p.words[from] as string)) return null;
  const to = contentEnd(cue, from, 'phrase');
  return to < from ? null : { from, to };
}

const days = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/;

/** Whether the cue has a content of its own behind it. */
export function takesMore(cue: Cue, source: Source): boolean {
  const { parsed: p, at, verb } = cue;
  const from = Math.max(cue.last, source.last);
  return (p.children[at] ?? []).some(
    (c) =>
      c > from &&
      (p.relations[c] === 'ccomp' ||
        p.relations[c] === 'xcomp' ||
        (p.relations[c] === 'obj' && !verb.takes.has('person') && !times.test(p.words[c] as string))),
  );
}
