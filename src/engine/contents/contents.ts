import type { Span } from '../../model';
import type { Cue, Scene } from '../cues';
import { isFiniteVerb, type Parsed, spanOf } from '../grammar';
import { firstFrom } from '../in-order';
import { isTime } from '../sources/noun-phrases';
import { behind, type Source, sourceOf } from '../sources/sources';
import type { Quotation } from '../text/quotations';
import { isAside, isRelative } from './asides';
import { looksLikeClause } from './clause-signs';
import { times } from './content-start';
import { startsAnother } from './next-report';

/** A stretch of a sentence's tokens, both ends in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The last word of the sentence, without the stop. */
export function lastWord(p: Parsed): number {
  let last = p.tokens.length - 1;
  while (last > 0 && !isPlain(p.words[last] as string) && /^[.,;:!?…]+$/.test(p.words[last] as string)) last--;
  return last;
}

/** Whether a word begins with a plain letter: most do, and are no mark. */
function isPlain(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 0x61 && first <= 0x7a;
}

/** A clause reaches further than a phrase that the cue takes as its object. */
export type Form = 'clause' | 'phrase';

/** Where the content that starts at `from` ends. */
export function contentEnd(cue: Cue, from: number, form: Form = 'clause'): number {
  const { parsed: p, at } = cue;
  let end = lastBefore(cue, from);
  if (isEmbedded(p, at)) {
    let own = p.last[at] as number;
    for (const c of p.children[at] ?? []) if (c >= from) own = Math.max(own, p.last[c] as number);
    // "…, which has disputed the decision | to list it": at the sentence's end, what no comma parts belongs to it.
    const atEnd = p.heads.indexOf(-1) < at && !p.words.slice(own + 1).includes(',');
    // "Claiming the price of lamps | was too high, Ruiz left": a clause without its verb is not over.
    const whole = form === 'phrase' || hasFiniteVerb(p, from, own);
    if (own >= from && !atEnd && whole) end = Math.min(end, own);
  }
  const relative = isRelative(p.words[cue.first - 1]);
  const tree = mainClauseAfter(p, at);
  const main = tree < 0 && form === 'clause' ? clauseBehind(p, at, from, end) : tree;
  for (let i = from + 1; i <= end; i++) {
    const ends =
      startsAnother(p, i, at) || isAside(p, i, form, i - from >= end - i) || (relative && p.words[i] === ',' && isFiniteVerb(p, i + 1));
    if (i === main || (ends && (form === 'phrase' || !lacksVerb(p, from, i)))) return trimmed(p, from, i - 1);
  }
  return trimmed(p, from, end);
}

/** "say his band, the Brass, | wrote the song": a clause that has not had its verb goes on behind a comma. */
const lacksVerb = (p: Parsed, from: number, comma: number): boolean =>
  p.words[comma] === ',' && !p.words[comma + 1]?.endsWith('ing') && !hasVerb(p, from, comma - 1);

/** "Citing the cost|, Ruiz left": the sentence's last word, or the last before a speaker who stands behind the content. */
function lastBefore(cue: Cue, from: number): number {
  const end = lastWord(cue.parsed);
  const speaker = cue.verb.takes.size ? (sourceOf(cue)?.first ?? -1) : -1;
  return speaker >= from ? Math.min(end, speaker - (cue.parsed.words[speaker - 1] === 'by' ? 2 : 1)) : end;
}

const subordinate = new Set('while when although though after as if before once since because even saying asked'.split(' '));

/** "While Ruiz said it was safe|, Berg closed the pool": the comma before the main clause of a sentence that opens with a subordinate one; -1: none. */
function mainClauseAfter(p: Parsed, at: number): number {
  if (!subordinate.has(p.words[0] as string)) return -1;
  const root = p.heads.indexOf(-1);
  if (root <= at) return -1;
  const subject = (p.children[root] ?? []).find((c) => c > at && c < root && /^[nc]subj$/.test(p.relations[c] as string));
  const first = subject === undefined ? -1 : (p.first[subject] as number);
  return p.words[first - 1] === ',' ? first - 1 : -1;
}

