import type { Cue } from '../cues';
import { isFiniteVerb, type Parsed } from '../grammar';
import { isNameWord, isTime } from '../sources/noun-phrases';
import { behind, type Source } from '../sources/sources';
import { lastWord } from './contents';

const clausal = new Set(['ccomp', 'parataxis']);

/** Where the content begins after the cue: over a listener, time and place. `null`: nothing follows. */
export function contentStart(cue: Cue, source: Source | null): number | null {
  const { parsed: p, at } = cue;
  let i = behind(cue, source);
  const end = lastWord(p);
  if (i > end) return null;
  const that = p.words.indexOf('that', i);
  const clause = (p.children[at] ?? []).find((c) => c > cue.last && clausal.has(p.relations[c] as string) && (p.first[c] as number) >= i);
  if (p.words[i] === 'that') return i;
  // "pledged | to fight the rule that …": another rule's.
  if (p.words[i] === 'to' && cue.verb.takes.has('to') && p.tags[i + 1] === 'VERB') return null;
  // "wrote to the mayor's office | that", "admitted to the paper | that"
  const told = p.words[i] === 'to' && (cue.verb.kind === 'admit' || !cue.verb.takes.has('to')) ? thatBehindListener(p, i + 1) : -1;
  if (told > 0 && p.tags[told + 1] !== 'AUX') return told;
  i = skipListener(cue, i);
  const day = i;
  i = skipAdverbials(p, i, clause ?? that);
  if (i > end) return null;
  // "pledged on Friday at a rally | to fight"
  if (i > day && cue.verb.takes.has('to') && p.words.slice(day, i + 3).some((w, k) => w === 'to' && p.tags[day + k + 1] === 'VERB'))
    return null;
  if (clause !== undefined && (p.first[clause] as number) >= i) {
    // "found | only a third of the wells | were safe": a clause that has lost its subject to the left.
    if (isFiniteVerb(p, p.first[clause] as number) && p.words[i] !== 'that') return i;
    const between = p.words.slice(i, p.first[clause]);
    if (!between.some((w) => w === 'that'))
      return onlyAdverbials(p, i, p.first[clause] as number, at, cue.verb.takes.has('person')) ? (p.first[clause] as number) : i;
  }
  return i;
}

/** "told | reporters | that": the listener of verbs that have one. */
function skipListener(cue: Cue, from: number): number {
  const { parsed: p, at, verb } = cue;
  if (!verb.takes.has('person')) return from;
  // "told | city leaders | that": surely the listener, whatever the tree says.
  const that = thatBehindListener(p, from);
  if (that > 0) return that;
  const listener = (p.children[at] ?? []).find(
    (c) => c >= from && c <= from + 8 && (p.relations[c] === 'iobj' || p.relations[c] === 'obj') && (p.first[c] as number) <= from + 1,
  );
  if (listener === undefined) return from;
  // The parser likes to hang the clause on the listener: "told reporters | that …".
  for (let i = listener + 1; i <= (p.last[listener] as number); i++)
    if (/^(?:that|,|:|“|"|''|he|she|they|it|i|we|there)$/.test(p.words[i] as string)) return i;
  return (p.last[listener] as number) + 1;
}

/** "told | an invited crowd in Arlby | that": the "that" behind nothing but a listener; -1: none. */
function thatBehindListener(p: Parsed, from: number): number {
  let that = from;
  while (
    that <= from + longestListener &&
    (listening.has(p.tags[that] ?? '') ||
      /^(?:'s?|"|“|”)$/.test(p.words[that] ?? '') ||
      isNameWord(p, that) ||
      p.tags[that - 1] === 'DET' ||
      // "told | cheering supporters | that"
      (p.tags[that] === 'VERB' && /(?:ing|ed)$/.test(p.words[that] as string) && p.tags[that + 1] === 'NOUN')) &&
    !opening.has(p.words[that] ?? '')
  )
    that++;
  if (that === from) return -1;
  return questions.has(p.words[that] ?? '') || (p.words[that] === 'that' && (p.tags[that] === 'SCONJ' || that - from <= surelyListener))
    ? that
    : -1;
}

/** What opens the clause behind a listener. */
const questions = new Set(['how', 'why', 'whether']);
const opening = new Set(['that', ...questions]);
const listening = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'ADP']);

/** A listener has at most so many tokens: "told | an invited crowd at the club's yearly dinner in Arlby | that"; fewer, if "that" may be a pronoun. */
const longestListener = 14;
const surelyListener = 7;

const prepositions = new Set(
  'in on at during after before by through via from to for with of about over outside inside near under when while as'.split(' '),
);
/** Words of time. */
export const times: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later last this recently again also then afterward afterwards once there here'.split(
    ' ',
  ),
);

