import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/engine/text/sentences';
import type { PageText } from '../../../src/model';
import { unknownPublication } from '../../../src/model';
import { randomText } from './random-text';

function pageOf(...paragraphs: string[]): PageText {
  let start = 0;
  const blocks = paragraphs.map((text) => {
    const block = { start, end: start + text.length, kind: 'paragraph' as const };
    start += text.length + 2;
    return block;
  });
  return {
    url: 'about:blank',
    canonicalUrl: 'about:blank',
    text: paragraphs.join('\n\n'),
    blocks,
    links: [],
    language: null,
    publication: unknownPublication,
  };
}

/** The sentences of one paragraph, given with "|" between them. */
function check(marked: string) {
  const want = marked.split(' | ');
  const text = want.join(' ');
  expect(splitSentences(pageOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual(want);
}

describe('splitSentences', () => {
  it.each([
    'Ardent makes cameras. | It sells them abroad. | Who buys them?! | Many do!',
    'The firm left. | “We had to,” its head said. | Nobody answered.',
    'Sales rose 4.5 percent. | In 2019 they fell. | 2020 was worse.',
  ])('cuts after stop, question and exclamation mark: %s', check);

  it.each([
    'Mr. Harrow of St. Albans met Gov. Lindqvist and Prof. A. B. Moe.',
    'Tallinn Optics Co. said that Ardent Corp. of Tampa, Fla., said so.',
    'The U.S. Senate and the U.K. government met at 5 p.m. on Sept. 4.',
    'He sells cameras, phones, etc. to No. 7 and Fig. 3.',
    'It is a rival, e.g. Ardent, vs. Norrland.',
  ])('does not cut after an abbreviation: %s', check);

  it.each([
    'It was bought by Ardent Corp. | The camera maker had no comment.',
    'Ardent Optics Ltd. sold its yard to Wexmoor Pty. Ltd. in May. | Brantholm Pte. Ltd. kept the mill.',
    'He lives in the U.S. | She does not.',
    'It opened at 5 p.m. | They came late.',
    'Was it you and I. | Did anybody ask?',
    'It reached a critical mass. | Critics left.',
    'She said no. | Ardent said yes.',
  ])('cuts after an abbreviation where a new sentence opens: %s', check);

  it.each([
    'He wrote, “It is over.” | The firm did not.',
    '"It is over." | The firm did not.',
    '(It was late.) | Nobody came.',
    'It ended . ” | Nobody came .',
    'It failed (twice.) | They sued.',
    'He said: “We left. | We will not return.” | She nodded.',
  ])('leaves closing marks with their sentence: %s', check);

  it.each([
    '“Is it safe?” she asked.',
    '“Is it safe?” Lena Harrow asked on Monday.',
    '“Never!” the head of Ardent said.',
    'He works for Yahoo! in Oslo.',
    'We were ... well, what shall I say . . . absent.',
    'He wrote [...] Ardent back.',
    'Shares (.ARDT) fell.',
  ])('does not cut inside: %s', check);

  it.each([
    'That is all.... | She left.',
    'We never knew… | Then came the letter.',
    '“Why?” | The minister left the room without a word to anybody there.',
  ])('cuts after an ellipsis or a question that stands alone: %s', check);

  it.each(['1. The cameras 2. The phones 3. The rest', 'a) cameras b) phones', '1.) The cameras. 2.) The phones.'])(
    'cuts a list that runs on into its items: %s',
    (text) => {
      const found = splitSentences(pageOf(text)).map(({ start, end }) => text.slice(start, end));
      expect(found).toEqual(text.split(/ (?=(?:\d|b)[.)])/));
    },
  );

  it('never crosses a block or a line that begins anew', () => {
    const page = pageOf('Ardent grows', 'and grows. It\nSells phones', 'cut\nlines go on');
    const found = splitSentences(page).map(({ start, end }) => page.text.slice(start, end));
    expect(found).toEqual(['Ardent grows', 'and grows.', 'It', 'Sells phones', 'cut\nlines go on']);
  });

  it('leaves out nothing but white space, in any text', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const page = pageOf(randomText(seed, 60), randomText(seed + 1000, 60));
      let at = 0;
      for (const { start, end } of splitSentences(page)) {
        expect(page.text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(page.text.slice(at).trim()).toBe('');
    }
  });

  it('takes blocks that lie outside the text, and none', () => {
    expect(splitSentences({ ...pageOf('Short.'), blocks: [{ start: 2, end: 900, kind: 'paragraph' }] })).toEqual([{ start: 2, end: 6 }]);
    expect(splitSentences({ ...pageOf(''), blocks: [] })).toEqual([]);
  });
});
