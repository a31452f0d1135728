import type { Span } from '../../model';
import { looksLikeClause } from '../contents/clause-signs';
import { contentStart } from '../contents/content-start';
import { contentEnd, hasVerb, lastWord, spansFrom } from '../contents/contents';
import type { Cue, Scene } from '../cues';
import { childAt, isFiniteVerb, isPassive, type Parsed, spanOf } from '../grammar';
import { nominal } from '../sources/noun-phrases';
import { sourceOf } from '../sources/sources';
import type { CueRule, Found } from './rule';

/** Officials said on Monday that the plan was dead. · The firm told reporters it would appeal. */
export const saidThat: CueRule = { takes: ['clause', 'whether'], at: findAt };

function findAt(scene: Scene, cue: Cue): Found | null {
  const { parsed: p } = cue;
  const passive = isPassive(p, cue.at);
  // "will be charged | that": nobody says it.
  if (cue.verb.lemma === 'charge' && passive) return null;
  const source = sourceOf(cue);
  // "nobody asked | why": nobody said it.
  if (source ? nobody.has(p.words[source.last] as string) : !passive) return null;
  const from = contentStart(cue, source);
  if (from === null || (passive && isOver(cue, from)) || !opensClause(cue, from)) return null;
  const to = contentEnd(cue, from);
  if (to <= from || !(hasVerb(p, from, to) || isOpened(p, from, to) || (reporting.has(cue.verb.lemma) && to - from >= longSpeech)))
    return null;
  return {
    source: source?.spans ?? [],
    cue: [spanOf(p, cue.first, cue.last)],
    content: [...relativeBefore(cue, from), ...spansFrom(scene, p, from, to)],
  };
}

const nobody = new Set(['nobody', 'none', 'nothing']);

/** "acknowledged | that the clerk misspoke": what "that" opens is a clause, though the tagger finds no verb in it. */
const isOpened = (p: Parsed, from: number, to: number): boolean => p.words[from] === 'that' && p.tags[from] === 'SCONJ' && to - from > 2;

/** "the valve, | which | she said | was open": what stands for the clause's subject before the speaker. */
function relativeBefore(cue: Cue, from: number): Span[] {
  const { parsed: p } = cue;
  const at = (sourceOf(cue)?.first ?? 0) - 1;
  return isFiniteVerb(p, from) && /^(?:which|who|what)$/.test(p.words[at] ?? '') ? [spanOf(p, at, at)] : [];
}

/** "When the test was confirmed, | Ruiz left": a passive has no clause without a word that opens it, unless somebody is told. */
const isOver = ({ parsed: p, verb }: Cue, from: number): boolean =>
  !verb.takes.has('person') && p.words[from] !== 'that' && !question.test(p.words[from] as string);

/** So many words after "said" are a clause, though the tagger finds no verb in them. */
const longSpeech = 7;

/** What somebody says, of what one may ask: "said | when she left" tells when it was said. */
const asked = /^(?:whether|if|why|how|what)$/;

const question = /^(?:whether|if|why|how|what|who|when|where|which)$/;

/** Whether a clause begins here: "that …", "whether …", or what the tree takes for one. Verbs that do nothing but report need no tree. */
function opensClause({ parsed: p, at, verb }: Cue, from: number): boolean {
  const word = p.words[from] as string;
  if (/^(?:and|but|or|nothing|so)$/.test(word)) return false;
  // "said no", but: "said no | lamp was sold".
  if (word === 'no' && p.words[from + 1] !== 'matter' && !looksLikeClause(p, from)) return false;
  if (verb.lemma === 'say' ? asked.test(word) : question.test(word)) return true;
  if (!verb.takes.has('clause')) return false;
  // "accepted | the offer": a thing is taken, and only "that" opens what is granted.
  if (verb.lemma === 'accept' && word !== 'that') return false;
  if (word === 'that' && (p.tags[from] === 'SCONJ' || p.relations[from] === 'mark' || hasVerb(p, from + 2, lastWord(p)))) return true;
  if (reporting.has(verb.lemma)) return true;
  if ((!takesThings.has(verb.lemma) || notes.has(verb.lemma)) && looksLikeClause(p, from, notes.has(verb.lemma))) return true;
  return (p.children[at] ?? []).some(
    (c) =>
      p.relations[c] === 'ccomp' &&
      (p.last[c] as number) >= from &&
      c >= from &&
      (childAt(p, c, 'nsubj', 'csubj', 'expl') !== null || hasLostSubject(p, c, from)),
  );
}

/** "writes | the pump works": what stands between the cue and its clause's verb is the clause's subject, whatever the parser hangs it on. */
function hasLostSubject(p: Parsed, verb: number, from: number): boolean {
  if (verb <= from || !isFiniteVerb(p, verb)) return false;
  for (let i = from; i < verb; i++) if (!nominal.has(p.tags[i] as string)) return false;
  return true;
}

/** The verb after which what follows is said, whatever the tree thinks. */
const reporting = new Set(['say']);

/** Verbs that also take a thing: "found a key that opened the door". For these only the tree tells a clause. */
const takesThings = new Set(
  'find show project reveal disclose detail report announce mention note stress recall prove demonstrate offer add write charge underscore underline highlight read hear unveil estimate know fear hope maintain'.split(
    ' ',
  ),
);

/** Of these, the verbs that take a clause without "that" more often than a thing, if it has a helping verb. */
const notes = new Set('find note report reveal announce estimate'.split(' '));
