import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/page';
import { blocksOf, documentOf, fixture, paragraphs, readIn } from './pages';

const bodied = (body: string, head = '') => documentOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
const p = (words: string) => `<p>${words}</p>`;
const body = paragraphs.map(p).join('');

describe('the article on a page with furniture', () => {
  const { page } = readIn(documentOf(fixture('valves')));

  it('is its title, standfirst, captions once, paragraphs, headings, lists and quotes, in reading order', () => {
    expect(blocksOf(page)).toEqual([
      'heading: Valve maker denies that it paid late',
      'standfirst: The firm says that its books are open to anybody who asks.',
      'caption: The gate of the works in Tarnby, where the valves are made.',
      'paragraph: Orlen Vale, which makes valves, said on Monday that it had paid every invoice from its suppliers this year.',
      'paragraph: “We have nothing to hide,” said Bo Ek, the firm’s head of finance, and showed a list of 412 payments.',
      'heading: What the union says',
      'paragraph: The union’s chair, Cy Dahl, said that nobody had been told of cuts, and that the list was “shorter than it looks”.',
      'paragraph: He would not say how many members had been asked.',
      'list item: Orlen Vale employs 400 people in Tarnby.',
      'list item: It was founded by two brothers in 1951.',
      'quote: Nobody has ever called us a bad payer, and nobody will.',
    ]);
  });

  it('has blocks that stand apart by a blank line', () => {
    page.blocks.forEach((block, i) => {
      const next = page.blocks[i + 1];
      if (next) expect(page.text.slice(block.end, next.start)).toBe('\n\n');
    });
    expect(page.blocks[0]?.start).toBe(0);
    expect(page.blocks.at(-1)?.end).toBe(page.text.length);
  });

  it('says where its links lead, and which address and language it calls its own', () => {
    const words = page.links.map(({ start, end, href }) => [page.text.slice(start, end), href]);
    expect(words).toEqual([['invoice from its suppliers', 'https://tarnbypost.example/invoices']]);
    expect(page.canonicalUrl).toBe('https://tarnbypost.example/news/valves?from=front');
    expect(page.language).toBe('en-GB');
  });
});

describe('the article of a page that says little about itself', () => {
  const { page } = readIn(documentOf(fixture('republished')), 'https://reposts.example/cranes');

  it('is cut into paragraphs at double line breaks, without meta line, contact, copyright and comment form', () => {
    expect(blocksOf(page).map((b) => b.slice(0, 40))).toEqual([
      'heading: Harbour Sells Its Cranes',
      'paragraph: The harbour of Holt has sold ',
      'paragraph: The cranes, which are from 19',
      'paragraph: "No jobs will be lost," the d',
    ]);
  });

  it('keeps its own address when the canonical one is elsewhere', () => {
    expect(page.canonicalUrl).toBe('https://reposts.example/cranes');
    expect(page.language).toBe('en-US');
  });
});

describe('an article', () => {
  it('in several boxes of one kind is read through', () => {
    const document = bodied(
      `<h1>Valve maker denies it</h1><div class="w"><div class="part">${p(paragraphs[0] ?? '')}${p(paragraphs[1] ?? '')}</div></div><div class="promo">${p(paragraphs[3] ?? '')}</div><div class="w"><div class="part">${p(paragraphs[2] ?? '')}</div></div>`,
    );
    expect(blocksOf(readIn(document).page).slice(1)).toEqual([0, 1, 2].map((i) => `paragraph: ${paragraphs[i]}`));
  });

  it('is not its comments, though they are longer', () => {
    const comment = p(`I know them well, and I have bought valves there for all of my life, like my father. ${paragraphs[3]}`);
    const document = bodied(`<div><h1>Valve maker denies it</h1><div>${body}</div></div><div id="comments">${comment.repeat(30)}</div>`);
    expect(readIn(document).page.text).not.toContain('my father');
  });

  it('is not hidden text, scripts or templates', () => {
    const document = bodied(
      `<article>${body}<p hidden>Hidden one.</p><p style="display: none">Hidden two.</p><template><p>Hidden three.</p></template><noscript>Hidden four.</noscript><script>var hidden = 5</script></article>`,
    );
    expect(readIn(document).page.text.toLowerCase()).not.toContain('hidden');
  });

  it('has no cells of a table of figures, but those of a table of prose', () => {
    const figures = '<table><tr><td>Valves</td><td>412</td></tr><tr><td>Pipes</td><td>93</td></tr></table>';
    const prose = `<table><tr><td>${paragraphs[3]}</td></tr></table>`;
    expect(readIn(bodied(`<article>${body}${figures}</article>`)).page.text).not.toContain('412');
    const { blocks } = readIn(bodied(`<article>${paragraphs.slice(0, 3).map(p).join('')}${prose}</article>`)).page;
    expect(blocks.at(-1)?.kind).toBe('table cell');
  });

  it('stands in open shadow roots too', () => {
    const document = bodied('<x-story></x-story>');
    const host = document.querySelector('x-story') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = `<section>${body}</section>`;
    expect(blocksOf(readIn(document).page)).toHaveLength(4);
  });

  it('has its date after a title in an open shadow root, inside that root or after its host', () => {
    const title = '<h1>Valve maker of Tarnby denies it all</h1>';
    const time = '<time datetime="2024-05-06">Monday</time>';
    const publishedOf = (inRoot: string, after: string) => {
      const document = bodied(`<time datetime="2019-01-01">Founded</time><x-head></x-head>${after}<article>${body}</article>`);
      const host = document.querySelector('x-head') as Element;
      host.attachShadow({ mode: 'open' }).innerHTML = inRoot;
      return readIn(document).page.publication.published?.value;
    };
    expect(publishedOf(`<div>${title}${time}</div>`, '')).toBe('2024-05-06');
    expect(publishedOf(`<div>${title}</div>`, time)).toBe('2024-05-06');
  });

  it('is read the same when its words are split over many text nodes', () => {
    const document = bodied(`<article>${body}</article>`);
    const whole = readIn(document).page.text;
    for (const paragraph of document.querySelectorAll('p')) {
      const words = (paragraph.textContent ?? '').split(/(?<=\s)/);
      paragraph.textContent = '';
      for (const word of words) paragraph.append(document.createTextNode(word));
    }
    expect(readIn(document).page.text).toBe(whole);
  });

  it('leaves no trace on the page', () => {
    const document = bodied(`<article>${body}</article>`);
    const before = document.documentElement.outerHTML;
    extract(document, 'https://tarnbypost.example/');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('no article', () => {
  it('is an empty page, a page of links, a short note', () => {
    expect(extract(bodied(''), 'https://tarnbypost.example/')).toBeNull();
    expect(
      extract(bodied('<a href="/1">One of many stories, told at length here</a>'.repeat(99)), 'https://tarnbypost.example/'),
    ).toBeNull();
    expect(extract(bodied('<p>Back soon.</p>'), 'https://tarnbypost.example/')).toBeNull();
  });
});
