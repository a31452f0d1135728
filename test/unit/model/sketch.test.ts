import { describe, expect, it } from 'vitest';
import { bandsOf, likenessOf, sketchOf } from '../../../src/model';
import { cut, edited, prose } from './prose';

const ARTICLE = prose(1, 600);
const like = (a: string, b: string) => likenessOf(sketchOf(a), sketchOf(b));
const meet = (a: string, b: string) => {
  const bands = new Set(bandsOf(sketchOf(a)));
  return bandsOf(sketchOf(b)).some((band) => bands.has(band));
};

describe('a sketch', () => {
  it('is the same for the same words, however they are set', () => {
    expect(sketchOf(ARTICLE.toUpperCase().replaceAll(' ', '\n'))).toEqual(sketchOf(ARTICLE));
  });
  it('is of one size, whatever the text’s', () => {
    expect(sketchOf(prose(2, 5000))).toHaveLength(sketchOf(ARTICLE).length);
    expect(sketchOf(ARTICLE).every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
  });
  it('is empty for a text too short to be told from its like', () => {
    expect(sketchOf('Read more here.')).toEqual([]);
    expect(bandsOf([])).toEqual([]);
    expect(likenessOf([], sketchOf(ARTICLE))).toEqual({ resemblance: 0, containment: 0, shared: 0 });
  });
});

describe('likeness', () => {
  it('is whole for the same text and none for another', () => {
    expect(like(ARTICLE, ARTICLE)).toMatchObject({ resemblance: 1, containment: 1 });
    expect(like(ARTICLE, prose(2, 600)).containment).toBe(0);
    expect(meet(ARTICLE, prose(2, 600))).toBe(false);
  });
  it('sees a cut copy in the whole', () => {
    const { resemblance, containment } = like(ARTICLE, cut(ARTICLE, 0.4));
    expect(containment).toBeGreaterThan(0.8);
    expect(resemblance).toBeLessThan(0.6);
    expect(meet(ARTICLE, cut(ARTICLE, 0.4))).toBe(true);
  });
  it('sees through a desk’s edits, up to one word in twelve', () => {
    expect(like(ARTICLE, edited(ARTICLE, 12)).containment).toBeGreaterThan(0.4);
    expect(meet(ARTICLE, edited(ARTICLE, 12))).toBe(true);
  });
  it('is the same both ways, and estimates how much is shared', () => {
    const half = cut(ARTICLE, 0.5);
    expect(like(ARTICLE, half)).toEqual(like(half, ARTICLE));
    expect(like(ARTICLE, half).shared).toBeGreaterThan(200);
    expect(like(ARTICLE, half).shared).toBeLessThan(400);
  });
});
