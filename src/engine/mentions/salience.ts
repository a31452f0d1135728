import type { EntityKind, Mention } from '../../model';

/** How much of an entity's standing is left after each further sentence. */
const FADES = 0.6;
/** A subject, or what begins its sentence, stands out more than an object. */
const SUBJECT = 2;
/** What the whole page adds for one it is about. */
const PAGE = 0.4;

/** More names than these nobody keeps in mind. */
const REMEMBERED = 24;

/** Who is in the reader's mind at a place: named lately, as a subject, and often. */
export class Salience {
  private readonly last = new Map<string, { score: number; sentence: number; at: number; end: number }>();

  constructor(
    private readonly kinds: ReadonlyMap<string, EntityKind>,
    /** How often the page names each. */
    private readonly counts: ReadonlyMap<string, number>,
  ) {}

  note({ entity, start, end }: Mention, sentence: number, subject: boolean): void {
    const weight = subject ? SUBJECT : 1;
    const score = this.faded(entity, sentence) + weight;
    // Taken out and put in again, so that the map's order is that of the last naming.
    this.last.delete(entity);
    this.last.set(entity, { score, sentence, at: start, end });
    if (this.last.size > REMEMBERED) this.last.delete(this.last.keys().next().value ?? '');
  }

  private faded(entity: string, sentence: number): number {
    const known = this.last.get(entity);
    return known ? known.score * FADES ** (sentence - known.sentence) : 0;
  }

  /** Those of a kind that were named before, the most present first. */
  ranked(kind: (kind: EntityKind) => boolean, sentence: number): { readonly id: string; readonly score: number; readonly ago: number }[] {
    return [...this.last]
      .filter(([id]) => kind(this.kinds.get(id) ?? 'product'))
      .map(([id, { sentence: then }]) => ({
        id,
        score: this.faded(id, sentence) + PAGE * Math.log2(1 + (this.counts.get(id) ?? 0)),
        ago: sentence - then,
      }))
      .sort((a, b) => b.score - a.score);
  }

  /** The last one named. */
  latest(kind: (kind: EntityKind) => boolean): { readonly id: string; readonly sentence: number; readonly end: number } | null {
    let best: { id: string; sentence: number; at: number; end: number } | null = null;
    for (const [id, { sentence, at, end }] of this.last)
      if (kind(this.kinds.get(id) ?? 'product') && (!best || at > best.at)) best = { id, sentence, at, end };
    return best;
  }
}
