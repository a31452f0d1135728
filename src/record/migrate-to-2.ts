import type { Transaction } from 'dexie';
import { AnswerKeys1, type Change1, type Contents1, captureFrom1, changeFrom1, noteFrom1, pageFrom1, statementFrom1 } from '../model';

/** Gives every row of a table its new shape, one after the other, so that a large record needs no large memory. */
async function reshape<Old, New>(upgrade: Transaction, table: string, shape: (row: Old) => New): Promise<void> {
  await upgrade
    .table(table)
    .toCollection()
    .modify((row: Old, place: { value: New }) => {
      place.value = shape(row);
    });
}

/** From version 1 to 2: captures become rows of their own, and what is new says that it is not known. */
export async function migrateTo2(upgrade: Transaction): Promise<void> {
  const captures = upgrade.table('captures');
  await upgrade.table<Contents1['pages'][number]>('pages').each((page) => {
    const capture = captureFrom1(page);
    if (capture) void captures.put(capture);
  });
  const keys = new AnswerKeys1();
  await upgrade.table<Contents1['statements'][number]>('statements').each((statement) => keys.add(statement));
  await reshape(upgrade, 'pages', (page: Contents1['pages'][number]) => pageFrom1(page, keys.of(page.page)));
  await reshape(upgrade, 'statements', statementFrom1);
  await reshape(upgrade, 'notes', noteFrom1);
  await reshape(upgrade, 'changes', changeFrom1<Change1>);
}
