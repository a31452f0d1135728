import { times } from '../contents/content-start';
import { contentEnd, hasVerb, lastWord, spansFrom, takesMore } from '../contents/contents';
import type { Cue, Scene } from '../cues';
import { childAt, isFiniteVerb, isPassive, type Parsed, spanOf } from '../grammar';
import type { Source } from '../sources/sources';
import { speakerAfter } from '../sources/speaker-after';
import type { CueRule, Found } from './rule';

/** The plan is dead, officials said on Monday. · The plan, officials said, is dead. */
export const saidAfter: CueRule = { takes: ['clause', 'whether'], at: findAt };

function findAt(scene: Scene, cue: Cue): Found | null {
  if (isPassive(cue.parsed, cue.at)) return null;
  const source = nounBefore(cue) ?? inverted(cue) ?? describedBefore(cue);
  if (!source) return null;
  const { parsed: p } = cue;
  const noun = deniedNoun(cue, source);
  if (noun !== null)
    return { source: [spanOf(p, noun + 1, source.last)], cue: [spanOf(p, cue.first, cue.last)], content: [spanOf(p, noun, noun)] };
  const left = Math.min(source.first, cue.first);
  const rest = restOf(cue, source);
  if (rest === null || (left < shortestLead && rest < 0)) return null;
  if (rest < 0 && (!hasVerb(p, 0, left - 1) || isPrelude(p, left, cue.at))) return null;
  const lead = left > 0 ? spansFrom(scene, p, 0, left - 1) : [];
  const tail = rest >= 0 ? spansFrom(scene, p, rest, contentEnd(cue, rest)) : [];
  return { source: source.spans, cue: [spanOf(p, cue.first, cue.last)], content: [...lead, ...tail] };
}

/** "…, | allegations | the firm denies": the noun that stands for what is denied, before who denies it. */
const deniedNoun = ({ parsed: p, verb }: Cue, { first, last }: Source): number | null =>
  verb.kind === 'deny' && last > first && /^(?:allegations?|claims?|accusations?|charges?|something)$/.test(p.words[first] as string)
    ? first
    : null;

/** "If they fail, the state …", "In his book, Ruiz …": what stands before the comma is no sentence of its own. */
function isPrelude(p: Parsed, left: number, at: number): boolean {
  if (/^(?:if|when|while|after|before|although|though|because|since|as|despite|until|unless|once|even)$/.test(p.words[0] as string))
    return !p.words.slice(1, left - 1).includes(',');
  const root = p.heads.indexOf(-1);
  if ((p.tags[0] !== 'ADP' && !/ing$/.test(p.words[0] as string)) || root < left) return false;
  // "With fifty lamps, “there is light,” he said" · "In addition, the firm plans to close, she said": a clause behind the opening phrase.
  const clause = (p.children[at] ?? []).some((c) => c < left && (p.relations[c] === 'ccomp' || p.relations[c] === 'parataxis'));
  const comma = p.words.indexOf(',');
  return !clause && !(comma > 0 && comma < left - 1 && hasVerb(p, comma, left - 1) && subjectIn(p, comma, left));
}

const subjectIn = (p: Parsed, from: number, to: number): boolean =>
  p.relations.slice(from, to - 1).some((r) => r === 'nsubj' || r === 'expl');

/** Before the cue stand at least so many tokens of content. */
const shortestLead = 3;

const parts = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'X']);
const joints = new Set("of 's for to in at from with the and & - who ( ) on".split(' '));

/** "…, | one official | said": the noun phrase between a comma and the cue. */
function nounBefore(cue: Cue): Source | null {
  const { parsed: p } = cue;
  const last = cue.first - 1;
  let first = last;
  while (first >= 0 && (parts.has(p.tags[first] as string) || joints.has(p.words[first] as string))) first--;
  first++;
  if (
    first > last ||
    /^(?:who|which|that)$/.test(p.words[last] as string) ||
    !edges.has(p.words[first - 1] ?? '') ||
    !opensPhrase(p, first)
  )
    return null;
  return { spans: [spanOf(p, first, last)], first, last, own: true };
}

