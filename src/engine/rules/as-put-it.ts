import { lastWord, spansFrom, takesMore, trimmed } from '../contents/contents';
import type { Cue, Scene } from '../cues';
import { type Parsed, spanOf } from '../grammar';
import { type Source, sourceOf } from '../sources/sources';
import type { CueRule, Found } from './rule';

/** The lens plant is finished, as Ruiz put it. · As the report noted, sales fell. */
export const asPutIt: CueRule = { takes: null, at: findAt };

function findAt(scene: Scene, cue: Cue): Found | null {
  const { parsed: p, verb } = cue;
  if (p.words.lastIndexOf('as', cue.first - 1) < 0) return null;
  const source = reportedBy(cue) ?? sourceOf(cue);
  const as = asBefore(p, source ? Math.min(source.first, cue.first) : cue.first);
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

/** The "as" before speaker and cue, or before "first". */
const asBefore = (p: Parsed, first: number): number => (p.words[first - 1] === 'first' ? first - 2 : first - 1);

/** "As first reported by | the Courier |, sales fell": whoever "by" names, up to the comma. */
function reportedBy({ parsed: p, first, last }: Cue): Source | null {
  const as = asBefore(p, first);
  if (p.words[as] !== 'as' || p.words[last + 1] !== 'by') return null;
  const comma = p.words.indexOf(',', last + 2);
  const end = comma < 0 ? lastWord(p) : comma - 1;
  return end <= last + 1 || end - last > longestReporter
    ? null
    : { spans: [spanOf(p, last + 2, end)], first: last + 2, last: end, own: true };
}

/** Who reported it is named in at most so many tokens. */
const longestReporter = 9;
