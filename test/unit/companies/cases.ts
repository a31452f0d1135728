import { readdirSync, readFileSync } from 'node:fs';
import { openNames } from '../../../src/companies';
import { findCast } from '../../../src/engine/mentions';
import { prepare } from '../../../src/engine/prepare';
import { openSyntax } from '../../../src/engine/syntax';
import { atOnce } from '../../../src/model';
import { pageFromText } from '../../../src/page/from-text';

/** One case of a file: a heading, a text, and who is named in it. */
export interface Case {
  readonly file: string;
  readonly heading: string;
  readonly text: string;
  readonly expected: string;
  /** A known miss, "(not yet)" in its heading: must fail, and says so on the day it passes. */
  readonly notYet: boolean;
}

const folder = new URL('./cases/', import.meta.url);

/** Reads every case file. */
export function readCases(): Case[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split(/^# /m)
        .slice(1)
        .map((part) => {
          const [heading = '', ...rest] = part.split('\n');
          const [text = '', expected = ''] = rest.join('\n').split(/^==>$/m);
          return { file, heading: heading.trim(), text: text.trim(), expected: expected.trim(), notYet: /\(not yet\)/.test(heading) };
        }),
    );
}

const data = (name: string) => new Uint8Array(readFileSync(`public/data/${name}`));
export const shippedNames = openNames([data('names.bin'), data('record.bin')]);
const syntax = openSyntax(new Uint8Array());

/** The cast of a bare text. */
export function castOf(text: string) {
  return atOnce(findCast(prepare(pageFromText(text, { url: null, published: null }), syntax), shippedNames));
}

/** A cast as the case files print it: "kind Name: words | words [description]", one entity a line; "nothing". */
export function printCast(text: string): string {
  const { entities, mentions } = castOf(text);
  const lines = entities.map(({ id, kind, name }) => {
    const places = mentions
      .filter(({ entity }) => entity === id)
      .map(({ start, end, how }) => text.slice(start, end) + (how === 'description' || how === 'pronoun' ? ` [${how}]` : ''));
    return `${kind} ${name}: ${places.join(' | ')}`;
  });
  return lines.join('\n') || 'nothing';
}
