import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import {
  changeTag,
  findChanges,
  findTags,
  newNote,
  type RecordDatabase,
  saveNote,
  type TagChange,
  undoTagChange,
} from '../../../src/record';
import { emptyRecord } from './open';

const target = { page: 'https://harbour.example/a', selectors: [], statement: null, company: null };
let record: RecordDatabase;
beforeEach(async () => {
  record = emptyRecord();
  for (const [id, tags] of [
    ['a', ['pla', 'cameras']],
    ['b', ['PLA', 'pla', 'drones']],
    ['c', ['drones']],
  ] as const)
    await saveNote(record, { ...newNote(id, target, 0), tags, text: `text of ${id}` }, null, null, 0);
});

const tagsOf = async (id: string) => (await record.notes.get(id))?.tags;
const used = async () => Object.fromEntries((await findTags(record)).map(({ tag, count }) => [tag, count]));
async function change(from: string, to: string | null): Promise<TagChange> {
  const done = await changeTag(record, from, to, 1000);
  if (!done.ok) throw new Error(done.error);
  return done.value;
}

test('a tag is renamed in every note, in its place, and each has its entry in the history', async () => {
  const done = await change('pla', 'army');
  expect([await tagsOf('a'), await tagsOf('b'), await tagsOf('c')]).toEqual([['army', 'cameras'], ['PLA', 'army', 'drones'], ['drones']]);
  expect(done.notes.size).toBe(2);
  expect((await findChanges(record, 'a'))[0]).toMatchObject({ what: 'edited', before: { tags: ['pla', 'cameras'] } });
  expect(await findChanges(record, 'c')).toHaveLength(1);
});

test('two tags become one, and no note has it twice', async () => {
  await change('PLA', 'pla');
  expect(await tagsOf('b')).toEqual(['pla', 'drones']);
  expect(await used()).toEqual({ pla: 2, drones: 2, cameras: 1 });
});

test('a tag is taken away everywhere', async () => {
  await change('drones', null);
  expect([await tagsOf('b'), await tagsOf('c')]).toEqual([['PLA', 'pla'], []]);
});

test.each(['army', 'drones', null])('becoming %j can be undone', async (to) => {
  const before = [await tagsOf('a'), await tagsOf('b'), await tagsOf('c')];
  await undoTagChange(record, await change('pla', to), 2000);
  expect([await tagsOf('a'), await tagsOf('b'), await tagsOf('c')]).toEqual(before);
});

test('the undo leaves alone what was written or tagged since', async () => {
  const done = await change('pla', 'army');
  const note = await record.notes.get('a');
  if (!note) throw new Error('no note');
  await saveNote(record, { ...note, text: 'written since', tags: [...note.tags, 'new'] }, note.modified, null, 1500);
  await undoTagChange(record, done, 2000);
  expect(await record.notes.get('a')).toMatchObject({ text: 'written since', tags: ['pla', 'cameras', 'new'] });
});

test('a tag that nobody uses, or that stays as it is, changes nothing', async () => {
  const before = await record.notes.get('a');
  expect((await change('absent', 'x')).notes.size).toBe(0);
  expect((await change('pla', 'pla')).notes.size).toBe(0);
  expect(await record.notes.get('a')).toEqual(before);
});

test('a full disk changes no note at all', async () => {
  record.changes.bulkAdd = () => {
    throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  };
  expect(await changeTag(record, 'pla', 'army')).toEqual({ ok: false, error: 'storage full' });
  expect([await tagsOf('a'), await tagsOf('b')]).toEqual([
    ['pla', 'cameras'],
    ['PLA', 'pla', 'drones'],
  ]);
});
