import type { Habits } from '../../src/engine/syntax/habits';

/** When a key's decisions are a habit: seen at least so often, and at least this share of them alike. */
export interface HabitBar {
  readonly least: number;
  readonly share: number;
}

/** Bits of a cell that hold the choice plus one. */
const choiceBits = 8;
/** How full a table may be. */
const fullest = 0.5;

/** Notes decisions with their keys, and makes a table of those that went the same way nearly always. */
export class HabitNotes {
  /** One list a length of key. */
  private readonly keys: number[][] = [];
  private readonly choices: number[] = [];

  note(keys: Int32Array, choice: number): void {
    keys.forEach((key, k) => {
      this.keys[k] ??= [];
      this.keys[k].push(key);
    });
    this.choices.push(choice);
  }

  /** Short keys first: what they decide, the longer ones are not asked for. */
  pack(bar: HabitBar): Habits {
    const habits = new Map<number, number>();
    let open = this.choices.map((_, i) => i);
    for (const keys of this.keys) {
      const found = clearChoices(open, keys, this.choices, bar);
      for (const [key, choice] of found) habits.set(key, choice);
      open = open.filter((i) => !found.has(keys[i] as number));
    }
    return layOut(habits);
  }
}

function clearChoices(open: readonly number[], keys: readonly number[], choices: readonly number[], bar: HabitBar): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const i of open) {
    const key = keys[i] as number;
    const count = counts.get(key) ?? new Map<number, number>();
    counts.set(key, count);
    count.set(choices[i] as number, (count.get(choices[i] as number) ?? 0) + 1);
  }
  const found = new Map<number, number>();
  for (const [key, count] of counts) {
    const all = [...count.values()].reduce((sum, n) => sum + n, 0);
    for (const [choice, n] of count) if (all >= bar.least && n >= bar.share * all) found.set(key, choice);
  }
  return found;
}

function layOut(habits: ReadonlyMap<number, number>): Habits {
  const cells = new Int32Array(2 ** Math.ceil(Math.log2((habits.size + 1) / fullest)));
  const mask = cells.length - 1;
  for (const [key, choice] of habits) {
    let at = key & mask;
    while (cells[at] !== 0) at = (at + 1) & mask;
    cells[at] = (key & (-1 << choiceBits)) | (choice + 1);
  }
  return cells;
}
