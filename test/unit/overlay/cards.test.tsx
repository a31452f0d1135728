// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fireEvent } from './fire';
import '../parts/fake-browser';
import type { KeptStatement, PageView, Statement } from '../../../src/model';
import type { CardWays } from '../../../src/overlay/card-frame';
import { CompanyCard } from '../../../src/overlay/company-card';
import { StatementCard } from '../../../src/overlay/statement-card';
import { company, hid, hop, leaked, listing, page, reply, silence, sound, view } from '../parts/a-reading';

const ways = {
  close: vi.fn(),
  step: vi.fn(),
  showStatement: vi.fn(),
  showCompany: vi.fn(),
  copy: vi.fn(async () => true),
  openPanel: vi.fn(async () => ({ opened: false, key: 'Alt+Shift+H' })),
  openPanelTab: vi.fn(),
  openLibrary: vi.fn(),
  refuse: vi.fn(async () => true),
  allow: vi.fn(async () => true),
} satisfies CardWays;

beforeEach(() => {
  act(() => render(null, document.body));
  vi.clearAllMocks();
});

function card(statement: Statement, of: PageView = view()) {
  act(() => render(<StatementCard page={page} view={of} statement={statement} ways={ways} />, document.body));
  return document.body;
}

const text = () => document.body.textContent ?? '';
const button = (words: string) => {
  const found = [...document.querySelectorAll('button')].find((b) => b.textContent === words || b.getAttribute('aria-label') === words);
  if (!found) throw new RangeError(`no button ${words}`);
  return found;
};

