import type { Table } from 'dexie';

/** Rows read in one step: what a browser unpacks without holding the page. */
const READ = 500;

/** All rows of a table, in the order of their keys, some at a time; `onStep` is told how many. */
export async function readRows<T, Key, Insert>(table: Table<T, Key, Insert>, onStep: (rows: number) => void = () => {}): Promise<T[]> {
  const { keyPath } = table.schema.primKey;
  const keyOf = (row: T) => {
    const values = row as Record<string, string>;
    return Array.isArray(keyPath) ? keyPath.map((path) => values[path]) : values[keyPath ?? ''];
  };
  const rows: T[] = [];
  for (;;) {
    const last = rows.at(-1);
    const more = last ? table.where(':id').above(keyOf(last)) : table.orderBy(':id');
    const step = await more.limit(READ).toArray();
    rows.push(...step);
    onStep(step.length);
    if (step.length < READ) return rows;
  }
}
