import { contentEnd, spansFrom } from '../contents/contents';
import type { Cue, Scene } from '../cues';
import { childAt, isPassive, spanOf } from '../grammar';
import { afterCue } from './after-cue';
import type { CueRule, Found } from './rule';

/** Ruiz accused | Halden of spying. · Halden | was accused | of spying. */
export const accusedOf: CueRule = { takes: ['of'], at: (scene, cue, i) => passiveAt(scene, cue) ?? active.at(scene, cue, i) };

/** Somebody, and what of. */
const active = afterCue('of', ({ parsed: p, at }, from) => {
  if (isPassive(p, at) || p.words[from] === 'by') return false;
  const of = p.words.indexOf('of', from);
  return of > from && of - from <= longestAgent && /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(p.tags[from] as string);
});

function passiveAt(scene: Scene, cue: Cue): Found | null {
  const { parsed: p, at } = cue;
  const subject = childAt(p, at, 'nsubj');
  const of = p.words.indexOf('of', at);
  if (!isPassive(p, at) || subject === null || subject > at || of < 0 || of - at > longestAgent) return null;
  const by = p.words[cue.last + 1] === 'by' ? [spanOf(p, cue.last + 2, Math.max(cue.last + 2, of - 1))] : [];
  return {
    source: by,
    cue: [spanOf(p, cue.first, cue.last)],
    content: [
      spanOf(p, p.first[subject] as number, Math.min(p.last[subject] as number, cue.first - 1)),
      ...spansFrom(scene, p, of, contentEnd(cue, of)),
    ],
  };
}

/** "accused | by two former members of the board | of": so many words may stand between. */
const longestAgent = 20;
