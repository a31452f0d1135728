import type { Mention } from '../../model';
import type { CastBuilder } from './cast-builder';
import { GENERIC, SPECIFIC } from './lexicon/firms';
import type { Nominal } from './nominals';

/** Words that every company could be called by say nothing. */
const EMPTY = new Set([
  ...GENERIC.split('|'),
  'new',
  'big',
  'large',
  'largest',
  'leading',
  'major',
  'global',
  'the',
  'and',
  'own',
  'former',
  'world’s',
  "world's",
  'inc',
  'co',
  'corp',
  'ltd',
]);

/** "Chinese security firm Hikvision": what stands right before a name. */
const BEFORE = new RegExp(`((?:[A-Za-zÀ-ɏḀ-ỿ’'-]+ ){0,4})(${GENERIC}|${SPECIFIC}) $`);

const NOUNS = new Set(`${GENERIC}|${SPECIFIC}`.split('|'));

/** What the page calls each entity: words of its name, of appositions, of the nouns before it. */
export class Attributes {
  private readonly words = new Map<string, Set<string>>();

  constructor(builder: CastBuilder, mentions: readonly Mention[]) {
    for (const { id, name } of builder.all()) this.add(id, name.toLowerCase().split(/[\s-]+/));
    for (const { start, entity } of mentions) {
      // Most names have no such noun before them: one look at the last word spares the pattern.
      const { text } = builder;
      if (text.charAt(start - 1) !== ' ' || !NOUNS.has(text.slice(text.lastIndexOf(' ', start - 2) + 1, start - 1))) continue;
      const match = BEFORE.exec(text.slice(Math.max(0, start - 60), start));
      if (match) this.add(entity, `${match[1] ?? ''}${match[2]}`.toLowerCase().split(' '));
    }
  }

  add(entity: string, words: readonly string[]): void {
    const known = this.words.get(entity) ?? new Set();
    for (const word of words) if (word.length > 2 && !EMPTY.has(word)) known.add(word.replace(/s$/, ''));
    this.words.set(entity, known);
  }

  /** How many of the phrase's telling words the entity is known by. */
  shared(entity: string, { says, noun }: Nominal): number {
    const known = this.words.get(entity);
    return known ? [...says, noun].filter((word) => known.has(word.replace(/s$/, ''))).length : 0;
  }

  /** Whether the entity is known by every one of the words. */
  knows(entity: string, words: readonly string[]): boolean {
    const known = this.words.get(entity);
    return words.every((word) => known?.has(word.replace(/s$/, '')));
  }
}
