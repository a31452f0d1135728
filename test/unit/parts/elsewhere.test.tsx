// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import './fake-browser';
import type { Drift, FamilyPage, KeptStatement } from '../../../src/model';
import { DriftLine, Family } from '../../../src/parts';

beforeEach(() => act(() => render(null, document.body)));
const text = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const links = () => [...document.querySelectorAll('a')].map((a) => a.getAttribute('href'));

describe('a page’s family', () => {
  const copy = (n: number, more: Partial<FamilyPage> = {}): FamilyPage => ({
    url: `https://paper${n}.example/valves`,
    title: 'Valves',
    publisher: `Paper ${n}`,
    firstPublisher: null,
    published: '2024-03-05',
    firstRead: 0,
    kin: 'text',
    ...more,
  });
  const show = (of: readonly FamilyPage[]) => act(() => render(<Family of={of} />, document.body));

  it('is each page with its day and a link', () => {
    show([copy(1), copy(2, { published: null, kin: 'address', firstPublisher: 'Paper 1' })]);
    expect(text()).toContain('on 2 other pages that you read');
    expect(text()).toContain('Paper 1, 5 Mar 2024');
    expect(text()).toContain('Paper 2, undated by the address that it gives · First published by Paper 1');
    expect(links()).toEqual(['https://paper1.example/valves', 'https://paper2.example/valves']);
  });

  it('is cut short, saying how many more there are', () => {
    show(Array.from({ length: 9 }, (_, i) => copy(i)));
    expect(links()).toHaveLength(6);
    expect(text()).toContain('and 3 more');
  });

  it('says nothing where there is none, and leads nowhere that is no web page', () => {
    show([]);
    expect(text()).toBe('');
    show([copy(1, { url: 'javascript:alert(1)', publisher: null })]);
    expect(links()).toEqual([]);
  });
});

describe('an answer given before', () => {
  const first = {
    publisher: 'Harbour Post',
    published: '2019-03-04',
    url: 'https://harbour.example/2019',
    answers: ['Tiderock sold rusted valves'],
  } as unknown as KeptStatement;
  const show = (more: Partial<Drift>) =>
    act(() => render(<DriftLine of={{ statement: 's', first, times: 1, otherMatter: null, ...more }} />, document.body));

  it('says since when and where', () => {
    show({});
    expect(text()).toBe('Same sentence as in 2019 (Harbour Post, 4 Mar 2019)');
    expect(links()).toEqual(['https://harbour.example/2019']);
  });

  it('says what it was about then, and how often it was given', () => {
    show({ otherMatter: true, times: 3 });
    expect(text()).toContain('then about another allegation: “Tiderock sold rusted valves” · 3 earlier occasions kept');
    show({ otherMatter: false });
    expect(text()).toContain('then too about this matter');
  });
});
