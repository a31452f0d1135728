import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { corrected, quoteAt, type StatementCorrection } from '../../../src/model';
import {
  findCorrections,
  forgetPages,
  keepPage,
  type RecordDatabase,
  refreshStatements,
  saveCorrection,
  saveSetting,
  undoCorrection,
} from '../../../src/record';
import { examplePage } from './example';
import { emptyRecord } from './open';

let record: RecordDatabase;
beforeEach(() => {
  record = emptyRecord();
});

const { page, reading } = examplePage('https://harbour.example/a', [
  { words: 'Tiderock sold rusted valves', who: 'The inspectors', about: ['tiderock'] },
  { words: 'the valves were sound', by: 'tiderock', act: 'states' },
]);
const [sold, sound] = reading.statements;
const says = (more: Partial<StatementCorrection>, of = sound): StatementCorrection => ({
  statement: of?.id ?? '',
  place: quoteAt(page.text, of?.content[0] ?? { start: 0, end: 0 }),
  page: page.canonicalUrl,
  speaker: null,
  act: null,
  about: null,
  noClaim: false,
  answers: [],
  answersNot: [],
  at: 1,
  ...more,
});
const save = async (correction: StatementCorrection) => {
  const saved = await saveCorrection(record, correction, () => correction);
  if (!saved.ok) throw new Error(saved.error);
  return saved.value;
};
/** Reads the page again, as the background does. */
const readAgain = async () => {
  const now = corrected(reading, page, await findCorrections(record, page.canonicalUrl)).reading;
  await keepPage(record, page, now, false);
  return now;
};
const kept = async () => (await record.statements.toArray()).map((s) => `${s.act}: ${s.words}`).sort();

test('a correction wins on the next reading, and in the statements that are kept', async () => {
  await saveSetting(record, 'keepStatements', true);
  await readAgain();
  const place = { statement: sold?.id ?? '', place: quoteAt(page.text, sold?.content[0] ?? { start: 0, end: 0 }) };
  await save(says({ act: 'denies', answers: [place] }));
  await readAgain();
  expect(await kept()).toEqual(['alleges: Tiderock sold rusted valves', 'denies: the valves were sound']);
  expect((await record.statements.get(sold?.id ?? ''))?.answered).toBe('answered');
});

test('what is no claim is kept no more, and comes back with the undo', async () => {
  await saveSetting(record, 'keepStatements', true);
  await readAgain();
  const before = await save(says({ noClaim: true }));
  expect(await kept()).toEqual(['alleges: Tiderock sold rusted valves']);
  await readAgain();
  expect(await kept()).toEqual(['alleges: Tiderock sold rusted valves']);
  await undoCorrection(record, before);
  expect(await kept()).toEqual(['alleges: Tiderock sold rusted valves', 'states: the valves were sound']);
  expect((await readAgain()).statements).toHaveLength(2);
});

test('the undo brings back what the reader had said before', async () => {
  await save(says({ act: 'denies' }));
  const before = await save(says({ act: 'admits', at: 2 }));
  await undoCorrection(record, before);
  expect((await findCorrections(record, page.canonicalUrl)).map((c) => c.act)).toEqual(['denies']);
});

test('two words on one statement lose neither, though the second window has not seen the first', async () => {
  const fresh = says({});
  await saveCorrection(record, fresh, (now) => ({ ...now, act: 'denies' }));
  await saveCorrection(record, fresh, (now) => ({ ...now, about: ['tiderock'] }));
  expect(await findCorrections(record, page.canonicalUrl)).toMatchObject([{ act: 'denies', about: ['tiderock'] }]);
});

test('a correction that says nothing any more is gone', async () => {
  await save(says({ act: 'denies' }));
  await save(says({}));
  expect(await record.corrections.count()).toBe(0);
});

test('statements that were kept before the reader chose otherwise are brought up to date, and no new one is kept', async () => {
  await saveSetting(record, 'keepStatements', true);
  await readAgain();
  await saveSetting(record, 'keepStatements', false);
  await record.statements.delete(sold?.id ?? '');
  await save(says({ act: 'denies' }));
  await refreshStatements(record, page, await readAgain());
  expect(await kept()).toEqual(['denies: the valves were sound']);
});

test('corrections are forgotten with their page', async () => {
  await save(says({ act: 'denies' }));
  await forgetPages(record, [page.canonicalUrl]);
  expect(await record.corrections.count()).toBe(0);
});

test('a full disk is told, and nothing is half done', async () => {
  await saveSetting(record, 'keepStatements', true);
  await readAgain();
  record.corrections.put = () => {
    throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  };
  const gone = says({ noClaim: true });
  expect(await saveCorrection(record, gone, () => gone)).toEqual({ ok: false, error: 'storage full' });
  expect(await kept()).toHaveLength(2);
});