describe('the card of a claim', () => {
  it('says what is said, about whom, and who says so, origin first', () => {
    card(leaked);
    expect(document.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe('Alleges: Brantholm sold pumps that leaked');
    expect(document.querySelector('header')?.textContent).toContain('Alleges about Brantholm');
    expect([...document.querySelectorAll('.chain li')].map((li) => li.textContent?.trim())).toEqual([
      'Fenwick Institute May 2021 · document',
      'The Dunmore Post this page',
    ]);
    expect(document.querySelector('.chain a')?.getAttribute('href')).toBe('https://fenwick.example/report');
  });

  it('shows the cue and the corroboration as printed', () => {
    const provenance = [hop('A petition', { cue: 'cited by' }), hop('The Post', { corroboration: 'checked the tests' })];
    card({ ...leaked, provenance });
    expect(text()).toContain('“cited by”');
    expect(text()).toContain('says it checked: “checked the tests”');
  });

  it('shows the answer and leads to it', () => {
    card(leaked);
    expect(text()).toContain('What they answer');
    expect(document.querySelector('.reply .said')?.textContent).toBe('“the pumps were sound”');
    fireEvent.click(button('Go to it'));
    expect(ways.showStatement).toHaveBeenCalledWith('sound');
  });

  it('says what is unsure, in part, of another claim, and not the company’s own', () => {
    const replies = [reply('sound', 'leaked', { confidence: 0.4, part: 'another claim', thirdParty: true })];
    card(leaked, view({ replies, statements: [leaked, { ...sound, entity: 'text:expert' }] }));
    expect(text()).toContain('answers another claim · not the company’s own answer · unsure');
    expect(text()).toContain('No reply on this page.');
  });

  it('calls no claim answered whose only answer is unsure', () => {
    card(leaked, view({ replies: [reply('sound', 'leaked', { confidence: 0.4 })], statements: [leaked, sound] }));
    expect(text()).toContain('No reply on this page that is surely meant for this.');
  });

  it('says that there is no reply, and whether the page reports having asked', () => {
    card(hid);
    expect(text()).toContain('No reply on this page. The page does not say whether Brantholm was asked.');
    card(hid, view({ statements: [leaked, sound, hid, silence] }));
    expect(text()).toContain('The page says that Brantholm was asked: “did not respond to a request for comment”');
  });

  it('misses no answer to what is no allegation', () => {
    card({ ...hid, act: 'states' });
    expect(text()).not.toContain('No reply');
  });

  it('shows earlier answers with publisher, date, link and how sure', () => {
    const statement: KeptStatement = {
      id: 'k',
      page: 'p',
      url: 'https://other.example/1',
      publisher: 'The Other',
      firstPublisher: null,
      title: null,
      published: '2019-02',
      words: 'our pumps hold',
      who: 'Brantholm',
      sourceType: 'organisation',
      voice: 'indirect',
      act: 'denies',
      by: 'brantholm',
      about: [],
      answers: [],
      place: null,
      cue: '',
      answersTo: [],
      answered: null,
      asked: false,
      provenance: [],
      origin: 'page',
      keptAt: 0,
    };
    card(hid, view({}, { record: [{ statement, to: 'hid', confidence: 0.6, shared: ['pump'] }] }));
    expect(text()).toContain('Earlier, elsewhere');
    expect(text()).toContain('Brantholm · The Other, Feb 2019 · probably on the same matter');
    expect(document.querySelector('.reply a')?.getAttribute('href')).toBe('https://other.example/1');
  });

  it('says in the card of an answer what it answers', () => {
    card(sound);
    expect(text()).toContain('What it answers');
    fireEvent.click(button('Go to it'));
    expect(ways.showStatement).toHaveBeenCalledWith('leaked');
  });

  it('says that the publication’s own words name no source', () => {
    card({ ...leaked, voice: 'unattributed' });
    expect(text()).toContain('No source is named.');
  });

  it('answers "Why?" when asked', () => {
    card(leaked);
    expect(text()).not.toContain('report-says');
    fireEvent.click(button('Why?'));
    expect(button('Why?').getAttribute('aria-expanded')).toBe('true');
    expect(text()).toContain('Found by the rule report-says, right in about 90 of 100 measured cases.');
    expect(text()).toContain('Answer linked because of: the same words, 80 %.');
    expect(text()).toContain('Brantholm: named 4 times');
  });

  it('copies the words with their chain', async () => {
    card(leaked);
    await fireEvent.clickAndWait(button('Copy'));
    expect(ways.copy).toHaveBeenCalledWith(expect.stringContaining('Fenwick Institute (May 2021) → The Dunmore Post'));
    expect(button('Copied').querySelector('[role=status]')).not.toBeNull();
  });

  it('says which key opens the panel where a click cannot, and offers a tab', async () => {
    card(leaked);
    await fireEvent.clickAndWait(button('In the panel'));
    expect(ways.openPanel).toHaveBeenCalledWith('leaked');
    expect(text()).toContain('The sidebar opens with Alt+Shift+H');
    fireEvent.click(button('Open in a tab'));
    expect(ways.openPanelTab).toHaveBeenCalledWith('leaked');
  });

  it('goes on, back and away', () => {
    card(leaked);
    fireEvent.click(button('Next claim'));
    fireEvent.click(button('Previous claim'));
    fireEvent.click(button('Close'));
    expect(ways.step.mock.calls).toEqual([[1], [-1]]);
    expect(ways.close).toHaveBeenCalledOnce();
  });

  it('takes nothing of the page for markup, and no script for a link', () => {
    const evil = { ...leaked, who: '<img src=x onerror=alert(1)>', provenance: [hop('<b>x</b>', { href: 'javascript:alert(1)' })] };
    card(sound, view({ statements: [evil, sound] }));
    card(evil);
    expect(document.querySelectorAll('img, b, script, a')).toHaveLength(0);
    expect(text()).toContain('<b>x</b>');
  });
});

describe('the card of a company', () => {
  const show = (of = company()) =>
    act(() => render(<CompanyCard page={page} view={view({ entities: [of] })} company={of} ways={ways} />, document.body));

  it('shows listings as of the article’s date, with authority, citation and link', () => {
    show(company({ listings: [listing(), listing({ list: 'NEW', title: 'New List', from: '2021-06-03' })] }));
    expect(text()).toContain('On the record, as of 25 May 2021');
    expect(document.querySelector('.listings li')?.textContent).toBe('Pump List, since 1 Jan 2020Pump Office · 12 PR 34');
    expect(document.querySelector('.listings a')?.getAttribute('href')).toBe('https://pumps.example/list');
    expect(text().indexOf('Since the article')).toBeGreaterThan(text().indexOf('Pump List'));
    expect(text().indexOf('New List')).toBeGreaterThan(text().indexOf('Since the article'));
  });

  it('does not say since when, where only a later day was checked', () => {
    show(company({ listings: [listing({ from: '2026-06-10', fromAtLatest: true })] }));
    expect(text()).toContain('whether already then was not checked');
    expect(text()).toContain('Pump List, listed by 10 Jun 2026');
    expect(text()).not.toContain('Since the article');
  });

  it('tells "not listed" from "not checked"', () => {
    show();
    expect(text()).toContain('Brantholm is not on any list we hold, as of 9 Jul 2026.');
    show(company({ known: false }));
    expect(text()).toContain('Brantholm is not in our packs: not checked.');
    expect(text()).not.toContain('not on any list');
    expect(text()).not.toContain('Lists last checked');
  });

  it('shows a parent’s listing as the parent’s', () => {
    const parent = { entity: 'p', name: 'Oxmoor Group', from: null, to: null, citation: 'c', listings: [listing()] };
    show(company({ parents: [parent] }));
    expect(text()).toContain('Brantholm is not on any list we hold');
    expect(text().indexOf('Pump List')).toBeGreaterThan(text().indexOf('Lists that name its parent, Oxmoor Group:'));
  });

  it('leads to the claims about it', () => {
    show();
    fireEvent.click(button('Go to it'));
    expect(ways.showStatement).toHaveBeenCalledWith('leaked');
  });
});
