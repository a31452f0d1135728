import { describe, expect, test } from 'vitest';
import { printClaimReviews } from '../../../src/export';
import { type OutgoingNote, type Status, statuses } from '../../../src/model';
import { bare, claim, note, onCompany, outgoing, page } from './example';

const draft = (of: OutgoingNote) => JSON.parse(printClaimReviews([of]).text)[0];
const withStatus = (status: Status): OutgoingNote => ({ ...outgoing, note: { ...note, status } });

/** What schema.org allows on each type that we use. https://schema.org/ClaimReview, /Claim, /Rating, /CreativeWork */
const WORK = ['name', 'url', 'headline', 'datePublished', 'publisher', 'author', 'citation', 'creativeWorkStatus'];
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  ClaimReview: [...WORK, 'claimReviewed', 'itemReviewed', 'reviewRating'],
  Claim: [...WORK, 'appearance', 'firstAppearance'],
  Rating: ['alternateName', 'ratingValue', 'bestRating', 'worstRating', 'ratingExplanation'],
  NewsArticle: WORK,
  CreativeWork: WORK,
  WebPage: WORK,
  Organization: ['name', 'url'],
  Person: ['name', 'url'],
};

/** The properties that schema.org does not know on the type that has them. */
function strays(thing: unknown): string[] {
  if (Array.isArray(thing)) return thing.flatMap(strays);
  if (typeof thing !== 'object' || thing === null) return [];
  const { '@type': type, '@context': _, ...rest } = thing as Record<string, unknown>;
  const known = PROPERTIES[String(type)];
  if (!known) return [`no type ${type}`];
  return [
    ...Object.keys(rest)
      .filter((key) => !known.includes(key))
      .map((key) => `${type}.${key}`),
    ...Object.values(rest).flatMap(strays),
  ];
}

describe('a draft of ClaimReview', () => {
  test('says the claim, who made it, where it stood and where it was first', () => {
    expect(draft(outgoing)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      claimReviewed: claim.words,
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Organization', name: 'The harbour office' },
        datePublished: page.published,
        appearance: [{ '@type': 'NewsArticle', url: page.url, headline: page.title, publisher: { name: 'Harbour Post' } }],
        firstAppearance: { '@type': 'CreativeWork', name: 'harbour register', url: 'https://register.example/pier', datePublished: '2023' },
      },
    });
  });

  test('uses only what schema.org knows', () => {
    expect(strays(draft(outgoing))).toEqual([]);
    expect(strays({ '@type': 'Claim', claimReviewed: 1 })).toEqual(['Claim.claimReviewed']);
  });

  test('rates in words and never in numbers', () => {
    expect(draft(outgoing).reviewRating).toEqual({
      '@type': 'Rating',
      alternateName: 'Needs context',
      ratingExplanation: 'Only the north arm is closed.',
    });
    for (const status of statuses) expect(printClaimReviews([withStatus(status)]).text).not.toContain('ratingValue');
  });

  test('leaves url and author to the publisher, and says so', () => {
    const made = draft(outgoing);
    expect(['url' in made, 'author' in made]).toEqual([false, false]);
    expect(made.creativeWorkStatus).toMatch(/url.*author/);
  });

  test('is made only of a note on words with a finding; the others are counted', () => {
    const { drafts, without } = printClaimReviews([outgoing, bare, onCompany, withStatus('unstarted'), withStatus('in progress')]);
    expect([drafts, without]).toEqual([1, 4]);
  });

  test('names no author where none is named', () => {
    for (const sourceType of ['unnamed', 'reporter', 'document', 'filing', 'publication'] as const)
      expect('author' in draft({ ...outgoing, statement: { ...claim, sourceType } }).itemReviewed).toBe(false);
    expect(draft({ ...outgoing, statement: { ...claim, sourceType: 'spokesperson' } }).itemReviewed.author['@type']).toBe('Person');
  });

  test('stands on the quote where no statement was found, and on the first publisher where the page is a copy', () => {
    const alone = draft({ ...outgoing, statement: null, page: { ...page, firstPublisher: 'Quay Wire' } });
    expect(alone.claimReviewed).toBe('the “north pier” is closed for good');
    expect(alone.itemReviewed.firstAppearance).toEqual({
      '@type': 'NewsArticle',
      publisher: { '@type': 'Organization', name: 'Quay Wire' },
    });
  });
});
