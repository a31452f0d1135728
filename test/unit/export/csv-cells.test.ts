import { describe, expect, it } from 'vitest';
import { type Cell, neutralise, printCsv } from '../../../src/export';
import { parseCsv } from './parse-csv';

describe('a table as CSV', () => {
  it('is read back by the grammar of RFC 4180, whatever the cells hold', () => {
    const rows = [
      ['id', 'text', 'tags'],
      ['1', 'she said "no, never"', 'a; b'],
      ['2', 'two\nlines', ''],
      ['3', ' blank at the ends ', 'ü 🏭 漢'],
    ];
    expect(parseCsv(printCsv(rows))).toEqual(rows);
  });

  it('has as many cells in every row as were given, empty ones too, and CRLF at every end', () => {
    const rows: Cell[][] = [
      ['a', 'b', 'c'],
      [null, '', 7],
    ];
    expect(printCsv(rows)).toBe('a,b,c\r\n,,7\r\n');
  });

  it('begins with a byte order mark only where asked', () => {
    expect(printCsv([['a']], true)).toBe('\uFEFFa\r\n');
    expect(printCsv([['a']])).toBe('a\r\n');
  });

  it.each([
    ['=HYPERLINK("http://a.example")', '\'=HYPERLINK("http://a.example")'],
    ['+1 555', "'+1 555"],
    ['-2+3', "'-2+3"],
    ['- a list', "'- a list"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "'\t'=1+1"],
    ['  =1+1', "'  =1+1"],
    ['＝1+1', "'＝1+1"],
    ['seen;=1+1', "seen;'=1+1"],
    ['seen\r\n=1+1', "seen\r\n'=1+1"],
    ["seen\n- cmd|' /C calc'!A0", "seen\n'- cmd|' /C calc'!A0"],
  ])('shows %j as text, never as a formula', (text, safe) => {
    expect(neutralise(text)).toBe(safe);
  });

  it.each(['a = b', '3 - 2', 'me@paper.example', 'Points:\n- first\n- second', 'plain', '', "'quoted'"])('leaves %j as it is', (text) => {
    expect(neutralise(text)).toBe(text);
  });

  it('keeps a number a number', () => {
    expect(printCsv([[-5]])).toBe('-5\r\n');
  });
});
