import type { Span } from '../model';
import type { Attribution } from './document';

/** One attribution a cue: of those that share one, the first found stays. In text order. */
export function settle(found: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = [];
  const cues = new Set<string>();
  const contents = new Set<string>();
  for (const { source, cue: cueSpans, content, ...rest } of found) {
    const attribution = { ...rest, source: source.filter(isSome), cue: cueSpans.filter(isSome), content: content.filter(isSome) };
    const said = attribution.content.map((c) => `${c.start}-${c.end}`).join();
    const cue = attribution.cue.map((c) => `${c.start}-${c.end}`).join();
    if (!attribution.content.length || (cue && cues.has(cue)) || contents.has(said)) continue;
    contents.add(said);
    cues.add(cue);
    kept.push(attribution);
  }
  return kept.sort((a, b) => startOf(a.content) - startOf(b.content));
}

const startOf = (spans: readonly Span[]): number => spans[0]?.start ?? 0;

const isSome = ({ start, end }: Span): boolean => start < end;
