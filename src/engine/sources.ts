import type { Span } from '../model';
import type { Cue } from './cues';
import { childAt, isPassive, isPunctuation, isUnder, type Parsed, spanOf } from './grammar';
import { cueVerbs } from './languages/en';
import { day } from './speaker-after';

/** The words that name who says it, and where they stand. */
export interface Source {
  readonly spans: readonly Span[];
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  /** Whether the subject is the cue's own: else it is the main clause's ("X left, saying …"; "X rose and said …"). */
  readonly own: boolean;
}

/** Who says it: the subject of the cue, own or shared; `null` where none is printed. */
export function sourceOf(cue: Cue): Source | null {
  return subjectAt(cue.parsed, cue.at, cue.first, cue.last);
}

/** The subject of the verb at `at`, whose group of words begins at `first`. */
export function subjectAt(p: Parsed, at: number, first: number, last = at): Source | null {
  if (isPassive(p, at)) return agentOf(p, at);
  return (
    ownSubject(p, at, first, last) ??
    participleSubject(p, at) ??
    sharedSubject(p, at, 0) ??
    wordsBefore(p, first) ??
    firstSubject(p, at) ??
    openingName(p, first)
  );
}

/** The subject whatever the verb's voice: "Ruiz | could not be reached". */
export function patientAt(p: Parsed, at: number, first: number): Source | null {
  return ownSubject(p, at, first, at) ?? wordsBefore(p, first) ?? openingName(p, first);
}

const subjects = ['nsubj', 'csubj'];

/** "Clinton said" · "said Clinton, a lawyer" */
function ownSubject(p: Parsed, at: number, first: number, last: number): Source | null {
  const subject = childAt(p, at, ...subjects);
  if (subject === null) return null;
  return subject < at ? before(p, subject, first) : after(p, subject, last);
}

/** "was told | by the board": who did it, where the text says so. */
function agentOf(p: Parsed, at: number): Source | null {
  const agent = (p.children[at] ?? []).find(
    (c) => c > at && p.fullRelations[c]?.startsWith('obl') && p.words[p.first[c] as number] === 'by',
  );
  if (agent === undefined) return null;
  const first = (p.first[agent] as number) + 1;
  const that = p.words.findIndex((w, i) => i > first && /^(?:that|which|who|,)$/.test(w));
  const last = that < 0 ? (p.last[agent] as number) : Math.min(p.last[agent] as number, that - 1);
  return { spans: [spanOf(p, first, last)], first, last, own: true };
}

function before(p: Parsed, subject: number, end: number): Source | null {
  let first = p.first[subject] as number;
  let last = Math.min(p.last[subject] as number, end - 1);
  // "Ms | Frost said": what the tree leaves between subject and verb belongs to the name.
  if (
    last < end - 1 &&
    last >= end - 3 &&
    p.words.slice(last + 1, end).every((_, i) => isNameWord(p, last + 1 + i) && !isPunctuation(p, last + 1 + i))
  )
    last = end - 1;
  if (isAttached(p, last + 1, end)) last = end - 1;
  // "Ruiz a clerk | from Arlby said": a phrase that opens with a preposition has lost its noun to the left.
  if (p.tags[first] === 'ADP' && /^(?:from|of|for|at|with)$/.test(p.words[first] as string)) first = phraseStart(p, first);
  first = openingPhrase(p, first) ?? first;
  while (last > first && isPunctuation(p, last) && p.words[last] !== ')') last--;
  while (first < last && (isPunctuation(p, first) || p.relations[first] === 'cc' || opener.test(p.words[first] as string))) first++;
  return last < first ? null : { spans: [spanOf(p, first, last)], first, last, own: true };
}

