import type { Span } from '../../model';
import type { Cue } from '../cues';
import { childAt, isPassive, isPunctuation, isUnder, type Parsed, spanOf } from '../grammar';
import { cueVerbs } from '../languages/en';
import { nounBeforeAside, openingName, wordsBefore } from './noun-phrases';
import { ownSubject, subjectOf } from './own-subject';
import { relatedOf } from './related';
import { publisherAt, quotedAt } from './reported-speakers';
import { speakerAfter } from './speaker-after';
import { after, before } from './subject-phrases';
import { wholePhrase } from './whole-phrases';

/** The words that name who says it, and where they stand. */
export interface Source {
  readonly spans: readonly Span[];
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  /** Whether the subject is the cue's own: else it is the main clause's ("X left, saying …"; "X rose and said …"). */
  readonly own: boolean;
}

const known = new WeakMap<Cue, Source | null>();

/** Who says it: the subject of the cue, own or shared; `null` where none is printed. Found once for all rules that ask. */
export function sourceOf(cue: Cue): Source | null {
  let source = known.get(cue);
  if (source === undefined) {
    source = subjectAt(cue.parsed, cue.at, cue.first, cue.last);
    known.set(cue, source);
  }
  return source;
}

/** First token behind the cue, or behind the speaker where it follows at once: "said Ruiz | that", "was told by Ruiz | that". In "Citing the cost, Ruiz left" it does not. */
export function behind({ parsed: p, last }: Cue, source: Source | null): number {
  const next = p.words[last + 1] === 'by' ? last + 2 : last + 1;
  return source?.first === next ? source.last + 1 : last + 1;
}

/** The subject of the verb at `at`, whose group of words begins at `first`. */
export function subjectAt(p: Parsed, at: number, first: number, last = at): Source | null {
  const quoted = quotedAt(p, at);
  if (quoted) return quoted;
  return isPassive(p, at) ? agentOf(p, at) : relatedOf(p, wholePhrase(p, nounOf(p, activeSubject(p, at, first, last)), first), first);
}

/** "Ruiz | on Tuesday": what begins with a preposition names no speaker; the name before it does. */
function nounOf(p: Parsed, source: Source | null): Source | null {
  if (!source || p.tags[source.first] !== 'ADP') return source;
  const name = wordsBefore(p, source.first);
  return name && /^(?:PROPN|PRON)$/.test(p.tags[name.last] as string) ? name : source;
}

function activeSubject(p: Parsed, at: number, first: number, last: number): Source | null {
  return (
    publisherAt(p, at) ??
    ownSubject(p, at, first, last) ??
    participleSubject(p, at) ??
    secondSpeaker(p, at, first) ??
    sharedSubject(p, at, 0) ??
    wordsBefore(p, first) ??
    openingName(p, first) ??
    nounBeforeAside(p, first) ??
    firstSubject(p, at) ??
    subjectBehind(p, at) ??
    (first === 0 && at === 0 ? speakerAfter(p, last + 1) : null)
  );
}

