import { contentEnd, lastWord, spansFrom } from '../contents/contents';
import type { Scene } from '../cues';
import { isFiniteVerb, type Parsed, spanOf } from '../grammar';
import { cueNouns } from '../languages/en';
import { subjectAt } from '../sources/sources';
import type { Found, WordRule } from './rule';

/** The allegation | that Halden paid bribes · Ruiz’s claim | that the firm knew · a report by Norvik | that sales fell */
export const claimThat: WordRule = { words: cueNouns, on: findOn };

function findOn(scene: Scene, p: Parsed, at: number): Found | null {
  const by = p.words[at + 1] === 'by' || p.words[at + 1] === 'from' ? at + 1 : -1;
  const that = by < 0 ? at + 1 : p.words.indexOf('that', by + 1);
  // "concerns that | give pause": which do, not what is said.
  if (p.words[that] !== 'that' || that - at > longestBy || p.tags[at] !== 'NOUN' || isFiniteVerb(p, that + 1)) return null;
  const children = p.children[at] ?? [];
  const clause = children.find((c) => c > that && /^(?:acl|ccomp)/.test(p.relations[c] as string));
  const main = mainVerbAfter(p, that);
  const owner = children.find((c) => p.fullRelations[c] === 'nmod:poss');
  if (clause === undefined && main === null && (owner === undefined || /^(?:VERB|AUX)$/.test(p.tags[that + 1] ?? 'AUX'))) return null;
  const content = spansFrom(scene, p, that, main ?? lastClause(p, at, that));
  const told = restated(p, at);
  if (told) return { source: told.source.spans, cue: [spanOf(p, told.from, at)], content };
  const source = owner !== undefined ? [spanOf(p, p.first[owner] as number, owner)] : by > 0 ? [spanOf(p, by + 1, that - 1)] : [];
  return { source, cue: [spanOf(p, at, at)], content };
}

const lastClause = (p: Parsed, at: number, that: number): number =>
  contentEnd({ parsed: p, at, verb: noun, first: at, last: at, inside: null }, that);

/** Verbs that say again what the noun carries; a denied claim is somebody else's. */
const restates =
  /^(?:make|made|makes|making|reiterat(?:e|es|ed|ing)|repeat(?:s|ed|ing)?|voic(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|express(?:es|ed|ing)?|issu(?:e|es|ed|ing))$/;

/** "He | reiterated claims | that …": who says it again, and where the cue begins. */
function restated(p: Parsed, at: number) {
  const verb = p.words.findLastIndex((w, i) => i < at && i >= at - longestNoun && restates.test(w));
  if (verb < 0) return null;
  const source = subjectAt(p, verb, verb);
  return source && { source, from: verb };
}

/** "made | the rather bold | claim": so many tokens lie between at most. */
const longestNoun = 4;

/** "The claim that the firm knew | has been tested": the last word before a second verb that nothing joins to the first. */
function mainVerbAfter(p: Parsed, that: number): number | null {
  let first = -1;
  for (let i = that + 1; i <= lastWord(p); i++) {
    if (/^(?:and|or|but|that|which|who|,|to|because|if|when|while|as|how|what)$/.test(p.words[i] as string) && first >= 0) return null;
    if (!isFiniteVerb(p, i) || (p.tags[i] === 'VERB' && p.tags[i - 1] === 'AUX')) continue;
    if (first >= 0 && p.tags[i - 1] !== 'AUX' && p.tags[i - 1] !== 'PART') return i - 1;
    first = i;
  }
  return null;
}

const noun = { lemma: 'claim', kind: 'say' as const, takes: new Set<never>() };

/** "a report by the regional health authority | that": so many words may name who made it. */
const longestBy = 9;
