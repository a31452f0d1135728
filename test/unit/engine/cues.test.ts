import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openNames } from '../../../src/companies';
import { openSyntax, read } from '../../../src/engine';
import { longestRead } from '../../../src/engine/cues';
import { pageFromText } from '../../../src/page';

const data = (name: string) => new Uint8Array(readFileSync(`public/data/${name}`));
const names = openNames([data('names.bin')]);
const syntax = openSyntax(data('syntax-en.bin'));
const statements = (text: string) => read(pageFromText(text, { url: null, published: null }), names, syntax).statements.length;

describe('sentences without an end', () => {
  const report = 'Ruiz said the mill would close, according to Berg ';
  it('are read up to a length', () => expect(statements(`${report.repeat(4)}.`)).toBeGreaterThan(0));
  it('report nothing when longer', () => expect(statements(`${report.repeat(longestRead / 8)}.`)).toBe(0));
  it('leave the next paragraph as it is', () =>
    expect(statements(`${report.repeat(longestRead / 8)}.\n\nBerg said the quay had sunk.`)).toBe(1));
});

describe('a report by nobody', () => {
  it('is none', () => expect(statements('As reported by, sales fell.')).toBe(0));
});
