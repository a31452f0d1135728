import { sumsOfWord, type Word } from './words';

/** Sums that are kept: of each some 200 bytes. Then all are forgotten. */
const mostKept = 8_000;
/** Room at first, and times as much whenever it is full. */
const firstRoom = 500;
const growth = 2;
/** A word's number of a sum: the round it was made in, then its row. */
const rowBits = 13;

/** First of a word's four numbers as the word after another. */
export const afterwards = sumsOfWord / 2;

/** Who has sums: a word, or what stands beyond the sentence. */
export type SumHolder = Pick<Word, 'sums'>;

/**
 * What a word says by itself for each choice, added up once: of a tag's features half are such, and words come again and again. A word's numbers are
 * those of one `WordSums` only.
 */
export class WordSums {
  /** What stands beyond the sentence. */
  readonly nothing: SumHolder = { sums: new Int32Array(sumsOfWord) };
  private room: Int16Array;
  private rows = 0;
  private round = 1;

  constructor(private readonly choices: number) {
    this.room = new Int16Array(firstRoom * choices);
  }

  /** Adds the sum that has this number in the word; `false` if it is not known. */
  add({ sums }: SumHolder, number: number, into: Int32Array): boolean {
    const kept = sums[number] as number;
    if (kept >>> rowBits !== this.round) return false;
    const { room, choices } = this;
    const from = (kept & ((1 << rowBits) - 1)) * choices;
    for (let c = 0; c < choices; c++) into[c] = (into[c] as number) + (room[from + c] as number);
    return true;
  }

  /** Keeps a sum. */
  keep({ sums }: SumHolder, number: number, sum: Int32Array): void {
    if (this.rows === mostKept) {
      this.rows = 0;
      this.round++;
    }
    const from = this.rows * this.choices;
    if (from === this.room.length) {
      const larger = new Int16Array(this.room.length * growth);
      larger.set(this.room);
      this.room = larger;
    }
    this.room.set(sum, from);
    sums[number] = (this.round << rowBits) | this.rows++;
  }
}
