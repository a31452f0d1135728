import type { Attribution, Cast, Document } from './document';

/** Who speaks: the source's words resolved, and the entity they name or speak for. */
export interface Speaker {
  readonly who: string;
  readonly entity: string | null;
}

/** The speaker of each attribution, in the same order. */
export function findSpeakers(document: Document, cast: Cast, attributions: readonly Attribution[]): Speaker[] {
  return attributions.map((a) => {
    const words = a.source.map((s) => document.text.slice(s.start, s.end)).join(' ');
    const mention = cast.mentions.find((m) => a.source.some((s) => s.start <= m.start && m.end <= s.end));
    return { who: words || 'unnamed', entity: mention?.entity ?? null };
  });
}
