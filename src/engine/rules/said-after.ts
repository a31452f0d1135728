import { contentStart, hasVerb, lastWord, spansFrom } from '../contents';
import type { Cue, Scene } from '../cues';
import { isPunctuation, type Parsed, spanOf } from '../grammar';
import { type Source, speakerAfter } from '../sources';
import type { Found } from './rule';

/** The plan is dead, officials said on Monday. · The plan, officials said, is dead. */
export function findSaidAfter(scene: Scene): Found[] {
  return scene.cues.flatMap((cue) => {
    if (!cue.verb.takes.has('clause')) return [];
    const source = nounBefore(cue) ?? inverted(cue);
    if (!source) return [];
    const { parsed: p } = cue;
    const left = Math.min(source.first, cue.first);
    const rest = restOf(cue, source);
    if (rest === null || (left < shortestLead && rest < 0)) return [];
    const lead = left > 0 ? spansFrom(scene, p, 0, left - 1) : [];
    const tail = rest >= 0 ? spansFrom(scene, p, rest, lastWord(p)) : [];
    if (!hasVerb(p, 0, left - 1) && rest < 0) return [];
    return [{ source: source.spans, cue: [spanOf(p, cue.first, cue.last)], content: [...lead, ...tail] }];
  });
}

/** Before the cue stand at least so many tokens of content. */
const shortestLead = 3;

const parts = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'X']);
const joints = /^(?:of|'s|for|to|in|at|from|with|the|and|&|-|who|\(|\)|on)$/;

/** "…, | one official | said": the noun phrase between a comma and the cue. */
function nounBefore(cue: Cue): Source | null {
  const { parsed: p } = cue;
  const last = cue.first - 1;
  let first = last;
  while (first >= 0 && (parts.has(p.tags[first] as string) || joints.test(p.words[first] as string))) first--;
  first++;
  if (first > last || !edge.test(p.words[first - 1] ?? '') || !opensPhrase(p, first)) return null;
  return { spans: [spanOf(p, first, last)], first, last, own: true };
}

const edge = /^(?:,|"|”|''|–|—|--|-|\?|!|’)$/;

function opensPhrase(p: Parsed, at: number): boolean {
  return !/^(?:and|of|for|to|in|at|from|with|who|which|that|what|whose|on)$/.test(p.words[at] as string);
}

/** "…, | said | one official": the noun phrase after the cue. */
function inverted(cue: Cue): Source | null {
  const { parsed: p } = cue;
  if (
    !edge.test(p.words[cue.first - 1] ?? '') ||
    !/(?:said|says|wrote|added|told|reported|noted|explained|argued|claimed|warned)/.test(p.words[cue.at] as string)
  )
    return null;
  return speakerAfter(p, cue.last + 1);
}

/** First token of what goes on after the cue: -1 where the sentence ends there, `null` where the cue introduces what follows. */
function restOf(cue: Cue, source: Source): number | null {
  const { parsed: p } = cue;
  const end = lastWord(p);
  let i = Math.max(cue.last, source.last) + 1;
  if (i > end) return -1;
  if (p.words[i] === 'that' || follows(cue, source)) return null;
  while (i <= end && !isPunctuation(p, i)) i++;
  const next = i + 1;
  if (i > end || p.words[i] !== ',' || next > end) return -1;
  // "The plan, officials said, | is dead": the clause goes on with its verb, or only began.
  const goesOn =
    p.tags[next] === 'AUX' ||
    (p.tags[next] === 'VERB' && !/ing$/.test(p.words[next] as string)) ||
    !hasVerb(p, 0, Math.min(source.first, cue.first) - 1);
  return goesOn ? next : -1;
}

/** Whether a clause follows that the cue could introduce. */
function follows(cue: Cue, source: Source): boolean {
  const { parsed: p } = cue;
  const start = contentStart(cue, source);
  if (start === null) return false;
  if (p.words[start] === 'that') return true;
  return (p.children[cue.at] ?? []).some((c) => c > cue.at && p.relations[c] === 'ccomp');
}