/** The subject whatever the verb's voice: "Ruiz | could not be reached". */
export function patientAt(p: Parsed, at: number, first: number): Source | null {
  return ownSubject(p, at, first, at) ?? wordsBefore(p, first) ?? openingName(p, first);
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

/** "Ruiz said …, and Jo Berg, the head of the harbour, | said": between commas before a second cue stands its own speaker's description. */
function secondSpeaker(p: Parsed, at: number, first: number): Source | null {
  const relation = p.relations[at];
  return (relation === 'parataxis' || relation === 'conj') && (p.heads[at] as number) < at ? nounBeforeAside(p, first) : null;
}

const sharing = new Set(['conj', 'xcomp', 'advcl', 'parataxis', 'ccomp']);

/** The subject of the clause that the cue hangs on: "X rose and said", "X left, saying", "a statement saying", "X went on to say". */
function sharedSubject(p: Parsed, at: number, depth: number): Source | null {
  const head = p.heads[at] ?? -1;
  if (head < 0 || depth > 4) return null;
  const relation = p.relations[at] as string;
  if (relation === 'acl') return headNoun(p, head, at);
  if (!sharing.has(relation)) return null;
  // "The firm said the lamp was safe and | added": the second cue is the first one's speaker's.
  const root = p.heads.indexOf(-1);
  if (relation === 'conj' && depth === 0 && root < head && cueVerbs.has(p.words[root] as string) && isUnder(p, head, root)) {
    const subject = childAt(p, root, 'nsubj');
    if (subject !== null && subject < root) return shared(p, subject, at);
  }
  const subject = subjectOf(p, head);
  if (subject !== null && subject !== at) {
    // "Officials | familiar with the plan | said": what the tree takes for the clause's head describes its subject.
    const describes = head < at && subject < head && isDescription(p, subject + 1, at);
    const end = describes ? at : Math.min(head, at);
    const source = subject < head ? before(p, subject, Math.max(subject + 1, end)) : after(p, subject, head);
    return source && { ...source, own: false };
  }
  // "The-firm keeps its books secret but | says": a subject that the tree has lost stands before the first verb.
  if (relation === 'conj' && depth === 0 && (p.heads[head] as number) < 0 && head < at) {
    const opening = wordsBefore(p, head);
    if (opening?.first === 0) return { ...opening, own: false };
  }
  return sharedSubject(p, head, depth + 1);
}

/** Words between a subject and a cue without a verb, a comma or a word that joins clauses. */
const isDescription = (p: Parsed, from: number, to: number): boolean =>
  p.tags.slice(from, to).every((tag, i) => !/^(?:VERB|AUX|SCONJ|CCONJ)$/.test(tag) && !isPunctuation(p, from + i));

/** "Ruiz opened the bridge, | saying …": the subject of the clause before the comma. */
function participleSubject(p: Parsed, at: number): Source | null {
  if (!/ing$/.test(p.words[at] as string) || !/^(?:,|''|”|"|–|—|-)$/.test(p.words[at - 1] ?? '')) return null;
  const speaker = speakerJustBefore(p, at);
  if (speaker) return { ...speaker, own: false };
  const root = p.heads.indexOf(-1);
  const ofRoot = root < at ? childAt(p, root, 'nsubj') : null;
  if (ofRoot !== null && ofRoot < at) return shared(p, ofRoot, at);
  const last = p.relations.findLastIndex(
    (r, i) => r === 'nsubj' && i < at && (p.heads[i] as number) < at && p.fullRelations[p.heads[i] as number] !== 'acl:relcl',
  );
  return last < 0 ? null : shared(p, last, at);
}

/** "“…,” she told them, | adding that": whoever the cue right before the comma names. */
function speakerJustBefore(p: Parsed, at: number): Source | null {
  for (let i = at - 2; i > 0 && i >= at - longestBetween && !/^(?:,|"|”|'')$/.test(p.words[i] as string); i--)
    if (cueVerbs.get(p.words[i] as string)?.takes.has('clause') && p.tags[i] === 'VERB' && !/ing$/.test(p.words[i] as string))
      return ownSubject(p, i, i, i) ?? wordsBefore(p, i);
  return null;
}

/** "said | in a letter to the board on Monday |, adding": so many tokens lie between the two cues at most. */
const longestBetween = 10;

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

/** "The firm keeps its books secret but | says …": the first subject before the cue, where the tree lost the thread. */
function firstSubject(p: Parsed, at: number): Source | null {
  if (!/^(?:and|but|,)$/.test(p.words[at - 1] ?? '') && p.tags[at - 1] !== 'ADV') return null;
  const subject = p.relations.findIndex((r, i) => r === 'nsubj' && i < at && (p.heads[i] as number) < at);
  return subject < 0 ? null : shared(p, subject, at);
}

/** "After saying she was tired, | Ruiz left": the subject of the main clause, where the cue opens the sentence as its participle. */
function subjectBehind(p: Parsed, at: number): Source | null {
  const root = p.heads.indexOf(-1);
  if (at > 1 || root < at || !/ing$/.test(p.words[at] as string)) return null;
  const subject = (p.children[root] ?? []).find((c) => c > at && p.relations[c] === 'nsubj');
  return subject !== undefined && p.words[(p.first[subject] as number) - 1] === ',' ? shared(p, subject, p.tokens.length) : null;
}
