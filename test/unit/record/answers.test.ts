import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { findEarlierAnswers, keepPage, type RecordDatabase, saveSetting } from '../../../src/record';
import { type Example, examplePage, type Said } from './example';
import { emptyRecord } from './open';

let record: RecordDatabase;
beforeEach(async () => {
  record = emptyRecord();
  await saveSetting(record, 'keepStatements', true);
});

const keep = ({ page, reading }: Example) => keepPage(record, page, reading, false);
const answersOn = async ({ page, reading }: Example) => (await findEarlierAnswers(record, page, reading)).map((r) => r.statement.words);

const VALVES: Said = { words: 'Tiderock sold rusted valves to the ferry line', about: ['tiderock'] };
const BASELESS: Said = { words: 'the report was baseless', by: 'tiderock', act: 'rejects', answers: 0 };
const earlier = examplePage('https://harbour.example/2022', [VALVES, BASELESS], 'Harbour Post', '2022-01-10');
const today = examplePage(
  'https://quay.example/today',
  [{ words: 'inspectors found rusted valves that Tiderock delivered to a ferry', about: ['tiderock'] }],
  'Quay News',
  '2024-05-01',
);

describe('earlier answers', () => {
  test('an answer on the same matter is found by what it answered', async () => {
    await keep(earlier);
    expect(await answersOn(today)).toEqual(['the report was baseless']);
  });

  test('an answer to another matter is not', async () => {
    await keep(
      examplePage('https://harbour.example/pay', [
        { words: 'Tiderock paid its night crew below the legal wage', about: ['tiderock'] },
        { ...BASELESS, words: 'the wages are lawful' },
      ]),
    );
    expect(await answersOn(today)).toEqual([]);
  });

  test('the words for the company itself are not the matter', async () => {
    await keep(
      examplePage('https://harbour.example/sea', [{ words: 'the old ferry builder Tiderock hid a leak', about: ['tiderock'] }, BASELESS]),
    );
    const other = examplePage('https://quay.example/pay', [{ words: 'the old ferry builder Tiderock cut pensions', about: ['tiderock'] }]);
    const start = other.page.text.indexOf('the old ferry builder');
    const described = { entity: 'tiderock', how: 'description' as const, start, end: start + 'the old ferry builder'.length };
    expect(await answersOn({ ...other, reading: { ...other.reading, mentions: [described] } })).toEqual([]);
  });

  test('nor are the words that stand on many of its pages', async () => {
    for (let i = 0; i < 6; i++) {
      const claim = { words: `shipyard unions along the northern coast say that Tiderock matter ${'abcdef'[i]}${i}x`, about: ['tiderock'] };
      await keep(examplePage(`https://harbour.example/${i}`, [claim, { ...BASELESS, words: `wrong in point ${i}` }]));
    }
    const other: Said = { words: 'shipyard unions along the northern coast say that Tiderock hid fires', about: ['tiderock'] };
    expect(await answersOn(examplePage('https://quay.example/fires', [other]))).toEqual([]);
  });

  test('two words are enough for an allegation, not for any other claim', async () => {
    await keep(examplePage('https://harbour.example/dust', [{ words: 'Tiderock spread toxic dust', about: ['tiderock'] }, BASELESS]));
    const dust = (act: 'alleges' | 'states') =>
      examplePage(
        `https://quay.example/${act}`,
        [{ words: 'toxic dust at Tiderock', about: ['tiderock'], act }],
        'Quay News',
        '2024-05-01',
      );
    expect(await answersOn(dust('alleges'))).toEqual(['the report was baseless']);
    expect(await answersOn(dust('states'))).toEqual([]);
  });

  test('only companies’ answers are kept for later', async () => {
    await keep(earlier);
    const person = { ...today.reading, entities: today.reading.entities.map((e) => ({ ...e, kind: 'person' as const })) };
    expect(await answersOn({ ...today, reading: person })).toEqual([]);
  });

  test('another company’s answer is not', async () => {
    await keep(
      examplePage('https://harbour.example/x', [
        { ...VALVES, about: ['brinewell'] },
        { ...BASELESS, by: 'brinewell' },
      ]),
    );
    expect(await answersOn(today)).toEqual([]);
  });

  test('the page’s own answer is not earlier', async () => {
    await keep(earlier);
    expect(await answersOn(earlier)).toEqual([]);
  });

  test('a copy of the page in another place is not', async () => {
    await keep(earlier);
    expect(await answersOn(examplePage('https://copy.example/c', [VALVES, BASELESS], 'Harbour Post', '2022-01-12'))).toEqual([]);
  });

  test('an utterance that the page carries in full is not, however short another paper cut it', async () => {
    await keep(earlier);
    const full = { ...BASELESS, words: 'the report was baseless and the valves were sound when they left the yard' };
    expect(await answersOn(examplePage('https://quay.example/full', [VALVES, full], 'Quay News', '2022-01-11'))).toEqual([]);
  });

  test('the same short word said again years later is another answer', async () => {
    await keep(earlier);
    const again = examplePage('https://quay.example/again', [VALVES, BASELESS], 'Quay News', '2024-05-01');
    expect(await answersOn(again)).toEqual(['the report was baseless']);
  });

  test('newest first, and one of each utterance', async () => {
    await keep(earlier);
    const line = 'none of the valves that left the yard were rusted';
    const later: Said[] = [VALVES, { ...BASELESS, act: 'denies', words: line }];
    await keep(examplePage('https://harbour.example/2023', later, 'Harbour Post', '2023-02-02'));
    await keep(examplePage('https://copy.example/2023', later, 'Copy Wire', '2023-02-03'));
    expect(await answersOn(today)).toEqual([line, 'the report was baseless']);
  });

  test('a claim of the company itself is not answered by it', async () => {
    await keep(earlier);
    const own: Said = { words: 'Tiderock sold no rusted valves to the ferry line', about: ['tiderock'], by: 'tiderock', act: 'states' };
    expect(await answersOn(examplePage('https://quay.example/own', [own]))).toEqual([]);
  });

  test('says which words are shared and how sure it is', async () => {
    await keep(earlier);
    const [reply] = await findEarlierAnswers(record, today.page, today.reading);
    expect(reply?.shared).toContain('valv');
    expect(reply?.confidence).toBeGreaterThan(0.5);
    expect(reply?.to).toBe(today.reading.statements[0]?.id);
  });
});

describe('the starter pack', () => {
  test('answers a vote of the House with its date and address', async () => {
    const vote = examplePage(
      'https://quay.example/vote',
      [
        {
          words: 'the House of Representatives voted to ban agencies from buying Hikvision’s surveillance equipment',
          about: ['hikvision'],
        },
      ],
      'Quay News',
      '2024-05-01',
    );
    const replies = await findEarlierAnswers(record, vote.page, vote.reading);
    expect(replies.map((r) => r.statement.publisher)).toContain('Doncaster Free Press');
    expect(replies.every((r) => /^https:/.test(r.statement.url) && r.statement.published)).toBe(true);
  });

  test('says nothing of other matters', async () => {
    const fire: Said = { words: 'a fire in Hikvision’s Hangzhou canteen hurt two cooks', about: ['hikvision'] };
    expect(await answersOn(examplePage('https://quay.example/fire', [fire]))).toEqual([]);
  });
});
