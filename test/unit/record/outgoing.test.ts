import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Note, publishableOf, sha256Of } from '../../../src/model';
import { countOutgoing, findOutgoing, keepPage, newNote, type RecordDatabase, saveNote, saveSetting } from '../../../src/record';
import { examplePage } from './example';
import { emptyRecord } from './open';

let record: RecordDatabase;
const a = examplePage('https://harbour.example/a', [
  { words: 'the yard denied it', who: 'The yard', by: 'yard', act: 'denies', answers: 1 },
  { words: 'the pier is closed', about: ['yard'] },
]);
const b = examplePage('https://harbour.example/b', [{ words: 'the ferry is late' }]);
const quote = { type: 'TextQuoteSelector' as const, exact: 'the pier is closed', prefix: '', suffix: '' };
const target = { page: a.page.canonicalUrl, selectors: [quote], statement: a.reading.statements[1]?.id ?? '', company: null };

beforeEach(async () => {
  record = emptyRecord();
  await saveSetting(record, 'keepStatements', true);
  await keepPage(record, b.page, b.reading, false, 1000);
  await saveNote(record, { ...newNote('public', target, 1), publishable: true }, null, a, 2000);
  await saveNote(record, newNote('private', { ...target, selectors: [], statement: null }, 2), null, a, 3000);
  await saveNote(
    record,
    newNote('company', { page: '', selectors: [], statement: null, company: { id: 'yard', name: 'Yard' } }, 3),
    null,
    null,
    4000,
  );
});

const ids = (notes: readonly { note: Note }[]) => notes.map(({ note }) => note.id);

test('every choice is counted, with those that may be handed on', async () => {
  const counts = await countOutgoing(record, ['private', 'company', 'gone']);
  expect(counts.all).toEqual({ notes: 3, publishable: 1 });
  expect(counts.chosen).toEqual({ notes: 2, publishable: 0 });
  expect([...counts.pages]).toEqual([[a.page.canonicalUrl, { notes: 2, publishable: 1 }]]);
});

describe('what goes out', () => {
  test('is all notes, oldest first, with their pages', async () => {
    const all = await findOutgoing(record, { what: 'all' });
    expect(ids(all.notes)).toEqual(['public', 'private', 'company']);
    expect(all.pages.map(({ page }) => page.page)).toEqual([a.page.canonicalUrl]);
    expect(ids(all.pages[0]?.notes ?? [])).toEqual(['public', 'private']);
    expect(all.heldBack).toBe(0);
  });

  test('has beside a note its page, statement, answers and the captured text', async () => {
    const [first, second, third] = (await findOutgoing(record, { what: 'all' })).notes;
    expect(first?.statement?.words).toBe('the pier is closed');
    expect(first?.answers.map(({ words }) => words)).toEqual(['the yard denied it']);
    expect(first?.capture?.sha256).toBe(sha256Of(a.page.text));
    expect([second?.statement, second?.answers, second?.capture?.sha256]).toEqual([null, [], sha256Of(a.page.text)]);
    expect([third?.page, third?.capture]).toEqual([null, null]);
  });

  test('has a page’s statements in reading order', async () => {
    const { pages } = await findOutgoing(record, { what: 'page', page: a.page.canonicalUrl });
    expect(pages[0]?.statements.map(({ words }) => words)).toEqual(['the yard denied it', 'the pier is closed']);
  });

  test('can be a page without a note, or some notes', async () => {
    const page = await findOutgoing(record, { what: 'page', page: b.page.canonicalUrl });
    expect([page.notes, page.pages[0]?.statements.length]).toEqual([[], 1]);
    expect(ids((await findOutgoing(record, { what: 'notes', ids: ['company', 'gone', 'public'] })).notes)).toEqual(['company', 'public']);
  });

  test('has no capture that does not hold the words', async () => {
    await saveNote(record, newNote('other', { ...target, selectors: [{ ...quote, exact: 'words that went' }] }, 5), null, null, 5000);
    const { notes } = await findOutgoing(record, { what: 'notes', ids: ['other'] });
    expect(notes[0]?.capture).toBe(null);
  });

  test('leaves private notes out where asked, and counts them', async () => {
    const some = publishableOf(await findOutgoing(record, { what: 'all' }));
    expect([ids(some.notes), some.heldBack]).toEqual([['public'], 2]);
    expect(some.pages.flatMap(({ notes }) => ids(notes))).toEqual(['public']);
  });
});
