import { overlaps, type Span } from '../../model';
import type { Attribution } from '../document';
import { isPassing } from './passing';

/**
 * Settles what several rules found in one place: a cue belongs to the rule that is believed first (one rule may give it two contents), the
 * same words are said once, and a weak cue inside what somebody else said is part of that. In text order.
 */
export function settle(text: string, found: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = [];
  for (const each of found) {
    const attribution = { ...each, source: each.source.filter(isSome), cue: each.cue.filter(isSome), content: each.content.filter(isSome) };
    if (!attribution.content.length || kept.some((k) => excludes(k, attribution))) continue;
    kept.push(attribution);
  }
  return kept.filter((a) => !kept.some((b) => a !== b && swallows(text, b, a))).sort((a, b) => startOf(a.content) - startOf(b.content));
}

const startOf = (spans: readonly Span[]): number => spans[0]?.start ?? 0;
const isSome = ({ start, end }: Span): boolean => start < end;
const touch = (a: readonly Span[], b: readonly Span[]): boolean => a.some((x) => b.some((y) => overlaps(x, y)));
const same = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((x, i) => x.start === b[i]?.start && x.end === b[i]?.end);

function excludes(kept: Attribution, other: Attribution): boolean {
  if (same(kept.content, other.content)) return true;
  return touch(kept.cue, other.cue) && !(kept.rule === other.rule && same(kept.cue, other.cue) && !touch(kept.content, other.content));
}

/** Rules whose cue, inside somebody's words, is no statement of its own: "she declined to say | when", "he said they called for | …". */
const weak = new Set([
  'called-for',
  'described-as',
  'called-a',
  'vowed-to',
  'urged-to',
  'denied-claim',
  'denied-doing',
  'declined-to',
  'claim-that',
  'allegedly',
  'did-not-respond',
  'asked-for-comment',
  'no-comment',
]);

function swallows(text: string, outer: Attribution, inner: Attribution): boolean {
  const inside = inner.cue.length > 0 && inner.cue.every((c) => outer.content.some((o) => o.start <= c.start && c.end <= o.end));
  if (!inside) return false;
  return weak.has(inner.rule) || isPassing(text, inner) || (outer.rule === 'declined-to' && startOf(inner.cue) === startOf(outer.content));
}
