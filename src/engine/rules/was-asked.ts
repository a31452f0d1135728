import { looksLikeClause } from '../contents/clause-signs';
import { contentEnd, spansFrom } from '../contents/contents';
import type { Cue, Scene } from '../cues';
import { isPunctuation, type Parsed, spanOf } from '../grammar';
import type { CueVerb } from '../languages/en';
import type { CueRule, Found } from './rule';

/** Asked whether he would go, Ruiz … · … when asked by a clerk why she left · She was asked about the sale · Asked to explain, … · The source is who asked, if named. */
export const wasAsked: CueRule = { takes: ['whether'], at: findAt };

function findAt(scene: Scene, cue: Cue): Found | null {
  const { parsed: p, at } = cue;
  if (p.words[at] !== 'asked' || !isAsked(p, at)) return null;
  const matter = matterFrom(p, at + 1);
  if (matter < 0) return null;
  const word = p.words[matter] as string;
  const source = p.words[at + 1] === 'by' && matter > at + 2 ? [spanOf(p, at + 2, matter - 1)] : [];
  const about = word === 'about';
  const from = about ? matter + 1 : matter;
  // "Asked about|, Ruiz said …": of what is not told.
  if (about && isPunctuation(p, from)) return null;
  const content = spansFrom(scene, p, from, questionEnd(cue, from));
  if (!content.length) return null;
  // "asked about", "asked last month | about"
  const joined = about && matter === at + 1 ? matter : cue.last;
  return { source, cue: [spanOf(p, cue.first, joined), ...(about && joined !== matter ? [spanOf(p, matter, matter)] : [])], content };
}

/** Whether somebody was asked, and did not ask: "Asked …", "when asked …", "was recently asked …", "Ruiz, asked …". */
function isAsked(p: Parsed, at: number): boolean {
  const before = p.tags[at - 1] === 'ADV' && !opening.has(p.words[at - 1] as string) ? (p.words[at - 2] ?? '') : (p.words[at - 1] ?? '');
  return at === 0 || opening.has(before);
}

const opening = new Set(['when', 'if', 'was', 'were', 'been', 'being', 'is', 'are', 'also', ',', 'once']);

/** Where the matter of the question begins, over who asked, when and where: "asked | on the show | who", "asked last month | about"; -1: none. */
function matterFrom(p: Parsed, from: number): number {
  for (let i = from; i < from + longestBetween && i < p.words.length; i++) {
    const word = p.words[i] as string;
    if (question.has(word) || word === 'about') return i;
    if (word === 'to') return p.tags[i + 1] === 'VERB' && answering.has(p.words[i + 1] as string) ? i : -1;
    if (isPunctuation(p, i) || (i === from && !between.has(p.tags[i] as string) && !days.test(word))) return -1;
  }
  return -1;
}

const question = new Set(['whether', 'if', 'why', 'how', 'what', 'who', 'when', 'where', 'which']);
/** What one is asked to do with words: not "asked to leave". */
const answering = new Set(
  'describe explain respond comment elaborate name confirm clarify answer react discuss identify list rate compare define characterize'.split(
    ' ',
  ),
);
/** "asked | by a clerk", "asked | specifically", "asked | last month". */
const between = new Set(['ADP', 'ADV', 'ADJ']);
const days = /day$/;

/** Between "asked" and the question stand so many tokens at most: "by two of the clerks in the hall". */
const longestBetween = 10;

/** "Asked whether he would go|, Ruiz shrugged": up to the comma behind which a subject and its verb stand; "Ruiz, when asked about it|, shrugged": the next comma. */
function questionEnd(cue: Cue, from: number): number {
  const { parsed: p, at } = cue;
  const asking: Cue = { ...cue, verb };
  const phrase = contentEnd(asking, from, 'phrase');
  const end = phrase > from ? phrase : contentEnd(asking, from);
  const aside = p.words[at - 1] === ',' || (p.words[at - 1] === 'when' && p.words[at - 2] === ',');
  for (let i = from + 1; i < end; i++) if (p.words[i] === ',' && (aside || looksLikeClause(p, i + 1))) return i - 1;
  return end;
}

/** Of who is asked, whoever speaks behind the question is no part. */
const verb: CueVerb = { lemma: 'ask', kind: 'ask', takes: new Set() };
