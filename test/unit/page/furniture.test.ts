import { describe, expect, it } from 'vitest';
import { blocksOf, documentOf, paragraphs, readIn } from './pages';

const p = (words: string) => `<p>${words}</p>`;
const title = '<h1>Valve maker denies it</h1>';
const textOf = (html: string) => readIn(documentOf(`<html><body><article>${title}${html}</article></body></html>`)).page.text;
const body = paragraphs.map(p).join('');

describe('what is said twice', () => {
  const bio = p('As the valve reporter of this paper I have been to every foundry in the county, and to most of those beyond it.');

  it('is read once where a paragraph stands twice, and left where it is a refrain', () => {
    expect(textOf(`${bio}${body}${bio}`).match(/As the valve reporter/g)).toHaveLength(1);
    const refrain = p('And nobody answered the telephone.');
    expect(textOf(`${body}${refrain}${body}${refrain}`).match(/And nobody answered/g)).toHaveLength(2);
  });

  it('is read where the article has it, not in a summary of its sentences above', () => {
    const summary = `<div>${paragraphs[0]} ${paragraphs[2]}</div>`;
    const { page } = readIn(
      documentOf(
        `<html><body><article>${title}${summary}<div>${paragraphs[0]}<br>${paragraphs[1]}</div><div>${paragraphs[2]}<br>${paragraphs[3]}</div></article></body></html>`,
      ),
    );
    expect(blocksOf(page).map((block) => block.slice(0, 40))).toEqual([
      'heading: Valve maker denies it',
      `paragraph: ${paragraphs[0]?.slice(0, 29)}`,
      `paragraph: ${paragraphs[2]?.slice(0, 29)}`,
    ]);
  });
});

describe('a paragraph that says again what stands below', () => {
  it('stays where a part of it, however short, is its own', () => {
    expect(textOf(`${p(`At the works, too. ${paragraphs[0]}`)}${body}`)).toContain('At the works, too.');
  });
});

describe('longer notices', () => {
  it('are no part of the article', () => {
    for (const notice of [
      'We now and then name things that we like. If you buy something through one of our links, we may earn a commission. The valve desk of this paper works independently of all that.',
      'Please note that all prices are accurate at the time of printing, but valves go up and down in price more often than one would think, so look again before you pay for one.',
      'This newsletter may contain advertising, and it may contain other things that you did not ask for when you gave us your address at the gate of the works in Tarnby last year.',
      'More information: Ada Lund et al, On the lasting of valves in salt water and in fresh, Example Journal of Valves (2023), volume 12, pages 33 to 61, with a table of all valves that were tried.',
      'Ada Lund et al, On valves, Example Journal of Valves (2023). DOI: 10.1000/valves.33',
      'The Tarnby Post Editorial Board consists of Ada Lund, who reads, Ed Roe, who writes, and Bo Ek, who pays for all of it and has the last word on valves, on the harbour and on the weather.',
    ])
      expect(textOf(`${body}${p(notice)}`), notice.slice(0, 30)).not.toContain(notice.slice(-40));
  });

  it('are not taken for one where a paragraph only speaks of such things', () => {
    for (const words of [
      'The firm said that its prices had been correct all along, and that no commission had been paid to anybody for any valve that was sold in the town.',
      'For more information the council went to the archive, where it found that the editorial board of the paper had met in the foundry every week since 1951.',
    ])
      expect(textOf(`${body}${p(words)}`)).toContain(words);
  });
});

describe('a paragraph of links', () => {
  const link = (words: string) => `<a href="/x">${words}</a>`;

  it('is read where it is a sentence with words enough beside them', () => {
    const names = [
      'On Valves and Other Loud Things',
      'On Valves and Silence',
      'The Foundry Where the Valves Slept',
      'Valves of the Northern Harbours',
    ];
    const words = `${link('Ada Lund')}, who wrote ${names.map(link).join(', ')}, has now drawn the gates of the works, and ${link('Ed Roe')} has written the words below them.`;
    expect(textOf(body + p(words))).toContain('has now drawn the gates');
  });

  it('is not where it leads away', () => {
    expect(textOf(body + p(link('Ten valves that the county could not do without, and one that it could')))).not.toContain('Ten valves');
  });
});

describe('a date line', () => {
  it('is no block, however it is worded; a note of what was changed is', () => {
    expect(textOf(`${p('Article was updated Dec 23, 2023')}${body}`)).not.toContain('was updated');
    expect(textOf(`${body}${p('This story was updated on Dec 23, 2023.')}`)).toContain('was updated');
  });
});
