import { describe, expect, it } from 'vitest';
import { actsIn, countStandings, filterLedger, groupClaims, type Ledger, timelineOf, unansweredOn, wholeLedger } from '../../../src/model';
import { answer, claim, keptExample, ledgerOf, threeClaims } from './a-ledger';
import { prose } from './prose';

const LEDGER = ledgerOf(threeClaims(prose(1, 300), prose(2, 300)));
const drawn = ({ rows, origins }: Ledger) =>
  rows.map(({ first, cells }) => [first.words, ...origins.map(({ id }) => cells.get(id)?.standing ?? '-')]);

describe('a ledger', () => {
  it('has claims down and origins across, copies of one text being one', () => {
    expect(LEDGER.pages).toBe(3);
    expect(LEDGER.origins.map(({ publisher, pages }) => [publisher, pages.length])).toEqual([
      ['post', 2],
      ['news', 1],
    ]);
    expect(drawn(LEDGER)).toEqual([
      ['Tiderock sold rusted valves to the ferry line', 'rejected', 'deflected'],
      ['Tiderock hid an inspector’s letter from the port', 'not asked', '-'],
      ['Tiderock paid its night crew below the legal wage', '-', 'declined'],
    ]);
  });

  it('counts one utterance in several copies once', () => {
    const [first] = LEDGER.rows;
    expect(first?.cells.get('https://post.example/valves')?.answers.map(({ words }) => words)).toEqual(['the report was baseless']);
    expect(first?.cells.get('https://post.example/valves')?.raised).toHaveLength(2);
    expect(countStandings(LEDGER)).toEqual({ answered: 0, deflected: 1, rejected: 1, declined: 1, silent: 0, 'not asked': 1 });
  });

  it('takes the strongest answer where a page makes one claim twice', () => {
    const url = 'https://post.example/twice';
    const said = [
      claim('Tiderock sold rusted valves to the ferry line'),
      claim('rusted valves that Tiderock sold the ferry line', { answered: 'answered' }),
      answer(url, 'it sold none', 1),
    ];
    expect(drawn(ledgerOf([keptExample(url, '2024-01-01', said)]))).toEqual([
      ['Tiderock sold rusted valves to the ferry line', 'answered'],
    ]);
  });

  it('reads how version 1 kept it: by the words that were answered', () => {
    const url = 'https://old.example/valves';
    const words = 'Tiderock sold rusted valves to the ferry line';
    const said = (act: 'rejects' | 'silent') => [
      claim(words, { answered: null }),
      answer(url, 'baseless', 9, { act, answers: [words], answersTo: [] }),
    ];
    expect(drawn(ledgerOf([keptExample(url, '2024-01-01', said('rejects'))]))).toEqual([[words, 'rejected']]);
    expect(drawn(ledgerOf([keptExample(url, '2024-01-01', said('silent'))]))).toEqual([[words, 'silent']]);
  });

  it('keeps an answer whose claim is not kept, under what it answered', () => {
    const said = [answer('https://a.example/x', 'baseless', 9, { act: 'rejects', answers: ['a law forbids its valves'], answersTo: [] })];
    const { rows } = ledgerOf([keptExample('https://a.example/x', '2018-06-01', said)]);
    expect(rows.map(({ first, cells }) => [first.words, first.act, cells.size])).toEqual([['a law forbids its valves', null, 1]]);
  });

  it('leaves out what the company says itself, and what is said of others', () => {
    const said = [
      claim('Tiderock is the best of yards', { by: 'tiderock' }),
      claim('Brinewell sold rusted valves', { about: ['brinewell'] }),
      claim('the quay has twelve lamps', { act: 'states', answered: null }),
    ];
    expect(ledgerOf([keptExample('https://a.example/x', '2024-01-01', said)]).rows).toEqual([]);
  });

  it('is empty where nothing is kept', () => {
    expect(ledgerOf([])).toEqual({ origins: [], rows: [], pages: 0 });
  });
});

