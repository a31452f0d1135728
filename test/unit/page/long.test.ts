import { describe, expect, it } from 'vitest';
import { extractMapped, isArticle } from '../../../src/page';
import { findPlace, type Place } from '../../../src/page/place';
import { atOnce } from '../../../src/page/slices';
import { documentOf, paragraphs, readIn, wordsUnder } from './pages';

const url = 'https://tarnbypost.example/news/valves';
const body = paragraphs.map((words) => `<p>${words}</p>`).join('');
const title = '<h1>Valve maker denies that it paid late</h1>';
const page = (html: string, head = '') => documentOf(`<!doctype html><html><head>${head}</head><body>${html}</body></html>`);
/** Boxes without a name, more than the short look below takes in. */
const boxes = '<div><i></i></div>'.repeat(200);

describe('a very long page', () => {
  it('of short sentences alone is read, and said to be cut', () => {
    const read = extractMapped(page(`<article>${title}${'<p>No valves came.</p>'.repeat(5000)}</article>`), url);
    expect(read?.page.text).toMatch(/^Valve maker denies.*\n\nNo valves came\.\n\nNo valves came\./);
    expect(read?.page.blocks.length).toBeGreaterThan(3000);
    expect(read?.isCut).toBe(true);
  });

  it('of one text of hundreds of thousands of characters is read in parts that join as if it were read at once', () => {
    const words = `${paragraphs[0]}  ${paragraphs[1]}\u00ad `.repeat(1500).trim();
    const read = readIn(page(`<article>${title}<p>${words}</p></article>`));
    const [, block] = read.page.blocks;
    const start = block?.start ?? 0;
    expect(read.page.text.slice(start, block?.end)).toBe(
      words
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    const [range] = read.map.rangesAt({ start: start + 200_000, end: start + 200_010 });
    expect(range && wordsUnder(range)).toBe(read.page.text.slice(start + 200_000, start + 200_010));
  });

  it('is cut where more is there than is taken', () => {
    const isCut = (html: string) => extractMapped(page(html), url)?.isCut;
    expect(isCut(`<article>${title}${body}</article>`)).toBe(false);
    expect(isCut(`<article>${title}${body}<p>${`${paragraphs[0]} `.repeat(5000)}</p></article>`)).toBe(true);
  });
});

describe('a page that goes on after the last node that is looked at', () => {
  const look = { most: 5000, mostNodes: 200, mostBoxes: 1000 };
  const named = { titles: ['Valve maker denies that it paid late'], site: null };
  const placeOf = (html: string): Place | null => atOnce(findPlace(page(html).body, named, look));
  const words = ({ outline, choice }: Place) => choice.passages.map(({ start, end }) => outline.text.slice(start, end));

  it('is read from the landmark that comes next, where the article has not begun', () => {
    for (const tag of ['main', 'article']) {
      const place = placeOf(`<main><p>Menu</p></main><div>${boxes}</div><${tag}>${title}${body}</${tag}>`);
      expect(place && words(place), tag).toContain(paragraphs[3]);
      expect(place?.title, tag).not.toBeNull();
    }
    expect(placeOf(`<div>${boxes}</div><div>${title}${body}</div>`)).toBeNull();
  });

  it('is cut only where its article is: what follows one may be as long as it likes', () => {
    expect(placeOf(`<article>${title}${body}</article><div>${boxes}</div>`)?.isCut).toBe(false);
    expect(placeOf(`<article>${title}${body}${boxes}${body}</article>`)?.isCut).toBe(true);
  });

  it('is cut after so many boxes too, since each is kept in memory while the page is read', () => {
    const cutAt = (mostBoxes: number) =>
      atOnce(findPlace(page(`<article>${title}${body}${body}</article>`).body, named, { most: 1e6, mostNodes: 1e6, mostBoxes }))?.isCut;
    expect(cutAt(100)).toBe(false);
    expect(cutAt(7)).toBe(true);
  });
});

describe('whether a huge page is an article', () => {
  /** A document that says it has very many elements, and counts the questions that are put to all of it. */
  const huge = (html: string, head = '') => {
    const document = page(html, head);
    let asked = 0;
    const counted = new Proxy(document, {
      get(target, key) {
        if (key === 'getElementsByTagName')
          return (tag: string) => (tag === '*' ? { item: () => target.body } : target.getElementsByTagName(tag));
        const value = Reflect.get(target, key, target);
        if (key === 'querySelector' || key === 'querySelectorAll') asked++;
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    return { document: counted, asked: () => asked };
  };

  it('is told by its head, without a look at all of it', () => {
    for (const [head, is] of [
      ['<meta property="og:type" content="article"><title>.</title>', true],
      ['<script type="application/ld+json">{"@type": "NewsArticle"}</script>', true],
      ['<meta property="og:type" content="product">', false],
    ] as const) {
      const { document, asked } = huge(title + body + body, head);
      expect(isArticle(document), head).toBe(is);
      expect(asked(), head).toBeLessThanOrEqual(2);
    }
  });

  it('is told by its first paragraphs where its head says nothing', () => {
    expect(isArticle(huge(title + body + body).document)).toBe(true);
    expect(isArticle(huge(body + body).document)).toBe(false);
    expect(isArticle(huge(`${title}<ul><li>Lamps</li></ul>`).document)).toBe(false);
  });
});
