import type { Act } from '../../model';
import type { Speaker } from '../speakers/speakers';

/** Acts by which somebody answers, so that what they go on to say answers too. */
const ANSWERS: ReadonlySet<Act> = new Set(['denies', 'rejects', 'admits', 'confirms', 'qualifies']);

/** Capitalised words that may name somebody whom no list knows; not the first of the words, which any word may be. */
const namesIn = (words: string): readonly string[] =>
  words.match(/(?<=\S\s)[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]{3,}/g) ?? words.match(/[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]{3,}/g) ?? [];

/** The last name of a speaker: "Ruel" of "Ana Ruel, a lawyer for Norvane". */
const nameOf = ({ who }: Speaker): string | undefined => namesIn(who.split(/,| of | for /)[0] ?? '').at(-1);

/** One person may be known under two ids, by full name and by last name. */
const keyOf = (speaker: Speaker): string => nameOf(speaker) ?? speaker.entity ?? speaker.who;

/** So many others may speak between two answers of one speaker. */
const BETWEEN = 1;

/** Who accuses and who is accused, as far as the page was read. Who accused before anybody accused them goes on to accuse. */
export class Dispute {
  private readonly accused = new Set<string>();
  private readonly accusers = new Set<string>();
  /** Who has just answered; and how many others have spoken since. */
  private answering: string | null = null;
  private since = 0;

  /** Takes in what was said next. */
  hear(speaker: Speaker, act: Act, about: readonly string[], words: string): void {
    if (ANSWERS.has(act)) {
      this.answering = keyOf(speaker);
      this.since = 0;
    } else if (this.answering === keyOf(speaker) || ++this.since > BETWEEN) this.answering = null;
    if (act !== 'alleges') return;
    if (!this.isAccused(speaker)) this.accusers.add(keyOf(speaker));
    const others = about.filter((entity) => entity !== speaker.entity);
    for (const entity of others) this.accused.add(entity);
    // Whom the cast does not know is known by name alone.
    if (!others.length) for (const name of namesIn(words)) if (!speaker.who.includes(name)) this.accused.add(name);
  }

  /** Whether what somebody says next is taken as their answer. */
  isAnswering(speaker: Speaker): boolean {
    if (this.accusers.has(keyOf(speaker))) return false;
    return this.isAccused(speaker) || (this.answering !== null && this.answering === keyOf(speaker));
  }

  private isAccused(speaker: Speaker): boolean {
    const name = nameOf(speaker);
    return (speaker.entity !== null && this.accused.has(speaker.entity)) || (name !== undefined && this.accused.has(name));
  }
}
