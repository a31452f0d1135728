import { contentEnd, lastWord, spansFrom } from '../contents/contents';
import type { Cue, Scene } from '../cues';
import { type Parsed, spanOf } from '../grammar';
import type { Takes } from '../languages/en';
import { nominal } from '../sources/noun-phrases';
import { sourceOf } from '../sources/sources';
import type { CueRule, Found } from './rule';

const prepositions: readonly Takes[] = ['for', 'about', 'against', 'on', 'with', 'to-noun'];

/** Quist called for | a second vote. · Frost warned against | a hasty sale. · Berg complained about | the noise. */
export const calledFor: CueRule = { takes: prepositions, at: findAt };

function findAt(scene: Scene, cue: Cue): Found | null {
  const { parsed: p, verb } = cue;
  const word = p.words[cue.last + 1];
  const about = verb.takes.has('person') ? listenerEnd(p, cue.last + 1) : -1;
  if (about > 0 && verb.takes.has('about')) return aboutMatter(scene, cue, about);
  // "apologised | to the tenants for the delay"
  if (verb.kind === 'admit' && word === 'to' && verb.takes.has('for')) return apology(scene, cue);
  const taken = prepositions.find((t) => verb.takes.has(t) && (t === 'to-noun' ? 'to' : t) === word);
  const from = cue.last + 2;
  // "asked for | comments": another rule's.
  if (verb.lemma === 'ask' && taken === 'for' && /^(?:comments?|responses?|statements?|reactions?|help|it|more)$/.test(p.words[from] ?? ''))
    return null;
  const source = taken ? sourceOf(cue) : null;
  if (!taken || !source || from > lastWord(p) || (taken === 'to-noun' && p.tags[from] === 'VERB')) return null;
  if (taken === 'to-noun' && (negated(p.words.slice(cue.first, cue.at)) || !p.words.slice(from).some((w) => said.test(w)))) return null;
  const content = spansFrom(scene, p, from, contentEnd(cue, from, 'phrase'));
  return { source: source.spans, cue: [spanOf(p, cue.first, cue.last + 1)], content };
}

function apology(scene: Scene, cue: Cue): Found | null {
  const { parsed: p } = cue;
  const source = sourceOf(cue);
  const from = cue.last + 1;
  if (!source || from >= lastWord(p)) return null;
  const content = spansFrom(scene, p, from, contentEnd(cue, from, 'phrase'));
  return { source: source.spans, cue: [spanOf(p, cue.first, cue.last)], content };
}

const negated = (words: readonly string[]): boolean => words.some((w) => w === 'not' || w === "n't" || w === 'never');

/** What one responds to with words. */
const said =
  /^(?:critic\w*|questions?|requests?|claims?|allegations?|accusations?|letters?|attacks?|statements?|reports?|calls?|comments?|remarks?|concerns?|charges?|news|story|tweets?)$/;

/** "asked | Ruiz | about the sale": the "about" behind a listener; -1: none. */
function listenerEnd(p: Parsed, from: number): number {
  const about = p.words.indexOf('about', from + 1);
  const isListener = about > 0 && about - from <= longestListener && p.tags.slice(from, about).every((t) => nominal.has(t));
  return isListener ? about : -1;
}

/** A listener is named in at most so many tokens. */
const longestListener = 5;

function aboutMatter(scene: Scene, cue: Cue, about: number): Found | null {
  const { parsed: p } = cue;
  const source = sourceOf(cue);
  if (!source || about + 1 > lastWord(p)) return null;
  return {
    source: source.spans,
    cue: [spanOf(p, cue.first, cue.last), spanOf(p, about, about)],
    content: spansFrom(scene, p, about + 1, contentEnd(cue, about + 1, 'phrase')),
  };
}
