import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/model';
import { documentOf, fixture, paragraphs, readIn } from './pages';

function publicationOf(head: string, above = '', url = 'https://tarnbypost.example/news/valves', below = ''): Publication {
  const body = `<h1>Valve maker denies it</h1>${above}${paragraphs.map((p) => `<p>${p}</p>`).join('')}${below}`;
  return readIn(documentOf(`<html><head>${head}</head><body><article>${body}</article></body></html>`), url).page.publication;
}
const ld = (data: unknown) => `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('the publication of a page with data', () => {
  const read = readIn(documentOf(fixture('valves'))).page.publication;

  it('has the title as shown, not as written for search engines', () => {
    expect(read.title).toEqual({ value: 'Valve maker denies that it paid late', from: 'markup' });
  });

  it('follows a reference in the graph to the publisher, and mends a comma too many', () => {
    expect(read.publisher).toEqual({ value: 'The Tarnby Post', from: 'json-ld' });
  });

  it('has people only as bylines', () => {
    expect(read.bylines).toEqual({ value: ['Ada Lund'], from: 'json-ld' });
  });

  it('has the date with the zone that the page shows', () => {
    expect(read.published).toEqual({ value: '2024-03-04T08:30:00+01:00', from: 'json-ld' });
    expect(read.modified?.value).toBe('2024-03-04T09:00:00+00:00');
  });

  it('has dateline and first publication from the text, with the link', () => {
    expect(read.dateline?.value.place).toBe('TARNBY');
    expect(read.firstPublished).toEqual({ value: { name: 'Holt News', url: 'https://holtnews.example/valves' }, from: 'text' });
  });
});

describe('the publication of a republished page', () => {
  const read = readIn(documentOf(fixture('republished')), 'https://reposts.example/cranes').page.publication;

  it('reads what it can where the data are cut off', () => {
    expect(read.title?.value).toBe('Harbour Sells Its Cranes');
    expect(read.published).toEqual({ value: '2023-05-06T10:00:00Z', from: 'meta' });
    expect(read.bylines).toEqual({ value: ['Ed Roe'], from: 'text' });
    expect(read.credit).toEqual({ value: 'Reuters', from: 'text' });
  });

  it('takes a canonical address elsewhere for where it first appeared', () => {
    expect(read.firstPublished).toEqual({
      value: { name: 'holtnews.example', url: 'https://www.holtnews.example/cranes' },
      from: 'markup',
    });
  });
});

describe('a date in universal time', () => {
  const at = (shown: string, given = '2023-12-23T03:00:46Z') =>
    publicationOf(meta('article:published_time', given), `<div>${shown}</div>`).published?.value;

  it('is told by the clock of the place where it is shown by that', () => {
    expect(at('December 22, 2023 10:00 PM')).toBe('2023-12-22T22:00-05:00');
    expect(at('23 December 2023, 8:30')).toBe('2023-12-23T08:30+05:30');
  });

  it('stays as it is where the clock shown is another moment’s, or the same', () => {
    for (const shown of [
      'December 22, 2023 10:17 PM',
      'Updated December 22, 2023 10:00 PM',
      'December 20, 2023 10:00 PM',
      'December 23, 2023 03:00',
    ])
      expect(at(shown), shown).toBe('2023-12-23T03:00:46Z');
    // A clock of twelve hours that says no "p.m.".
    expect(at('December 22, 2023 10:20', '2023-12-22T22:20:00Z')).toBe('2023-12-22T22:20:00Z');
  });
});

describe('JSON-LD', () => {
  const article = { '@type': 'NewsArticle', headline: 'Valve maker denies it', datePublished: '2024-03-04' };

  it('is found in arrays, graphs and main entities, and behind other articles', () => {
    for (const data of [
      [{ '@type': 'Thing' }, article],
      { '@graph': [article] },
      { '@type': 'WebPage', mainEntity: article },
      { '@type': 'ItemList', itemListElement: [{ ...article, headline: 'Another', datePublished: '1999-01-01' }, article] },
    ])
      expect(
        publicationOf(`<title>Valve maker denies it</title>${meta('og:title', 'Valve maker denies it')}${ld(data)}`).published?.value,
      ).toBe('2024-03-04');
  });

  it('is read with raw line breaks, in a comment, with entities', () => {
    const raw =
      '<!-- {"@type": "NewsArticle", "headline": "Valve\nmaker", "datePublished": "2024-03-04", "publisher": {"name": "Lund &amp; Sons"}} -->';
    expect(publicationOf(ld(raw)).publisher?.value).toBe('Lund & Sons');
  });

  it('may be nested without end, refer to itself, or carry the names of an object’s own parts', () => {
    const deep = `${'{"a":'.repeat(500)}{"@type":"NewsArticle"}${'}'.repeat(500)}`;
    const odd =
      '{"@type":"NewsArticle","@id":"#a","author":{"@id":"#a"},"publisher":{"@id":"#a"},"__proto__":{"headline":"No"},"constructor":1,"toString":{"name":3}}';
    for (const data of [deep, odd, '[[[[]]]]', 'null', '3', '"text"', '{', '']) {
      const read = publicationOf(ld(data));
      expect(read.title?.value).toBe('Valve maker denies it');
      expect(read.published).toBeNull();
    }
    expect(({} as { headline?: string }).headline).toBeUndefined();
  });

  it('says what the article is based on, and whose it is', () => {
    const read = publicationOf(ld({ ...article, isBasedOn: 'https://www.reuters.com/valves', creditText: 'Holt Wire' }));
    expect(read.firstPublished).toEqual({ value: { name: 'Reuters', url: 'https://www.reuters.com/valves' }, from: 'json-ld' });
    expect(read.credit).toEqual({ value: 'Holt Wire', from: 'json-ld' });
  });
});

describe('bylines', () => {
  const by = (author: unknown) => publicationOf(ld({ '@type': 'NewsArticle', author })).bylines?.value ?? null;

  it('are people, however the page lists them', () => {
    expect(by({ '@type': 'Person', name: 'Ada Lund' })).toEqual(['Ada Lund']);
    expect(by([{ name: 'Ada Lund' }, { name: ['Bo Ek', 'Cy van der Dahl'] }])).toEqual(['Ada Lund', 'Bo Ek', 'Cy van der Dahl']);
    expect(by('By Ada Lund, Bo Ek and José O’Dea')).toEqual(['Ada Lund', 'Bo Ek', 'José O’Dea']);
    expect(by('ADA LUND')).toEqual(['ADA LUND']);
    expect(by('April Glover')).toEqual(['April Glover']);
  });

  it('are not desks, agencies, accounts or times', () => {
    for (const name of [
      'Reuters staff',
      'admin',
      'Newsroom',
      'PTI',
      'Web Desk',
      '| Updated: March 4, 2024',
      'Text Size',
      'https://tarnbypost.example/ada',
      'tarnbypost.example',
      '',
    ])
      expect(by(name), name).toBeNull();
  });

  it('are read in the markup where the data name nobody', () => {
    expect(publicationOf('', '<div class="byline">By Ada Lund, Tarnby</div>').bylines).toEqual({ value: ['Ada Lund'], from: 'markup' });
  });

  it('leave the agency as a credit', () => {
    const read = publicationOf('', '<div class="byline">Reuters</div>');
    expect(read.bylines).toBeNull();
    expect(read.credit).toEqual({ value: 'Reuters', from: 'markup' });
  });
});

describe('dates', () => {
  it('are taken from data, then meta, then markup, then text, then the address', () => {
    const at = (head: string, above = '', url?: string) => publicationOf(head, above, url).published;
    const time = '<time datetime="2024-01-03">3 January 2024</time>';
    const all = ld({ '@type': 'Article', datePublished: '2024-01-01T00:00:00+02:00' }) + meta('article:published_time', '2024-01-02');
    expect(at(all, time)).toEqual({ value: '2024-01-01T00:00:00+02:00', from: 'json-ld' });
    expect(at(meta('article:published_time', '2024-01-02'), time)).toEqual({ value: '2024-01-02', from: 'meta' });
    expect(at('', time)).toEqual({ value: '2024-01-03', from: 'markup' });
    expect(at('', '<div>By Ada Lund | 4 January 2024</div>')).toEqual({ value: '2024-01-04', from: 'markup' });
    expect(at('', '', 'https://tarnbypost.example/2024/01/05/valves')).toEqual({ value: '2024-01-05', from: 'address' });
    expect(at('', '', 'https://tarnbypost.example/valves-20240199')).toBeNull();
  });

  it('tell an update from the first day', () => {
    const read = publicationOf(
      '',
      '<p>Updated <time datetime="2024-02-02">2 Feb</time></p><p>Published <time datetime="2024-01-01">1 Jan</time></p>',
    );
    expect([read.published?.value, read.modified?.value]).toEqual(['2024-01-01', '2024-02-02']);
  });
});

describe('title and publisher', () => {
  it('come from the address and the title element where nothing else is said', () => {
    const document = documentOf(
      `<html><head><title>Valves again - wsj.com</title></head><body><div>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</div></body></html>`,
    );
    const { title, publisher } = readIn(document, 'https://www.wsj.com/articles/valves').page.publication;
    expect(title?.value).toBe('Valves again');
    expect(publisher).toEqual({ value: 'The Wall Street Journal', from: 'address' });
  });

  it('keep corrections as printed', () => {
    const read = publicationOf('', '', undefined, '<p>Correction: An earlier version of this article named the wrong town.</p>');
    expect(read.corrections).toEqual([{ text: 'Correction: An earlier version of this article named the wrong town.', date: null }]);
  });
});
