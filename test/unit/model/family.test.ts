import { describe, expect, it } from 'vitest';
import { familiesOf, familyKeys, kinOf, type Sketched, sketchOf } from '../../../src/model';
import { cut, edited, prose } from './prose';

interface Page extends Sketched {
  readonly page: string;
}

const keep = (page: string, text: string, more: Partial<Sketched> & { readonly first?: string } = {}): Page => {
  const sketch = sketchOf(text);
  const { first, ...rest } = more;
  return {
    page,
    publisher: null,
    firstPublisher: null,
    title: null,
    published: null,
    credit: null,
    sketch,
    bands: familyKeys(sketch, [page, first]),
    ...rest,
  };
};
const STORY = prose(1, 500);
const OTHER = prose(2, 500);

describe('kin', () => {
  it('are pages with one text, edited and cut', () => {
    expect(kinOf(keep('https://a.example/1', STORY), keep('https://b.example/2', edited(cut(STORY, 0.6), 20)))).toBe('text');
    expect(kinOf(keep('https://a.example/1', STORY), keep('https://b.example/2', OTHER))).toBe(null);
  });
  it('are a page and the one where it says that it first appeared, whatever became of the text', () => {
    const first = keep('https://www.a.example/story/', STORY);
    expect(kinOf(first, keep('https://b.example/2', OTHER, { first: 'http://a.example/story#top' }))).toBe('address');
  });
  it('are two pages that name one first place, but not one front door', () => {
    const two = (first: string) => kinOf(keep('https://b.example/1', STORY, { first }), keep('https://c.example/2', OTHER, { first }));
    expect(two('https://a.example/story')).toBe('address');
    expect(two('https://a.example/')).toBe(null);
    expect(two('https://a.example')).toBe(null);
  });
  it('need less in common where both name one wire', () => {
    const rewritten = `${cut(STORY, 0.36)} ${prose(3, 320)}`;
    const wire = { credit: 'Quay Wire' };
    const kin = (a: Partial<Sketched>, b: Partial<Sketched>) =>
      kinOf(keep('https://a.example/1', STORY, a), keep('https://b.example/2', rewritten, b));
    expect(kin({}, {})).toBe(null);
    expect(kin(wire, wire)).toBe('text');
    expect(kin({ publisher: 'Quay Wire' }, wire)).toBe('text');
    expect(kin({ publisher: 'Quay Wire' }, { publisher: 'Quay Wire' })).toBe(null);
  });
  it('are two addresses of one page, however short: same house, title and day', () => {
    const at = (address: string, text: string, more: Partial<Sketched> = {}) =>
      keep(address, text, { publisher: 'Quay News', title: 'Pier closed', published: '2024-03-05T08:00:00Z', ...more });
    const short = prose(7, 50);
    const kin = (text: string, more: Partial<Sketched> = {}) =>
      kinOf(at('https://quay.example/pier', short), at('https://quay.example/pier?from=mail', text, { published: '2024-03-05', ...more }));
    expect(kin(short)).toBe('text');
    expect(kin('Too short to say.')).toBe('text');
    expect(kin(prose(8, 50))).toBe(null);
    expect(kin(short, { title: 'Pier open' })).toBe(null);
    expect(kin(short, { published: '2024-03-06' })).toBe(null);
    expect(kin(short, { publisher: 'Harbour Post' })).toBe(null);
  });
  it('are not two short items under one standing note', () => {
    const note = prose(9, 48);
    expect(kinOf(keep('https://a.example/1', `${prose(4, 24)} ${note}`), keep('https://a.example/2', `${prose(5, 24)} ${note}`))).toBe(
      null,
    );
  });
});

describe('families', () => {
  const pages = [
    keep('https://a.example/1', STORY),
    keep('https://b.example/2', OTHER),
    keep('https://c.example/3', cut(STORY, 0.6)),
    keep('https://d.example/4', prose(3, 300), { first: 'https://c.example/3' }),
    keep('https://e.example/5', 'Too short to say.'),
  ];
  it('hold every page once, joined over what they share', () => {
    expect(familiesOf(pages).map((family) => family.map(({ page }) => page))).toEqual([
      ['https://a.example/1', 'https://c.example/3', 'https://d.example/4'],
      ['https://b.example/2'],
      ['https://e.example/5'],
    ]);
  });
  it('join addresses of one page that nothing else would bring together', () => {
    const heading = { publisher: 'Quay News', title: 'Pier closed', published: '2024-03-05' };
    const two = ['https://quay.example/pier', 'https://m.quay.example/a?id=7'].map((page) => keep(page, 'Too short to say.', heading));
    expect(familiesOf(two)).toHaveLength(1);
  });
  it('keep pages apart of which nothing is known', () => {
    const unknown = { publisher: 'P', firstPublisher: null, title: null, published: null, credit: null, sketch: [], bands: [] };
    expect(familiesOf([unknown, unknown].map((p, i) => ({ ...p, page: `p${i}` })))).toHaveLength(2);
  });
});
