import type { EntityKind, Mention } from '../../model';

/** How much of an entity's standing is left after each further sentence. */
const FADES = 0.6;
/** A subject, or what begins its sentence, stands out more than an object. */
const SUBJECT = 2;
/** What the whole page adds for one it is about. */
const PAGE = 0.4;

/** More names than these nobody keeps in mind. */
const REMEMBERED = 24;

/** One that was named: how present then, where last, and what the page adds. */
interface Present {
  readonly id: string;
  readonly kind: EntityKind;
  readonly score: number;
  readonly sentence: number;
  readonly at: number;
  readonly end: number;
  readonly bonus: number;
}

/** One of those named before, with how present it is now and how many sentences ago it was named. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly ago: number;
}

/** Who is in the reader's mind at a place: named lately, as a subject, and often. */
export class Salience {
  /** In the order of their last naming. */
  private readonly last = new Map<string, Present>();

  constructor(
    private readonly kinds: ReadonlyMap<string, EntityKind>,
    /** How often the page names each. */
    private readonly counts: ReadonlyMap<string, number>,
  ) {}

  note({ entity, start, end }: Mention, sentence: number, subject: boolean): void {
    const known = this.last.get(entity);
    const score = (known ? faded(known, sentence) : 0) + (subject ? SUBJECT : 1);
    const bonus = known?.bonus ?? PAGE * Math.log2(1 + (this.counts.get(entity) ?? 0));
    const kind = known?.kind ?? this.kinds.get(entity) ?? 'product';
    // Taken out and put in again, so that the map's order is that of the last naming.
    if (known) this.last.delete(entity);
    this.last.set(entity, { id: entity, kind, score, sentence, at: start, end, bonus });
    if (this.last.size > REMEMBERED) this.last.delete(this.last.keys().next().value ?? '');
  }

  /** Those of a kind that were named before, in this sentence or so many before it, the most present first. */
  ranked(kind: (kind: EntityKind) => boolean, sentence: number, within = Number.POSITIVE_INFINITY): Ranked[] {
    const found: Ranked[] = [];
    for (const known of this.last.values()) {
      const ago = sentence - known.sentence;
      if (ago > within || !kind(known.kind)) continue;
      const score = faded(known, sentence) + known.bonus;
      let place = found.length;
      while (place > 0 && (found[place - 1] as Ranked).score < score) place--;
      found.splice(place, 0, { id: known.id, score, ago });
    }
    return found;
  }

  /** The last one named. */
  latest(kind: (kind: EntityKind) => boolean): { readonly id: string; readonly sentence: number; readonly end: number } | null {
    let best: Present | null = null;
    for (const known of this.last.values()) if (kind(known.kind) && (!best || known.at > best.at)) best = known;
    return best;
  }
}

const faded = ({ score, sentence }: Present, now: number): number => score * FADES ** (now - sentence);
