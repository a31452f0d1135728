import { describe, expect, it } from 'vitest';
import { castOf, readCases } from '../companies/cases';

/** Every mention lies inside the text, is not empty, and names an entity of the cast. */
function check(text: string): void {
  const { entities, mentions } = castOf(text);
  const ids = new Set(entities.map(({ id }) => id));
  expect(ids.size).toBe(entities.length);
  let last = 0;
  for (const { start, end, entity } of mentions) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(ids.has(entity)).toBe(true);
    last = start;
  }
  for (const { id } of entities) expect(mentions.some(({ entity }) => entity === id)).toBe(true);
}

describe('the cast', () => {
  it('is well formed for every case’s text, cut at every tenth character', () => {
    for (const { text } of readCases()) for (let cut = 0; cut <= text.length; cut += 10) check(text.slice(0, cut));
  });

  it('is well formed for what is no prose', () => {
    const odd = [
      '',
      ' \n\n\t',
      '\ud83d',
      '\ud83dHikvision\ude00',
      'A'.repeat(5000),
      'Inc. '.repeat(2000),
      'Halden Inc. '.repeat(500),
      'HIKVISION '.repeat(3000),
      'Of The And Of The '.repeat(500),
      '(ABC) '.repeat(500),
      '“‘(['.repeat(500),
      'Hikvision, or, or, or ((((( known as known as Ltd',
      '\u202eHikvision\u202c\u0000\ufeff',
      'Ünïcödé GmbH & Ço. K.G. 株式会社 日立製作所 said.',
    ];
    for (const text of odd) check(text);
  });

  it('mentions never overlap but where several share the same words', () => {
    for (const { text } of readCases()) {
      const { mentions } = castOf(text);
      mentions.forEach((mention, i) => {
        const next = mentions[i + 1];
        if (next && !(next.start === mention.start && next.end === mention.end)) expect(next.start).toBeGreaterThanOrEqual(mention.end);
      });
    }
  });

  it('is the same at every reading', () => {
    const text = 'Corvin Foods Inc. cut jobs. The company said so. Hikvision did not.';
    expect(castOf(text)).toEqual(castOf(text));
  });

  it('says why each was taken for what it is', () => {
    const { entities } = castOf('Shares of Shell rose. Corvin Foods Inc. fell. Quillmere, a maker of drones, said nothing.');
    expect(entities.map(({ name, known, evidence }) => `${name} ${known} ${evidence[0]}`)).toEqual([
      'Shell false shares of',
      'Corvin Foods Inc. false legal form',
      'Quillmere false apposition, acts like a company',
    ]);
  });

  it('is only sure of having no listing where somebody looked it up', () => {
    const { entities } = castOf('Hikvision, Xiaomi and Siemens met Corvin Foods Inc. on Monday.');
    expect(entities.map(({ name, known }) => `${name} ${known}`)).toEqual([
      'Hikvision true',
      'Xiaomi true',
      'Siemens false',
      'Corvin Foods Inc. false',
    ]);
  });

  it('knows listings only for what a pack knows', () => {
    for (const { text } of readCases())
      for (const { known, listings, parents } of castOf(text).entities)
        if (!known) {
          expect(listings).toEqual([]);
          expect(parents).toEqual([]);
        }
  });
});
