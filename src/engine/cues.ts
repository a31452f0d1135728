import type { Work } from '../model';
import type { Document } from './document';
import { isPunctuation, type Parsed, parsedOf } from './grammar';
import { firstFrom } from './in-order';
import { type CueClass, type CueVerb, cueVerbs } from './languages/en';
import type { Quotation } from './text/quotations';
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
  const { words } = p;
  const next = words[at + 1] ?? '';
  const particle = particles.get(lemma);
  if (particle ? next !== particle && next !== 'to' : next === 'up' || next === 'off') return false;
  if (kind === 'think' && (isOwnThought(words, at) || isSaidThought(words, at))) return false;
  if (isIdiom(words, at)) return false;
  // "continues | to insist" insists; "has | to admit" does not.
  return words[at - 1] !== 'to' || lemma === 'say' || afterTo.has(kind) || goesOn.has(words[at - 2] ?? '');
}

/** "to promise", "to decline": what may well have been done. */
const afterTo: ReadonlySet<CueClass> = new Set<CueClass>(['promise', 'decline', 'urge', 'judge']);

/** Words before "to" and a cue that is done indeed: "went on to warn". */
const goesOn = new Set(['continue', 'continues', 'continued', 'continuing', 'on']);

/** "That said, …" · "All told, …" · "easier said than done" · "it is fair to say": words that report nothing. */
function isIdiom(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  const before = words[at - 1];
  const next = words[at + 1];
  // "Hope Ruiz", "Find out who left": a name, or what the reader is to do.
  if (at === 0 && asksReader.has(word)) return true;
  if (at === 1 && next === ',' && ((before === 'that' && word === 'said') || (before === 'all' && word === 'told'))) return true;
  if (before === 'to' && idle.has(words[at - 2] ?? '')) return true;
  return (word === 'said' && next === 'than') || isLearnt(words, at);
}

const asksReader = new Set(['hope', 'find', 'show', 'tell', 'ask', 'remember', 'know', 'read', 'see']);

/** "learned to swim"; "has learned that" passes on what somebody told. */
const isLearnt = (words: readonly string[], at: number): boolean =>
  (words[at] as string).startsWith('learn') &&
  (words[at] !== 'learned' ||
    !/^(?:has|have|had|'ve|'s)$/.test(words[at - 1] ?? '') ||
    /^(?:an?|about|from|how|to)$/.test(words[at + 1] ?? ''));

/** "hard | to say", "something | to say": what could be said, not what was. */
const idle = new Set(
  'safe fair hard easy difficult enough wrong right accurate something nothing things more less much little lot worth'.split(' '),
);

/** "I | think", "as you | believe". */
function isOwnThought(words: readonly string[], at: number): boolean {
  for (let i = Math.max(0, at - 3); i < at; i++) if (words[i] === 'i' || words[i] === 'you' || words[i] === 'we') return true;
  return false;
}

/** "said | that he hopes …": what the speaker says of their own thought is one statement, not two. */
function isSaidThought(words: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reachOfSaid); i--) {
    if (!cueVerbs.get(words[i] as string)?.takes.has('clause')) continue;
    const next = words[i + 1] === 'that' ? i + 2 : i + 1;
    return next < at && themselves.has(words[next] as string);
  }
  return false;
}
const themselves = new Set(['he', 'she', 'it', 'they']);

/** "said | that they still do not | believe": so many tokens lie between at most. */
const reachOfSaid = 6;

/**
 * Longest sentence in which attributions are looked for, in tokens: ten times the longest that is parsed. What is longer is made to be slow, or no prose; some questions
 * to a sentence look through all of it, and one of 40,000 words that report held the engine for 20 s.
 */
export const longestRead = 2_000;

/** Every cue verb of the document, in text order. Only sentences with the form of one are tagged, and only those with a cue are parsed. */
export function* findCues(document: Document, quotations: readonly Quotation[]): Work<Cue[]> {
  const found: Cue[] = [];
  for (const sentence of document.sentences) {
    if (sentence.tokens.length > longestRead) continue;
    const parsed = parsedOf(sentence);
    const { words } = parsed;
    for (let at = 0; at < words.length; at++) {
      const verb = cueVerbs.get(words[at] as string);
      const cue = verb && stands(parsed, at, verb) ? cueAt(parsed, at, verb, quotations) : null;
      if (cue) found.push(cue);
    }
    yield;
  }
  return found;
}

function cueAt(parsed: Parsed, at: number, verb: CueVerb, quotations: readonly Quotation[]): Cue | null {
  // What somebody quoted says of others is their speech, not the page's.
  const inside = quotationAt(quotations, parsed.tokens[at]?.start ?? 0);
  if ((inside && !inside.single) || !isVerb(parsed, at, verb) || isPurpose(parsed, at, verb)) return null;
  return { parsed, at, verb, first: groupStart(parsed, at), last: groupEnd(parsed, at), inside };
}

/** The quotation in which a place stands: the last to begin before it, for they never overlap. */
function quotationAt(quotations: readonly Quotation[], place: number): Quotation | null {
  const last = quotations[firstFrom(quotations, place + 1) - 1];
  return last && place < last.end ? last : null;
}

/** "left it to others to praise his record and | defend | it": a second infinitive tells what is to be said, as the first does. */
function isPurpose(p: Parsed, at: number, { lemma, kind }: CueVerb): boolean {
  const { words } = p;
  const joint = words[at - 1];
  if (words[at] !== lemma || (joint !== 'and' && joint !== 'or') || kind === 'promise' || kind === 'decline' || kind === 'allege')
    return false;
  const first = p.heads[at] ?? -1;
  return p.relations[at] === 'conj' && first > 0 && words[first - 1] === 'to' && !goesOn.has(words[first - 2] ?? '');
}

const helping = new Set(
  "has have had having is are was were be been being 's 've 'd 're 'll did does do will would can could may might must should to not n't never".split(
    ' ',
  ),
);

/** Goes left over "has repeatedly", "did not", "would". */
function groupStart(p: Parsed, at: number): number {
  const { words } = p;
  let from = at;
  // "continues to insist", "went on to warn"
  if (words[at - 1] === 'to' && goesOn.has(words[at - 2] ?? '')) from = words[at - 2] === 'on' ? Math.max(0, at - 3) : at - 2;
  // "was quoted | as saying"
  if (words[at] === 'saying' && words[at - 1] === 'as' && quoted.has(words[at - 2] ?? '')) from = at - 2;
  while (from > 0 && (helping.has(words[from - 1] as string) || (p.tags[from - 1] === 'ADV' && !isPunctuation(p, from - 1)))) from--;
  // An adverb alone is the cue's only where a helping word stands before it or it ends in -ly: not "then said".
  while (from < at && p.tags[from] === 'ADV' && !(words[from] as string).endsWith('ly') && !helping.has(words[from] as string)) from++;
  return from;
}

const quoted = new Set(['quoted', 'cited', 'reported']);

/** Goes right over a particle: "pointed out". */
function groupEnd(p: Parsed, at: number): number {
  const next = at + 1;
  return p.words[next] === 'out' || (p.heads[next] === at && p.fullRelations[next] === 'compound:prt') ? next : at;
}
