import { expect, test } from 'vitest';
import { openSyntax, read } from '../../../src/engine';
import { firstPart, longestRead } from '../../../src/engine/text/first-part';
import { noNames } from '../../../src/model';
import { pageFromText } from '../../../src/page';

const known = { url: null, published: null };
const paragraph = 'The ferry firm said that it had sold no boats to the harbour board. ';

test('a page of usual length is read whole', () => {
  const page = pageFromText(`${paragraph}\n\n${paragraph}`, known);
  expect(firstPart(page)).toBe(page);
});

test('a very long page is read block by block up to the limit, and says so', () => {
  const page = pageFromText(Array.from({ length: 4000 }, () => paragraph.trim()).join('\n\n'), known);
  const part = firstPart(page);
  const last = part.blocks.at(-1);
  expect(last?.end).toBeLessThanOrEqual(longestRead);
  expect(page.blocks).toContain(last);
  expect(part.blocks.length).toBeGreaterThan(2800);
  expect(page.text.startsWith(part.text)).toBe(true);
  expect(part.text.length).toBe(last?.end);
});

test('one paragraph beyond the limit is cut', () => {
  const page = pageFromText(paragraph.repeat(8000).trim(), known);
  expect(firstPart(page).blocks).toEqual([{ ...page.blocks[0], end: longestRead }]);
});

test('a reading tells how far it went', () => {
  const page = pageFromText(`${paragraph}\n\n${'x '.repeat(longestRead)}`, known);
  const { readTo } = read(page, noNames, openSyntax(new Uint8Array()));
  expect(readTo).toBeLessThan(page.text.length);
  expect(readTo).toBeGreaterThan(paragraph.length - 3);
});
