import { describe, expect, it } from 'vitest';
import { parseEntities, parseLists } from '../../../src/companies/source/parse';
import { parseNames, slugOf } from '../../../src/companies/source/parse-names';

const { lists, errors: none } = parseLists('= L1\ntitle: List One\nauthority: Somebody\ncitation: 9 FR 99\nasOf: 2026-07-09\n');
const parse = (source: string) => parseEntities(source, lists);
const errorsOf = (source: string) => parse(source).errors.map(({ line, what }) => `${line}: ${what}`);

describe('the record’s own format', () => {
  it('reads lists', () => {
    expect(none).toEqual([]);
    expect(lists.get('L1')?.citation).toBe('9 FR 99');
    expect(parseLists('= L2\ntitle: Two\n').errors).toHaveLength(1);
  });

  it('reads an entity with its names, listings and owners', () => {
    const { entities, errors } = parse(
      '# a comment\n= halden | Halden\nnames: Halden Lamps Co., Ltd. | HLC\ncontext: Lamp\nowner: vale | ? | 2022 | register\nlisted: L1 | Halden Lamps Co., Ltd. | 2020-01-02 | now\n',
    );
    expect(errors).toEqual([]);
    expect(entities[0]?.aliases).toEqual([
      { text: 'Halden', trust: 'safe', how: 'name' },
      { text: 'Halden Lamps Co., Ltd.', trust: 'safe', how: 'alias' },
      { text: 'HLC', trust: 'safe', how: 'acronym' },
      { text: 'Lamp', trust: 'context', how: 'alias' },
    ]);
    expect(entities[0]?.owners).toEqual([{ id: 'vale', from: null, to: '2022', citation: 'register' }]);
    expect(entities[0]?.listings[0]).toMatchObject({ list: 'L1', from: '2020-01-02', to: null, citation: '9 FR 99', asOf: '2026-07-09' });
  });

  it('keeps apart the first day and the first day that was checked', () => {
    const [sure, checked] =
      parse('= a | A\nlisted: L1 | A | 2020-01-02 | now\nlisted: L1 | A | by 2021-01-02 | now\n').entities[0]?.listings ?? [];
    expect(sure?.fromAtLatest).toBeUndefined();
    expect(checked).toMatchObject({ from: '2021-01-02', fromAtLatest: true });
  });

  it('gives a listing’s own citation its address', () => {
    const [listing] = parse('= a | A\nlisted: L1 | A | 2020-01-02 | now | 84 FR 54004\n').entities[0]?.listings ?? [];
    expect(listing?.url).toBe('https://www.federalregister.gov/citation/84-FR-54004');
  });

  it('also finds names without their accents', () => {
    expect(parse('= a | Éclat\n').entities[0]?.aliases.map(({ text }) => text)).toEqual(['Éclat', 'Eclat']);
  });

  it('says which line is wrong, and why', () => {
    expect(errorsOf('= a | A\nlisted: L9 | A | 2020-01-02 | now\n')).toEqual(['2: no list is called "L9"']);
    expect(errorsOf('= a | A\nlisted: L1 | A | 2020-13-02 | now\n')[0]).toMatch(/^2: not dates/);
    expect(errorsOf('= a | A\nlisted: L1 | A | 2020-01-02 | 2019-01-02\n')[0]).toMatch(/ends .* before/);
    expect(errorsOf('= a | A\nlisted: L1 | A | 2026-08-01 | now\n')[0]).toMatch(/after the day of the check/);
    expect(errorsOf('= a | A\nowner: b | ? | now\n')[0]).toMatch(/needs its id/);
    expect(errorsOf('= a | A\ncolour: red\n')).toEqual(['2: no field is called "colour"']);
    expect(errorsOf('= A B\n')[0]).toMatch(/^1: "= id/);
    expect(errorsOf('= a | A\nkind: planet\n')).toEqual(['1: no kind is called "planet"']);
    expect(errorsOf('names: A\n')).toHaveLength(1);
  });
});

describe('a list of names', () => {
  it('has one entity a line; "?" marks a name that needs evidence', () => {
    const { entities, errors } = parseNames('# list\nGather? | Gather Rakes Inc.\nkind: publication\nLusenga Herald\n');
    expect(errors).toEqual([]);
    expect(entities.map(({ id, kind, aliases }) => [id, kind, aliases.map(({ text, trust }) => `${text} ${trust}`)])).toEqual([
      ['gather', 'company', ['Gather context', 'Gather Rakes Inc. safe']],
      ['lusenga-herald', 'publication', ['Lusenga Herald safe']],
    ]);
  });

  it('says what is wrong', () => {
    expect(parseNames('Halden\nHalden\n').errors.map(({ line }) => line)).toEqual([2]);
    expect(parseNames('| ---\n').errors).toHaveLength(1);
  });

  it('makes ids that addresses can bear', () => {
    expect(slugOf('Marks & Spencer’s Élan')).toBe('marks-spencers-elan');
  });
});
