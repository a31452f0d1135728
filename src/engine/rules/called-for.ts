import { contentEnd, lastWord, spansFrom } from '../contents';
import type { Scene } from '../cues';
import { spanOf } from '../grammar';
import type { Takes } from '../languages/en';
import { sourceOf } from '../sources';
import type { Found } from './rule';

const prepositions: readonly Takes[] = ['for', 'about', 'against', 'on', 'with', 'to-noun'];

/** Quist called for | a second vote. · Frost warned against | a hasty sale. · Berg complained about | the noise. */
export function findCalledFor(scene: Scene): Found[] {
  return scene.cues.flatMap((cue) => {
    const { parsed: p, verb } = cue;
    const word = p.words[cue.last + 1];
    const taken = prepositions.find((t) => verb.takes.has(t) && (t === 'to-noun' ? 'to' : t) === word);
    const source = sourceOf(cue);
    const from = cue.last + 2;
    if (!taken || !source || from > lastWord(p) || (taken === 'to-noun' && p.tags[from] === 'VERB')) return [];
    if (taken === 'to-noun' && (negated(p.words.slice(cue.first, cue.at)) || !p.words.slice(from).some((w) => said.test(w)))) return [];
    const content = spansFrom(scene, p, from, contentEnd(cue, from, 'phrase'));
    return [{ source: source.spans, cue: [spanOf(p, cue.first, cue.last + 1)], content }];
  });
}

const negated = (words: readonly string[]): boolean => words.some((w) => w === 'not' || w === "n't" || w === 'never');

/** What one responds to with words. */
const said =
  /^(?:critic\w*|questions?|requests?|claims?|allegations?|accusations?|letters?|attacks?|statements?|reports?|calls?|comments?|remarks?|concerns?|charges?|news|story|tweets?)$/;