describe('one claim in several papers', () => {
  const rows = (...texts: string[]) => groupClaims(texts, ['tiderock']);
  it('is known by the words of its matter', () => {
    expect(rows('Tiderock dumped solvents in the Orrin river', 'solvents were dumped into the river by Tiderock')).toEqual([0, 0]);
  });
  it('is another one about another matter, place, sum or year', () => {
    expect(rows('Tiderock dumped solvents in the river', 'Tiderock underpaid its drivers for years')).toEqual([0, 1]);
    expect(rows('it sold thermal cameras to police in Norrland', 'it sold thermal cameras to police in Vesterbo')).toEqual([0, 1]);
    expect(rows('it sold 300 thermal cameras to the police', 'it sold 9,000 thermal cameras to the police')).toEqual([0, 1]);
  });
  it('is not known by two words', () => {
    expect(rows('toxic dust in Tiderock’s mill', 'toxic dust on the quay')).toEqual([0, 1]);
    expect(rows('toxic dust', 'toxic dust')).toEqual([0, 0]);
  });
  it('is found among thousands', () => {
    const many = Array.from(
      { length: 5000 },
      (_, i) => `Tiderock${i} spoilt harbour${i % 700} water${i % 90} with lead${i % 13} again${i}`,
    );
    const numbers = groupClaims([...many, many[17] ?? ''], []);
    expect(numbers).toHaveLength(5001);
    expect(numbers[5000]).toBe(numbers[17]);
  });
});

describe('a filter', () => {
  const kept = (filter: Partial<typeof wholeLedger>) => drawn(filterLedger(LEDGER, { ...wholeLedger, ...filter }));
  it('that asks nothing lets all through', () => {
    expect(filterLedger(LEDGER, { ...wholeLedger })).toBe(LEDGER);
  });
  it('asks for a period, both days included', () => {
    expect(kept({ from: '2024-05-01', to: '2024-05-01' }).map(([, ...cells]) => cells)).toEqual([['deflected'], ['declined']]);
    expect(kept({ to: '2019-03-03' })).toEqual([]);
  });
  it('takes a date that is only a year or a month for any of its days', () => {
    const vague = ledgerOf([keptExample('https://a.example/x', '2018-06', [claim('Tiderock hid a leak in the dock')])]);
    const has = (from: string, to: string) => filterLedger(vague, { ...wholeLedger, from, to }).rows.length;
    expect([has('2018-06-20', ''), has('', '2018-06-02'), has('2018-07-01', ''), has('', '2018-05-31')]).toEqual([1, 1, 0, 0]);
  });
  it('asks for an act, of claim or answer, for a standing, for a publication', () => {
    expect(kept({ act: 'rejects' })).toHaveLength(1);
    expect(kept({ standing: 'not asked' })).toEqual([['Tiderock hid an inspector’s letter from the port', 'not asked']]);
    expect(kept({ publication: 'copy' })).toHaveLength(2);
    expect(kept({ publication: 'nobody' })).toEqual([]);
    expect(actsIn(LEDGER)).toEqual(expect.arrayContaining(['alleges', 'rejects', 'qualifies']));
  });
  it('says what is unanswered in an origin', () => {
    expect(unansweredOn(LEDGER, 'https://post.example/valves').map(({ first }) => first.words)).toEqual([
      'Tiderock hid an inspector’s letter from the port',
    ]);
    expect(unansweredOn(LEDGER, 'https://news.example/pay')).toHaveLength(1);
  });
});

describe('a timeline', () => {
  it('holds each claim once an origin, on its day, and says what is open', () => {
    const { stretches, undated } = timelineOf(LEDGER);
    expect(undated).toBe(0);
    expect([stretches[0]?.from, stretches.length <= 40]).toEqual(['2019-03-04', true]);
    expect((stretches.at(-1)?.to ?? '') >= '2024-05-01').toBe(true);
    expect(stretches.flatMap(({ moments }) => moments)).toHaveLength(4);
    expect(stretches.reduce((sum, { open }) => sum + open, 0)).toBe(2);
  });
  it('has no gap and no overlap', () => {
    const { stretches } = timelineOf(LEDGER);
    for (const [i, { to }] of stretches.slice(0, -1).entries()) {
      const next = new Date(Date.parse(`${to}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      expect(stretches[i + 1]?.from).toBe(next);
    }
  });
  it('is one stretch for one day, and none without dates', () => {
    const on = (date: string | null) =>
      timelineOf(ledgerOf([keptExample('https://a.example/x', date, [claim('Tiderock hid a leak in the dock')])]));
    expect(on('2024-05-01').stretches).toHaveLength(1);
    expect(on('2024')).toMatchObject({ stretches: [{ from: '2024-01-01', to: '2024-01-01' }], undated: 0 });
    expect(on(null)).toEqual({ stretches: [], undated: 1 });
    expect(on('soon')).toEqual({ stretches: [], undated: 1 });
  });
});