/** "The pool will close, | her top aide, Tad Berg, | told the Courier.": a noun phrase with its description, where the sentence ends with the cue or its listener. */
function describedBefore(cue: Cue): Source | null {
  const { parsed: p } = cue;
  if (p.words[cue.first - 1] !== ',') return null;
  const last = cue.first - 2;
  const open = p.words.lastIndexOf(',', last);
  let first = open - 1;
  while (first >= 0 && (parts.has(p.tags[first] as string) || joints.has(p.words[first] as string))) first--;
  first++;
  if (
    open < 0 ||
    last - open > longestAppositive ||
    first >= open ||
    !/^(?:,|"|”|'')$/.test(p.words[first - 1] ?? '') ||
    !opensPhrase(p, first)
  )
    return null;
  if (!p.tags.slice(open + 1, last + 1).every((t, i) => parts.has(t) || joints.has(p.words[open + 1 + i] as string))) return null;
  return { spans: [spanOf(p, first, last)], first, last, own: true };
}

/** A description in front of the cue has at most so many tokens. */
const longestAppositive = 12;

const edges = new Set([',', '"', '”', "''", '–', '—', '--', '-', '?', '!', '’']);

function opensPhrase(p: Parsed, at: number): boolean {
  return !/^(?:and|of|for|to|in|at|from|with|who|which|that|what|whose|on)$/.test(p.words[at] as string);
}

/** "…, | said | one official": the noun phrase after the cue. */
function inverted(cue: Cue): Source | null {
  const { parsed: p } = cue;
  if (
    !edges.has(p.words[cue.first - 1] ?? '') ||
    !/(?:said|says|say$|wrote|added|told|reported|noted|explained|argued|claimed|warned)/.test(p.words[cue.at] as string)
  )
    return null;
  // "Ruiz, a lawyer, said the plan …": the subject stands before the comma.
  const subject = childAt(p, cue.at, 'nsubj');
  if (
    subject !== null &&
    subject < cue.at &&
    !(cue.verb.lemma === 'say' && !/^(?:nothing|so|as|the|little|much|yes|no|it|that|this)$/.test(p.words[cue.last + 1] ?? ''))
  )
    return null;
  // "claimed | boss Ana Ruiz": the tagger takes some nouns for prepositions.
  const source = p.tags[cue.last + 1] === 'ADP' && preposition.test(p.words[cue.last + 1] as string) ? null : speakerAfter(p, cue.last + 1);
  return source && isPhrase(p, source) ? source : null;
}

const preposition = /^(?:as|at|about|after|against|before|by|during|for|from|in|into|of|off|on|out|over|to|under|up|with|within|without)$/;

/** "Ruiz, who lives there, said | the plan would fail": what has a verb of its own is no speaker. */
function isPhrase(p: Parsed, { first, last }: Source): boolean {
  const until = p.words.findIndex((w, i) => i >= first && /^(?:,|\(|who|whose|which|that)$/.test(w));
  const end = until < 0 ? last : Math.min(last, until - 1);
  return !p.tags
    .slice(first, end + 1)
    .some((tag, i) => tag === 'AUX' || (tag === 'VERB' && isFiniteVerb(p, first + i) && p.relations[first + i] !== 'acl'));
}

/** First token of what goes on after the cue: -1 where the sentence ends there, `null` where the cue introduces what follows. */
function restOf(cue: Cue, source: Source): number | null {
  const { parsed: p } = cue;
  const end = lastWord(p);
  let i = Math.max(cue.last, source.last) + 1;
  if (i > end) return -1;
  // "…, she told them, …": the listener.
  if (cue.verb.takes.has('person') && /^(?:them|him|her|me|us|reporters)$/.test(p.words[i] as string) && p.words[i + 1] === ',') i++;
  if (p.words[i] === 'that' || (p.words[i] !== ',' && takesMore(cue, source)) || takesObject(cue, source, i)) return null;
  while (i <= end && !/^[,;:—–]$|^--$/.test(p.words[i] as string)) {
    // "warned | officials to leave": what somebody is to do is the cue's content.
    if (
      (source.first < cue.at && p.words[i] === 'to' && p.tags[i + 1] === 'VERB') ||
      p.tags[i] === 'AUX' ||
      (p.tags[i] === 'VERB' && p.relations[i] !== 'acl' && p.relations[i] !== 'advcl')
    )
      return null;
    i++;
  }
  return i < end && p.words[i] === ',' && !endsSpeech.test(p.words[i + 1] as string) ? i + 1 : -1;
}

/** "Facebook found | the posting": a noun right behind the cue is its object, unless it is a time or a listener. */
function takesObject({ parsed: p, verb, at }: Cue, source: Source, next: number): boolean {
  if (/^(?:enough|yes|no|nothing)$/.test(p.words[next] as string)) return true;
  return source.first < at && !verb.takes.has('person') && objects.has(p.tags[next] as string) && !times.has(p.words[next] as string);
}

const objects = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'NUM', 'ADJ']);

/** Words after a second comma that are the reporter's: "…, he said, | adding that", "…, he said, | in an interview". */
const endsSpeech =
  /^(?:adding|noting|saying|citing|referring|calling|describing|speaking|according|explaining|who|which|whose|as|though|although|while|when|after|in|on|at|during|before|using|pointing)$/;
