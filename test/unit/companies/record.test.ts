import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare, dayOf, findFaults } from '../../../scripts/packs/check';
import { readSources } from '../../../scripts/packs/sources';
import { writePack } from '../../../src/companies';
import { castOf, shippedNames } from './cases';

/** The listings that a text's companies show, as "id: list list". */
const listed = (text: string) =>
  castOf(text)
    .entities.filter(({ listings }) => listings.length)
    .map(({ id, listings }) => `${id}: ${[...new Set(listings.map(({ list }) => list))].sort().join(' ')}`);

const listsOf = (id: string) => (shippedNames.entity(id)?.listings ?? []).map(({ list }) => list).sort();

describe('no listing is shown for a company that does not have it', () => {
  it('Hikvision is one company under every name of it', () => {
    for (const name of ['Hangzhou Hikvision Digital Technology Co., Ltd.', 'Hangzhou Hikvision Digital Technology Company', 'Hikvision'])
      expect(castOf(`${name} declined to comment.`).entities.map(({ id }) => id)).toEqual(['hikvision']);
    expect(listsOf('hikvision')).toEqual(['1260H', 'BIS-EL', 'FCC-Covered', 'NS-CMIC', 's.1237', 's.889']);
  });

  it('Hikvision’s listings have their days', () => {
    const days = Object.fromEntries(
      (shippedNames.entity('hikvision')?.listings ?? []).map(({ list, from, to }) => [list, `${from} ${to}`]),
    );
    expect(days).toMatchObject({
      's.889': '2018-08-13 null',
      'BIS-EL': '2019-10-09 null',
      'FCC-Covered': '2021-03-12 null',
      '1260H': '2021-06-03 null',
      'NS-CMIC': '2021-08-02 null',
    });
    expect(days['s.1237']).toMatch(/ 2021-06-03$/);
  });

  it('Xiaomi stood on one list, and its designation was vacated', () => {
    expect(shippedNames.entity('xiaomi')?.listings).toMatchObject([{ list: 's.1237', from: '2021-01-14', to: '2021-05-25' }]);
  });

  it('Pyronix has none of its own: its parent’s are its parent’s', () => {
    const pyronix = shippedNames.entity('pyronix');
    expect(pyronix?.listings).toEqual([]);
    expect(pyronix?.parents.map(({ entity }) => entity)).toEqual(['hikvision']);
    expect(pyronix?.parents[0]?.listings.length).toBeGreaterThan(0);
    expect(pyronix?.parents[0]?.citation).not.toBe('');
  });

  it('Hikvision’s own parent is CETHIK, and CETHIK’s is CETC', () => {
    expect(shippedNames.entity('hikvision')?.parents).toMatchObject([{ entity: 'cethik', citation: '86 FR 71559' }]);
    expect(shippedNames.entity('cethik')?.parents).toMatchObject([{ entity: 'cetc' }]);
  });

  it('Dahua of Zhejiang makes cameras, Dahua of Cangzhou chemicals', () => {
    expect(listed('Zhejiang Dahua Technology Co., Ltd. sells cameras.')).toHaveLength(1);
    expect(listed('Cangzhou Dahua Co., Ltd. said output rose. Dahua’s plant makes resin.')).toEqual([]);
    expect(listed('Dahua said output rose.')).toEqual([]);
    expect(listed('Cangzhou Dahua and Zhejiang Dahua share a word. Dahua said so.')).toEqual(['dahua: 1260H BIS-EL FCC-Covered s.889']);
  });

  it('Lorex was Dahua’s for a time', () => {
    expect(shippedNames.entity('lorex')).toMatchObject({ listings: [], parents: [{ entity: 'dahua', from: '2018-02', to: '2022-11' }] });
  });

  it('ZTE is on two lists; ZTE Parsian is another company', () => {
    expect(listsOf('zte')).toEqual(['FCC-Covered', 's.889']);
    expect(listed('ZTE Parsian closed.')).toEqual(['zte-parsian: BIS-EL']);
  });

  it('CETC is on two lists; its institutes are not CETC', () => {
    expect(listsOf('cetc')).toEqual(['1260H', 'NS-CMIC']);
    expect(listed('The 52nd Research Institute of CETC published a paper.')).toEqual([]);
  });

  it('YMTC and CXMT left 1260H and came back', () => {
    for (const id of ['ymtc', 'cxmt']) {
      const periods = shippedNames.entity(id)?.listings.filter(({ list }) => list === '1260H');
      expect(periods?.map(({ to }) => to)).toEqual(['2026-02-17', null]);
      expect(periods?.[1]?.from).toBe('2026-06-08');
    }
  });

  it('words of the Entity List are words', () => {
    for (const word of ['BEST', 'DEC', 'CST', 'PST', 'OMG', 'MAI', 'COSMOS', 'Cherry'])
      expect(
        castOf(`${word} said on Monday that it would appeal, and shares of ${word} fell.`).entities.filter((e) => e.listings.length),
      ).toEqual([]);
  });

  it('a longer name is somebody else', () => {
    for (const name of [
      'Tencent Music Entertainment',
      'Alibaba Health Information Technology',
      'Beijing Hikvision Hotel Group',
      'Huawei Marine Networks Co.',
    ])
      expect(listed(`${name} said output rose.`), name).toEqual([]);
  });

  it('a person or a place with the name is no company', () => {
    expect(listed('Mr. Huawei Zhang smiled.')).toEqual([]);
    expect(listed('Inner Mongolia First Machinery makes tanks.\n\nSnow fell in Inner Mongolia.')).toHaveLength(1);
    expect(castOf('Inner Mongolia First Machinery makes tanks.\n\nSnow fell in Inner Mongolia.').mentions).toHaveLength(1);
  });

  it('an index’s code is no drone maker', () => {
    expect(listed('The Dow (.DJI) fell. So did (. DJI ) in another text.')).toEqual([]);
    expect(listed('DJI makes drones.')).toHaveLength(1);
  });
});

