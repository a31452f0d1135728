import { contentEnd, spansFrom } from '../contents/contents';
import type { Cue, Scene } from '../cues';
import { childAt, isPassive, type Parsed, spanOf } from '../grammar';
import type { CueRule, Found, WordRule } from './rule';

/** The chief | allegedly | took bribes. · The chief | is alleged | to have taken bribes. Nobody says it: the source is empty. */
export const allegedly: WordRule & CueRule = {
  words: ['allegedly', 'reportedly', 'purportedly', 'supposedly'],
  on: adverbOn,
  takes: ['clause'],
  at: passiveAt,
};

function adverbOn(scene: Scene, p: Parsed, at: number): Found | null {
  const verb = clauseOf(p, at);
  if (verb < 0) return null;
  const subject = childAt(p, verb, 'nsubj');
  const from = subject !== null && subject < at ? (p.first[subject] as number) : at + 1;
  const to = contentEnd(asCue(p, verb), at);
  if (to <= at) return null;
  const content = [...(from < at ? [spanOf(p, from, at - 1)] : []), ...spansFrom(scene, p, at + 1, to)];
  return { source: [], cue: [spanOf(p, at, at)], content };
}

/** The verb that the adverb goes with. */
function clauseOf(p: Parsed, at: number): number {
  let verb = p.heads[at] ?? -1;
  for (let steps = 0; verb >= 0 && p.tags[verb] !== 'VERB' && childAt(p, verb, 'nsubj') === null && steps < 5; steps++)
    verb = p.heads[verb] as number;
  return verb;
}

const asCue = (p: Parsed, at: number): Cue => ({
  parsed: p,
  at,
  first: at,
  last: at,
  inside: null,
  verb: { lemma: 'allege', kind: 'allege', takes: new Set() },
});

const hearsayVerbs = new Set(['allege', 'report', 'say', 'claim']);

/** "is alleged | to have", "is said | to be": a subject before, "to" after. */
function passiveAt(scene: Scene, cue: Cue): Found | null {
  const { parsed: p, at, verb } = cue;
  if (p.words[cue.last + 1] !== 'to' || !hearsayVerbs.has(verb.lemma) || !isPassive(p, at)) return null;
  const subject = childAt(p, at, 'nsubj');
  if (subject === null || subject > at) return null;
  return {
    source: [],
    cue: [spanOf(p, cue.first, cue.last)],
    content: [
      spanOf(p, p.first[subject] as number, Math.min(p.last[subject] as number, cue.first - 1)),
      ...spansFrom(scene, p, cue.last + 1, contentEnd(cue, cue.last + 1)),
    ],
  };
}
