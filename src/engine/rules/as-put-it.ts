import { lastWord, spansFrom, takesMore, trimmed } from '../contents';
import type { Cue, Scene } from '../cues';
import { spanOf } from '../grammar';
import { sourceOf } from '../sources';
import type { CueRule, Found } from './rule';

/** The lens plant is finished, as Ruiz put it. · As the report noted, sales fell. */
export const asPutIt: CueRule = { takes: null, at: findAt };

function findAt(scene: Scene, cue: Cue): Found | null {
  const { parsed: p, verb } = cue;
  if (p.words.lastIndexOf('as', cue.first - 1) < 0) return null;
  const source = sourceOf(cue);
  const as = (source ? Math.min(source.first, cue.first) : cue.first) - 1;
  if (!source || as < 0 || p.words[as] !== 'as') return null;
  const it = p.words[cue.last + 1] === 'it' ? 1 : 0;
  if (verb.takes.has('put') && !it) return null;
  const cueSpans = [spanOf(p, cue.first, cue.last + it)];
  const after = Math.max(cue.last, source.last) + it + 1;
  if (as <= 1 && (p.words[after] === ',' || (it && p.words[after] === ':')))
    return { source: source.spans, cue: cueSpans, content: spansFrom(scene, p, after + 1, lastWord(p)) };
  // "The files are old, and as Berg noted, | nobody reads them".
  if (/^(?:and|but|;)$/.test(p.words[as - 1] ?? '') && p.words[after] === ',')
    return { source: source.spans, cue: cueSpans, content: spansFrom(scene, p, after + 1, lastWord(p)) };
  if (as > 2 && p.words[as - 1] === ',' && (it || !takesMore(cue, source)))
    return { source: source.spans, cue: cueSpans, content: spansFrom(scene, p, 0, trimmed(p, 0, as - 1)) };
  return null;
}