/** The same by the words, where the tree has lost the main clause: "As critics argue that trade is slow|, the port has grown". */
function clauseBehind(p: Parsed, at: number, from: number, end: number): number {
  if (at > longestOpening || !subordinate.has(p.words[0] as string)) return -1;
  for (let i = from + 1; i < end; i++) if (p.words[i] === ',' && hasVerb(p, from, i - 1) && looksLikeClause(p, i + 1)) return i;
  return -1;
}

/** "Even as the governor of the bank | says": the cue of a sentence that opens with a subordinate clause is one of its first tokens. */
const longestOpening = 9;

/** Whether a stretch has a verb that a subject can have: not "to raise", not "raising". */
export function hasFiniteVerb(p: Parsed, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (isFiniteVerb(p, i) && p.words[i - 1] !== 'to') return true;
  return false;
}

/** The end of a stretch without the marks at its edge. */
export function trimmed(p: Parsed, from: number, to: number): number {
  let end = to;
  while (end > from && !isPlain(p.words[end] as string) && /^[,;:.—–-]+$/.test(p.words[end] as string)) end--;
  return end;
}

const embedding = new Set(['acl', 'advcl', 'csubj', 'ccomp', 'nmod', 'obl']);

/** Whether the cue stands in a clause inside the sentence: "Clinton, who said …, won". */
export function isEmbedded(p: Parsed, at: number): boolean {
  for (let i = at, steps = 0; i >= 0 && steps < 50; i = p.heads[i] as number, steps++) {
    const relation = p.relations[i] as string;
    if (relation === 'root') return false;
    // A participle at the end ("…, saying that …") reaches to the sentence's end.
    if (relation === 'advcl' && (p.heads[i] as number) < i) continue;
    if (embedding.has(relation)) return true;
  }
  return false;
}

/** The quotation that begins inside a stretch and goes on behind it. */
function openAt(quotations: Scene['quotations'], { start, end }: Span): Quotation | null {
  for (let i = firstFrom(quotations, start); i < quotations.length; i++) {
    const quotation = quotations[i] as Quotation;
    if (quotation.start >= end) break;
    if (!quotation.single && quotation.end > end) return quotation;
  }
  return null;
}

/** The spans of a content in one sentence; over the sentence's edge where speech goes on. None for a stretch that is none. */
export function spansFrom(scene: Scene, p: Parsed, from: number, to: number): Span[] {
  if (from < 0 || from > to || to >= p.tokens.length) return [];
  const whole = spanOf(p, from, to);
  const closing = p.tokens[to + 1];
  const open = openAt(scene.quotations, whole);
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

const rests = new WeakMap<Cue, Stretch | null>();

/** From the first word after the cue to where its clause ends, or `null` when nothing follows. Found once for all rules that ask. */
export function restAfter(cue: Cue): Stretch | null {
  let rest = rests.get(cue);
  if (rest === undefined) {
    rest = findRest(cue, sourceOf(cue));
    rests.set(cue, rest);
  }
  return rest;
}

function findRest(cue: Cue, source: Source | null): Stretch | null {
  const { parsed: p } = cue;
  const next = behind(cue, source);
  // "announced | on Friday | the sale"
  const day = p.words[next] === 'on' ? next + 1 : next;
  const isDay = days.test(p.words[day] ?? '');
  const behindDay = isDay ? infinitiveAt(cue, day + 1) : -1;
  const from = behindDay > 0 ? behindDay : isDay && p.tags[day + 1] === 'DET' ? day + 1 : next;
  if (from > lastWord(p) || /^[.,;:!?]$/.test(p.words[from] as string)) return null;
  const to = contentEnd(cue, from, 'phrase');
  return to < from ? null : { from, to };
}

/** "pledged on Friday at a rally | to sell": where what is promised begins behind day and place; -1: no such thing. */
function infinitiveAt({ parsed: p, verb }: Cue, from: number): number {
  if (!verb.takes.has('to') || p.tags[from] === 'DET') return -1;
  const to = p.words.findIndex(
    (w, i) => i >= from && i < from + longestPlace && (w === 'to' ? p.tags[i + 1] === 'VERB' : /^[,;:.]$/.test(w)),
  );
  return p.words[to] === 'to' ? to : -1;
}

/** "on Friday | at a rally of farmers in Arlby | to": so many tokens at most. */
const longestPlace = 9;

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
        (p.relations[c] === 'obj' && !verb.takes.has('person') && !times.has(p.words[c] as string) && !isTime(p, c))),
  );
}