/** "A statement from | Norvik Foods said": one phrase from the sentence's first word to the subject, without a verb, a comma or a time. */
function openingPhrase(p: Parsed, subject: number): number | null {
  if (subject === 0 || subject > longestOpening || p.tags[0] === 'ADP' || p.tags[0] === 'ADV') return null;
  for (let i = 0; i < subject; i++) {
    const word = p.words[i] as string;
    if (day.test(word) || opener.test(word)) return null;
    if (!nominal.has(p.tags[i] as string) && !isNameWord(p, i) && !/^(?:of|for|from|at|by|with|in|'s|-|\(|\))$/.test(word)) return null;
  }
  return 0;
}

/** Longer openings are more than a phrase. */
const longestOpening = 10;

/** The first token of the noun phrase that ends before a token. */
function phraseStart(p: Parsed, from: number): number {
  let first = from;
  while (first > 0 && (nominal.has(p.tags[first - 1] as string) || isNameWord(p, first - 1)) && p.tags[first - 1] !== 'NUM') first--;
  return first;
}

/** "officials | familiar with the plan | said": a phrase between subject and verb that is no time or place of speaking. */
function isAttached(p: Parsed, from: number, end: number): boolean {
  if (from >= end || !/^(?:with|of|from|for|close|familiar|briefed)$/.test(p.words[from] as string)) return false;
  return p.words.slice(from, end).every((w, i) => w !== ',' && !day.test(w) && p.tags[from + i] !== 'VERB' && p.tags[from + i] !== 'AUX');
}

/** Words that open a clause and are no part of its subject. */
const opener = /^(?:after|before|when|while|as|because|although|though|if|since|that|and|but|yet|so|whether)$/;

/** Words that end an inverted subject: "said Clinton | in an interview", "said Clinton | on Monday". */
const adverbial =
  /^(?:in|on|during|at|after|before|when|while|as|by|via|through|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|earlier|later|about|adding|noting)$/;

function after(p: Parsed, subject: number, cueLast: number): Source | null {
  const first = Math.max(p.first[subject] as number, cueLast + 1);
  let last = p.last[subject] as number;
  for (let i = subject + 1; i <= last; i++)
    if (adverbial.test(p.words[i] as string) && !insideName(p, i, subject)) {
      last = i - 1;
      break;
    }
  while (last > subject && isPunctuation(p, last)) last--;
  return last < first ? null : { spans: [spanOf(p, first, last)], first, last, own: true };
}

/** "the professor at Yale", "a fellow in economics": the preposition belongs to a noun of the phrase that is not its head's first word. */
function insideName(p: Parsed, i: number, subject: number): boolean {
  const noun = p.heads[i] as number;
  const head = p.heads[noun] as number;
  return p.relations[i] === 'case' && p.relations[noun] === 'nmod' && head !== subject;
}

/** The subject of the clause that the cue hangs on: "X rose and said", "X left, saying", "a statement saying", "X went on to say". */
function sharedSubject(p: Parsed, at: number, depth: number): Source | null {
  const head = p.heads[at] ?? -1;
  if (head < 0 || depth > 4) return null;
  const relation = p.fullRelations[at] as string;
  if (relation.startsWith('acl')) return headNoun(p, head, at);
  if (!/^(?:conj|xcomp|advcl|parataxis|ccomp)/.test(relation)) return null;
  // "The firm said the lamp was safe and | added": the second cue is the first one's speaker's.
  const root = p.heads.indexOf(-1);
  if (relation === 'conj' && depth === 0 && root < head && cueVerbs.has(p.words[root] as string) && isUnder(p, head, root)) {
    const subject = childAt(p, root, 'nsubj');
    if (subject !== null && subject < root) return shared(p, subject, at);
  }
  const subject = childAt(p, head, ...subjects);
  if (subject !== null && subject !== at) {
    const source = subject < head ? before(p, subject, Math.max(subject + 1, Math.min(head, at))) : after(p, subject, head);
    return source && { ...source, own: false };
  }
  return sharedSubject(p, head, depth + 1);
}

/** "Ruiz opened the bridge, | saying …": the subject of the clause before the comma. */
function participleSubject(p: Parsed, at: number): Source | null {
  if (!/ing$/.test(p.words[at] as string) || !/^(?:,|''|”|"|–|—|-)$/.test(p.words[at - 1] ?? '')) return null;
  const root = p.heads.indexOf(-1);
  const ofRoot = root < at ? childAt(p, root, 'nsubj') : null;
  if (ofRoot !== null && ofRoot < at) return shared(p, ofRoot, at);
  const last = p.relations.findLastIndex(
    (r, i) => r === 'nsubj' && i < at && (p.heads[i] as number) < at && p.fullRelations[p.heads[i] as number] !== 'acl:relcl',
  );
  return last < 0 ? null : shared(p, last, at);
}

function shared(p: Parsed, subject: number, end: number): Source | null {
  const verb = p.heads[subject] as number;
  const source = subject < verb ? before(p, subject, Math.min(Math.max(verb, subject + 1), end)) : after(p, subject, verb);
  return source && { ...source, own: false };
}

/** "a statement saying": the noun with what stands before it. */
function headNoun(p: Parsed, noun: number, at: number): Source | null {
  let last = at - 1;
  while (last > noun && (isPunctuation(p, last) || p.heads[last] === at)) last--;
  const first = p.first[noun] as number;
  return last < first ? null : { spans: [spanOf(p, first, last)], first, last, own: false };
}

const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'X']);

/** "The firm keeps its books secret but | says …": the first subject before the cue, where the tree lost the thread. */
function firstSubject(p: Parsed, at: number): Source | null {
  if (!/^(?:and|but|,)$/.test(p.words[at - 1] ?? '') && p.tags[at - 1] !== 'ADV') return null;
  const subject = p.relations.findIndex((r, i) => r === 'nsubj' && i < at && (p.heads[i] as number) < at);
  return subject < 0 ? null : shared(p, subject, at);
}

/** "Mr. Ruiz, whose term ends in May, | said": the name that opens the sentence, with a comma before the cue. */
function openingName(p: Parsed, end: number): Source | null {
  const comma = p.words.indexOf(',');
  if (comma < 1 || comma >= end || !/^[,)]$/.test(p.words[end - 1] ?? '')) return null;
  for (let i = 0; i < comma; i++)
    if (!nominal.has(p.tags[i] as string) && !/^(?:of|'s|for|-)$/.test(p.words[i] as string) && !isNameWord(p, i)) return null;
  return { spans: [spanOf(p, 0, comma - 1)], first: 0, last: comma - 1, own: true };
}

/** A capitalised word that is no function word: a name, whatever the tagger takes it for. */
function isNameWord(p: Parsed, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(p.tokens[at]?.text ?? '') && !functionWord.test(p.words[at] as string);
}

const functionWord =
  /^(?:the|a|an|and|but|or|so|yet|if|when|while|as|because|since|after|before|in|on|at|by|for|from|to|of|with|that|this|these|those|there|then|however|meanwhile|still|also|now|not|later|earlier|what|why|how|who|which|where|asked)$/;

/** Where the tree fails: the noun phrase just before the cue. */
function wordsBefore(p: Parsed, end: number): Source | null {
  const last = end - 1;
  let first = last;
  while (first >= 0 && (nominal.has(p.tags[first] as string) || /^(?:of|'s|for)$/.test(p.words[first] as string) || isNameWord(p, first)))
    first--;
  first++;
  const names =
    p.tags.slice(first, last + 1).some((t) => t === 'NOUN' || t === 'PROPN' || t === 'PRON') || (first <= last && isNameWord(p, last));
  if (first > last || !names) return null;
  return { spans: [spanOf(p, first, last)], first, last, own: true };
}
