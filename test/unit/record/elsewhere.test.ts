import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PageText } from '../../../src/model';
import { findElsewhere, findFamily, keepPage, type RecordDatabase, saveSetting } from '../../../src/record';
import { cut, edited, prose } from '../model/prose';
import { type Example, examplePage, type Said } from './example';
import { emptyRecord } from './open';

let record: RecordDatabase;
beforeEach(async () => {
  record = emptyRecord();
  await saveSetting(record, 'keepStatements', true);
});

const keep = ({ page, reading }: Example) => keepPage(record, page, reading, false);
const driftOn = async ({ page, reading }: Example) => (await findElsewhere(record, page, reading)).drift;

describe('the family of a page', () => {
  const story = (url: string, text: string, publisher: string, published: string) =>
    examplePage(url, [{ words: text }], publisher, published);
  const STORY = prose(1, 400);
  const here = story('https://copy.example/c', edited(STORY, 25), 'Copy Post', '2024-03-07');

  test('is the other pages with its text, earliest first', async () => {
    await keep(story('https://later.example/l', cut(STORY, 0.6), 'Later Post', '2024-03-09'));
    await keep(story('https://first.example/f', STORY, 'First Post', '2024-03-05'));
    await keep(story('https://other.example/o', prose(2, 400), 'Other Post', '2024-03-05'));
    await keep(here);
    const family = await findFamily(record, here.page);
    expect(family.map(({ publisher, kin }) => [publisher, kin])).toEqual([
      ['First Post', 'text'],
      ['Later Post', 'text'],
    ]);
  });

  test('knows the address at which a page says that it first appeared', async () => {
    await keep(story('https://first.example/f', STORY, 'First Post', '2024-03-05'));
    const { page } = story('https://pick.example/p', prose(3, 300), 'Pick Post', '2024-03-06');
    const from = { name: 'First Post', url: 'https://first.example/f?utm=1' };
    const pickUp = (url: string): PageText => ({
      ...page,
      publication: { ...page.publication, firstPublished: { value: { ...from, url }, from: 'text' } },
    });
    expect(await findFamily(record, pickUp('https://first.example/f'))).toMatchObject([{ publisher: 'First Post', kin: 'address' }]);
    expect(await findFamily(record, pickUp('https://first.example/other'))).toEqual([]);
  });

  test('is nobody where nothing else is kept', async () => {
    await keep(here);
    expect(await findFamily(record, here.page)).toEqual([]);
  });
});

describe('an answer that repeats an earlier one', () => {
  const LINE = 'Tiderock inspects every valve twice before it leaves the yard and keeps the papers';
  const VALVES: Said = { words: 'Tiderock sold rusted valves to the ferry line', about: ['tiderock'] };
  const WAGES: Said = { words: 'Tiderock paid its night crew below the legal wage', about: ['tiderock'] };
  const answer = (words: string, more: Partial<Said> = {}): Said => ({ words, by: 'tiderock', act: 'denies', answers: 0, ...more });
  const then = examplePage('https://harbour.example/2019', [VALVES, answer(LINE)], 'Harbour Post', '2019-03-04');
  const now = (said: readonly Said[], published = '2024-05-01') => examplePage('https://quay.example/now', said, 'Quay News', published);

  test('is known, with the first time that it was given', async () => {
    await keep(then);
    await keep(examplePage('https://harbour.example/2021', [VALVES, answer(LINE)], 'Harbour Post', '2021-03-04'));
    const here = now([WAGES, answer(LINE.replace('keeps', 'always keeps'))]);
    expect(await driftOn(here)).toMatchObject([
      { statement: here.reading.statements[1]?.id, first: { published: '2019-03-04' }, times: 2, otherMatter: true },
    ]);
  });

  test('is told from one that answers the same matter again', async () => {
    await keep(then);
    expect(await driftOn(now([VALVES, answer(LINE)]))).toMatchObject([{ otherMatter: false }]);
    expect(await driftOn(now([answer(LINE, { answers: -1 })]))).toMatchObject([{ otherMatter: null }]);
  });

  test('is none while the first answer is still going round the papers', async () => {
    await keep(then);
    expect(await driftOn(now([VALVES, answer(LINE)], '2019-03-20'))).toEqual([]);
  });

  test('is none where the page tells of the answer given then', async () => {
    await keep(then);
    const here = now([VALVES, answer(LINE)]);
    const statements = here.reading.statements.map((s) => ({ ...s, when: '2019' }));
    expect(await driftOn({ ...here, reading: { ...here.reading, statements } })).toEqual([]);
  });

  test('is not another company’s sentence, nor a stock phrase, nor a silence', async () => {
    const stock = 'the report was baseless and the company would not comment on it';
    await keep(examplePage('https://harbour.example/x', [VALVES, answer(LINE, { by: 'brinewell' }), answer(stock)], 'P', '2019-03-04'));
    await keep(examplePage('https://harbour.example/y', [VALVES, answer(`${LINE} then`, { act: 'silent' })], 'P', '2019-03-04'));
    expect(await driftOn(now([VALVES, answer(LINE), answer(stock)]))).toEqual([]);
  });
});

test('an answer is found among hundreds of its company’s as it is among few', async () => {
  const VALVES: Said = { words: 'Tiderock sold rusted valves to the ferry line', about: ['tiderock'] };
  const BASELESS: Said = { words: 'the report was baseless', by: 'tiderock', act: 'rejects', answers: 0 };
  const DENIED: Said = { words: 'it had never spoilt that bay', by: 'tiderock', act: 'denies', answers: 0 };
  await keep(examplePage('https://harbour.example/valves', [VALVES, BASELESS], 'Harbour Post', '2022-01-10'));
  const here = examplePage('https://quay.example/now', [{ words: 'rusted valves that Tiderock sold to a ferry', about: ['tiderock'] }]);
  const among = async () => (await findElsewhere(record, here.page, here.reading)).record.map(({ statement }) => statement.words);
  expect(await among()).toEqual([BASELESS.words]);
  for (let i = 0; i < 90; i++)
    await keep(
      examplePage(`https://harbour.example/${i}`, [{ words: `Tiderock spoilt bay${i} with lead${i}`, about: ['tiderock'] }, DENIED]),
    );
  expect(await among()).toEqual([BASELESS.words]);
});

test('a record that will not open hides nothing', async () => {
  record.close({ disableAutoOpen: true });
  const { page, reading } = examplePage('https://quay.example/now', [{ words: 'Tiderock hid a leak', about: ['tiderock'] }]);
  expect(await findElsewhere(record, page, reading)).toEqual({ record: [], family: [], drift: [] });
});
