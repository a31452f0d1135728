import type { Work } from '../model';
import type { Document, Sentence } from './document';
import { isPunctuation, type Parsed, parsedOf } from './grammar';
import { type CueVerb, cueVerbs } from './languages/en';
import type { Quotation } from './quotations';
import { isVerb } from './verb-signs';

/** What the rules look at. */
export interface Scene {
  readonly document: Document;
  readonly quotations: readonly Quotation[];
  readonly cues: readonly Cue[];
}

/** A word that may report, with its sentence. */
export interface Cue {
  readonly parsed: Parsed;
  readonly at: number;
  readonly verb: CueVerb;
  /** The verb with its auxiliaries, negation and adverbs: "has not yet said". */
  readonly first: number;
  readonly last: number;
  /** The quotation in which the cue stands, if any: its speaker is somebody quoted. */
  readonly inside: Quotation | null;
}

/** Verbs that report only with their particle: "point out". */
const particles: ReadonlyMap<string, string> = new Map([['point', 'out']]);

/** Whether the verb stands here as a cue: with its particle, without another ("show up"), not as "I think" or "to show". */
function stands(p: Parsed, at: number, { lemma, kind }: CueVerb): boolean {
  const next = p.words[at + 1] ?? '';
  const particle = particles.get(lemma);
  if (particle ? next !== particle && next !== 'to' : /^(?:up|off)$/.test(next)) return false;
  if (
    kind === 'think' &&
    (p.words.slice(Math.max(0, at - 3), at).some((w) => w === 'i' || w === 'you' || w === 'we') || isSaidThought(p, at))
  )
    return false;
  if (isIdiom(p, at)) return false;
  // "continues | to insist" insists; "has | to admit" does not.
  if (p.words[at - 1] === 'to' && goesOn.test(p.words[at - 2] ?? '')) return true;
  return !(p.words[at - 1] === 'to' && lemma !== 'say' && kind !== 'promise' && kind !== 'decline' && kind !== 'urge' && kind !== 'judge');
}

/** Words before "to" and a cue that is done indeed: "went on to warn". */
const goesOn = /^(?:continues?|continued|continuing|on)$/;

/** "That said, …" · "All told, …" · "easier said than done" · "it is fair to say": words that report nothing. */
function isIdiom(p: Parsed, at: number): boolean {
  const before = p.words[at - 1] ?? '';
  const next = p.words[at + 1] ?? '';
  const opens = at === 1 && next === ',' && ((before === 'that' && p.words[at] === 'said') || (before === 'all' && p.words[at] === 'told'));
  const measured = before === 'to' && idle.test(p.words[at - 2] ?? '');
  // "Hope Ruiz", "Find out who left": a name, or what the reader is to do.
  const asksReader = at === 0 && /^(?:hope|find|show|tell|ask|remember|know|read|see)$/.test(p.words[0] as string);
  // "has learned that" passes on what somebody told; "learned to swim" does not.
  const learns =
    /^learn/.test(p.words[at] as string) &&
    (p.words[at] !== 'learned' || !/^(?:has|have|had|'ve|'s)$/.test(before) || /^(?:an?|about|from|how|to)$/.test(next));
  return opens || learns || measured || asksReader || (p.words[at] === 'said' && next === 'than');
}

/** "hard | to say", "something | to say": what could be said, not what was. */
const idle = /^(?:safe|fair|hard|easy|difficult|enough|wrong|right|accurate|something|nothing|things|more|less|much|little|lot|worth)$/;

/** "said | that he hopes …": what the speaker says of their own thought is one statement, not two. */
function isSaidThought(p: Parsed, at: number): boolean {
  const before = p.words.slice(Math.max(0, at - reachOfSaid), at);
  const said = before.findLastIndex((w) => cueVerbs.get(w)?.takes.has('clause') ?? false);
  const [next, second] = before.slice(said + 1);
  return said >= 0 && /^(?:he|she|it|they)$/.test((next === 'that' ? second : next) ?? '');
}

/** "said | that they still do not | believe": so many tokens lie between at most. */
const reachOfSaid = 6;

/** Every cue verb of the document, in text order. Only sentences with the form of one are tagged, and only those with a cue are parsed. */
export function* findCues(document: Document, quotations: readonly Quotation[]): Work<Cue[]> {
  const found: Cue[] = [];
  for (const sentence of document.sentences) {
    found.push(...cuesIn(sentence, quotations));
    yield;
  }
  return found;
}

function cuesIn(sentence: Sentence, quotations: readonly Quotation[]): Cue[] {
  const parsed = parsedOf(sentence);
  const found: Cue[] = [];
  parsed.words.forEach((word, at) => {
    const verb = cueVerbs.get(word);
    if (!verb || !stands(parsed, at, verb)) return;
    const start = parsed.tokens[at]?.start ?? 0;
    // What somebody quoted says of others is their speech, not the page's.
    const inside = quotations.find((q) => q.start <= start && start < q.end) ?? null;
    if (inside && !inside.single) return;
    if (!isVerb(parsed, at, verb) || isPurpose(parsed, at, verb)) return;
    found.push({ parsed, at, verb, first: groupStart(parsed, at), last: groupEnd(parsed, at), inside });
  });
  return found;
}

/** "left it to others to praise his record and | defend | it": a second infinitive tells what is to be said, as the first does. */
function isPurpose(p: Parsed, at: number, { lemma, kind }: CueVerb): boolean {
  if (p.words[at] !== lemma || !/^(?:and|or)$/.test(p.words[at - 1] ?? '') || kind === 'promise' || kind === 'decline' || kind === 'allege')
    return false;
  const first = p.heads[at] ?? -1;
  return p.relations[at] === 'conj' && first > 0 && p.words[first - 1] === 'to' && !goesOn.test(p.words[first - 2] ?? '');
}

const helping =
  /^(?:has|have|had|having|is|are|was|were|be|been|being|'s|'ve|'d|'re|'ll|did|does|do|will|would|can|could|may|might|should|must|to|not|n't|never)$/;

/** Goes left over "has repeatedly", "did not", "would". */
function groupStart(p: Parsed, at: number): number {
  let from = at;
  // "continues to insist", "went on to warn"
  if (p.words[at - 1] === 'to' && goesOn.test(p.words[at - 2] ?? '')) from = p.words[at - 2] === 'on' ? Math.max(0, at - 3) : at - 2;
  // "was quoted | as saying"
  if (p.words[at] === 'saying' && p.words[at - 1] === 'as' && /^(?:quoted|cited|reported)$/.test(p.words[at - 2] ?? '')) from = at - 2;
  while (from > 0 && (helping.test(p.words[from - 1] as string) || p.tags[from - 1] === 'ADV') && !isPunctuation(p, from - 1)) from--;
  // An adverb alone is the cue's only where a helping word stands before it or it ends in -ly: not "then said".
  while (from < at && p.tags[from] === 'ADV' && !/ly$/.test(p.words[from] as string) && !helping.test(p.words[from] as string)) from++;
  return from;
}

/** Goes right over a particle: "pointed out". */
function groupEnd(p: Parsed, at: number): number {
  const next = at + 1;
  return (p.heads[next] === at && p.fullRelations[next] === 'compound:prt') || p.words[next] === 'out' ? next : at;
}