/** "said | in an interview on Monday | that": phrases of time and place after the cue. */
function skipAdverbials(p: Parsed, from: number, clause: number | undefined): number {
  let i = from;
  for (let guard = 0; guard < 6 && i < p.tokens.length; guard++) {
    const word = p.words[i] as string;
    if (/^[,:;]$/.test(word)) return asideEnd(p, i) ?? i + 1;
    if (
      times.has(word) &&
      !(word === 'this' && p.tags[i + 1] !== 'NOUN') &&
      !(word === 'last' && p.tags[i + 1] !== 'NOUN' && p.tags[i + 1] !== 'PROPN') &&
      !/^(?:there|here)$/.test(word)
    ) {
      i += word === 'last' || word === 'this' ? 2 : 1;
      continue;
    }
    if (prepositions.has(word) && p.tags[i] !== 'SCONJ' && !(word === 'about' && p.tags[i + 1] === 'NUM')) {
      const noun = p.heads[i] as number;
      if (noun <= i) break;
      let last = Math.min(
        p.last[noun] as number,
        clause !== undefined && clause >= 0 ? Math.max(i, (p.first[clause] as number) - 1) : Number.POSITIVE_INFINITY,
      );
      last = beforeClause(p, i, last);
      // "wrote about the account | that …", "asked for a lawyer | who …": the clause belongs to the noun.
      if (/^(?:about|of|for|with)$/.test(word) && !isSpell(p, last) && /^(?:that|which|who)$/.test(p.words[last + 1] ?? ''))
        return p.tokens.length;
      // The phrase must leave something to be said.
      if (last >= lastWord(p) && clause === undefined) break;
      i = last + 1;
      continue;
    }
    break;
  }
  return i;
}

/** "for | months", "for the first | time": how long or how often, of which no clause tells more. */
const isSpell = (p: Parsed, at: number): boolean =>
  isTime(p, at) || /^(?:weeks|months|years|days|decades|time|times)$/.test(p.words[at] as string);

/** "explains, in a satirical way, | that": a short aside between commas before "that". */
function asideEnd(p: Parsed, comma: number): number | null {
  const close = p.words.findIndex((w, i) => i > comma && i <= comma + longestAside && w === ',' && p.words[i + 1] === 'that');
  return close < 0 || p.words[comma] !== ',' ? null : close + 1;
}

/** An aside before "that" has at most so many tokens. */
const longestAside = 10;

/** "said after the vote | he would appeal": a pronoun that can only be a subject begins the clause, whatever the tree hangs it on. */
function beforeClause(p: Parsed, from: number, last: number): number {
  for (let i = from + 2; i <= last; i++)
    if (/^(?:he|she|they|we|i|there)$/.test(p.words[i] as string) && !/^(?:SCONJ|PRON|CCONJ)$/.test(p.tags[i - 1] as string)) return i - 1;
  return last;
}

function onlyAdverbials(p: Parsed, from: number, to: number, at: number, toSomebody: boolean): boolean {
  for (let i = from; i < to; i++) {
    let top = i;
    for (let steps = 0; p.heads[top] !== at && (p.heads[top] ?? -1) >= 0 && steps < 50; steps++) top = p.heads[top] as number;
    const relation = p.relations[top] as string;
    if (!/^(?:obl|advmod|advcl|punct|mark)$/.test(relation) && !(toSomebody && /^(?:iobj|obj|nsubj)$/.test(relation))) return false;
  }
  return true;
}
