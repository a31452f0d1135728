import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openNames } from '../../src/companies';
import { openSyntax, read } from '../../src/engine';
import { ruleNames } from '../../src/engine/rules';
import type { Span, Statement } from '../../src/model';
import { pageFromText } from '../../src/page';
import { type Case, type Fields, parseCases, printFields } from './cases';

const data = (name: string) => new Uint8Array(readFileSync(`public/data/${name}`));
const names = openNames([data('names.bin'), data('record.bin')]);
const syntax = openSyntax(data('syntax-en.bin'));
const folder = 'test/corpus/en';
const files = readdirSync(folder).filter((f) => f.endsWith('.txt'));

const wordsOf = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** Marks at the edges don't count, nor whether they are curly. */
const bare = (words: string) =>
  words
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .split(' … ')
    .map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .join(' … ');

function fieldsOf(text: string, s: Statement): Fields {
  return {
    source: wordsOf(text, s.source),
    cue: wordsOf(text, s.cue),
    content: wordsOf(text, s.content),
    who: s.who,
    act: s.act,
    type: s.sourceType,
    voice: s.voice,
    rule: s.rule,
  };
}

/** What was found, in the form of the file: the fields that the case asks for, all else left out. */
function foundIn({ text, expected }: Case): Fields[] {
  const asked = new Set(expected.flatMap((fields) => Object.keys(fields)));
  const reading = read(pageFromText(text, { url: null, published: null }), names, syntax);
  return reading.statements
    .filter((s) => s.voice !== 'unattributed')
    .map((s) => Object.fromEntries(Object.entries(fieldsOf(text, s)).filter(([name]) => asked.size === 0 || asked.has(name))));
}

function agrees(want: Fields, got: Fields | undefined): boolean {
  return Object.entries(want).every(([name, value]) => got && bare(got[name] ?? '') === bare(value));
}

function check(one: Case) {
  const found = foundIn(one);
  const right = found.length === one.expected.length && one.expected.every((want, i) => agrees(want, found[i]));
  if (one.notYet) expect(right, `"${one.heading}" is found now: take away "(not yet)"`).toBe(false);
  else if (!right) expect(found.map(printFields).join('\n\n') || 'nothing').toBe(one.expected.map(printFields).join('\n\n') || 'nothing');
}

for (const file of files)
  describe(file.replace('.txt', ''), () => {
    for (const one of parseCases(readFileSync(`${folder}/${file}`, 'utf8'))) it(one.heading, () => check(one));
  });

it('has one corpus file a rule, and one rule a corpus file', () => {
  expect(files.map((f) => f.replace('.txt', '')).sort()).toEqual([...ruleNames].sort());
});
