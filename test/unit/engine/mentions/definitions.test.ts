import { expect, it } from 'vitest';
import { findDefinitions } from '../../../../src/engine/mentions/definitions';

const after = (text: string) => findDefinitions(text, 'Ardent'.length).map(({ name, start, end }) => [name, text.slice(start, end)]);

it.each([
  ['Ardent (ADT) fell', 'ADT'],
  ['Ardent. (“ADT”) fell', 'ADT'],
  ['Ardent, or ADT, fell', 'ADT'],
  ['Ardent, better known as Quill, fell', 'Quill'],
  ['Ardent trades locally as Quill, and', 'Quill'],
  ['Ardent, which is now called Quill Lamps and more', 'Quill Lamps'],
  ['Ardent, formerly Quill, fell', 'Quill'],
  ['Ardent (formerly known as Quill) fell', 'Quill'],
  ['Ardent, née Quill, fell', 'Quill'],
])('finds another name: %s', (text, name) => expect(after(text)).toContainEqual([name, name]));

it.each([['Ardent fell'], ['Ardent, and Quill'], ['Ardent, oR ADT'], ['Ardent (fell)'], ['Ardent was known'], ['Ardent'], ['Ardent.']])(
  'finds none: %s',
  (text) => expect(after(text)).toEqual([]),
);