describe('the sources', () => {
  const record = readSources('record');
  const names = readSources('names');

  it('have no fault', () => {
    expect([...record.errors, ...names.errors]).toEqual([]);
    expect([...findFaults(record.entities), ...findFaults(names.entities)]).toEqual([]);
  });

  it('are what is shipped', () => {
    expect(Buffer.from(writePack(record.entities)).equals(readFileSync('public/data/record.bin'))).toBe(true);
  });

  it('give every listing a list, days, a citation and a day of the check', () => {
    const listings = record.entities.flatMap((e) => e.listings);
    expect(listings.length).toBeGreaterThan(300);
    for (const { list, title, authority, listedAs, citation, from, asOf } of listings) {
      for (const text of [list, title, authority, listedAs, citation]) expect(text).not.toBe('');
      expect(from <= asOf).toBe(true);
    }
  });

  it('the check finds what is wrong', () => {
    const [first] = record.entities;
    if (!first) throw new RangeError('no entity');
    const bad = {
      ...first,
      aliases: [{ text: 'Orange', trust: 'safe' as const, how: 'alias' as const }],
      owners: [{ id: 'nobody', from: null, to: null, citation: 'x' }],
    };
    expect(findFaults([bad, first]).length).toBeGreaterThanOrEqual(2);
    expect(findFaults([{ ...first, aliases: [{ text: 'London', trust: 'safe', how: 'alias' }] }])).toHaveLength(1);
  });

  it('the comparison finds what is missing, and what is too much', () => {
    const copy = 'list\tname\taliases\tcountry\teffective\tcitation\tnote\nUFLPA\tHalden Lamps Co\t\tChina\tJune 21, 2022\t\t\n';
    const faults = compare(record.entities, copy);
    expect(faults[0]).toBe('UFLPA: "Halden Lamps Co" is missing');
    expect(faults.length).toBeGreaterThan(100);
  });

  it('days are read as lists print them', () => {
    expect(['June 21, 2022', '84 FR 54004, 10/9/19', '2021-08-02', 'soon'].map(dayOf)).toEqual([
      '2022-06-21',
      '2019-10-09',
      '2021-08-02',
      null,
    ]);
  });
});
