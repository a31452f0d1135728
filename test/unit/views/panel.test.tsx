// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './fake-browser';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { leaveWish } from '../../../src/messages';
import type { Keeping } from '../../../src/model';
import { findNotes, forgetPages, newNote, saveNote } from '../../../src/record';
import { record } from '../../../src/views/live';
import { Article } from '../../../src/views/panel/article';
import { BarePage } from '../../../src/views/panel/bare-page';
import { Empty } from '../../../src/views/panel/empty';
import { type Beside, isBare, useBeside } from '../../../src/views/panel/page';
import { examplePage } from '../record/example';
import { asked, pageAnswers, tab } from './fake-browser';

const { page, reading } = examplePage('https://harbour.example/a', [
  { words: 'Tiderock sold rusted valves', who: 'The inspectors', about: ['tiderock'] },
  { words: 'the valves were sound', who: 'Tiderock', by: 'tiderock', act: 'denies', answers: 0 },
  { words: 'Tiderock paid for a minister’s boat', who: 'A former clerk', about: ['tiderock'] },
]);
const selectors = [{ type: 'TextQuoteSelector' as const, exact: 'Tiderock sold rusted valves', prefix: '', suffix: '' }];
const [first] = reading.statements;
const here = { tab: 1, host: 'harbour.example', address: 'https://harbour.example/a', title: 'A', incognito: false } as const;

const text = () => document.body.textContent ?? '';
const find = <E extends Element>(css: string) => document.body.querySelector(css) as E;
const buttonOf = (words: string) =>
  [...document.body.querySelectorAll('button')].find((b) => b.textContent?.includes(words)) as HTMLButtonElement;

/** Waits until something is so; the record answers in its own time. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await holds()) return;
    await act(() => new Promise((done) => setTimeout(done, 10)));
  }
  throw new Error(`never so: ${holds}`);
}

async function draw(keeping: Keeping = 'off', more: Partial<Beside> = {}): Promise<void> {
  const view = { reading, record: [], family: [], drift: [], packDate: '', keeping, refused: [], corrected: [] };
  const beside: Beside = { ...here, seen: { state: 'read', page, isCut: false, view, level: 'all' }, ...more };
  await act(() => render(<Article tab={1} beside={beside} page={page} view={view} />, document.body));
}

beforeEach(async () => {
  await act(() => render(null, document.body));
  asked.length = 0;
  for (const call of Object.keys(pageAnswers)) delete pageAnswers[call as keyof typeof pageAnswers];
  Object.assign(pageAnswers, { describe: () => selectors, goTo: () => true, selection: () => null, find: () => [] });
  for (const table of record.tables) await table.clear();
});

describe('the claims', () => {
  test('stand with speaker, act and how they were answered', async () => {
    await draw();
    expect(text()).toMatch(/Alleges The inspectors.*answered.*Tiderock sold rusted valves.*Tiderock: denies · ¶\s2/);
    expect(text()).toMatch(/A former clerk.*no reply on this page/);
  });

  test('lead to their place on the page when chosen, and tell more', async () => {
    await draw();
    await act(() => buttonOf('rusted valves').click());
    expect(asked).toContain('goTo');
    expect(text()).toContain('Says who');
    expect(find('li.claim[aria-current="true"]').textContent).toContain('rusted valves');
  });

  test('are filtered', async () => {
    await draw();
    await act(() => buttonOf('Unanswered 1').click());
    expect([...document.body.querySelectorAll('li.claim')]).toHaveLength(1);
    expect(text()).toContain('minister’s boat');
  });
});

describe('a note', () => {
  test('is written under its claim and saved as typed', async () => {
    await draw();
    await act(() => buttonOf('rusted valves').click());
    await act(() => find<HTMLButtonElement>('.add-note').click());
    await until(() => find('textarea') !== null);
    const area = find<HTMLTextAreaElement>('textarea');
    area.value = 'Ask the yard';
    await act(() => void area.dispatchEvent(new Event('input', { bubbles: true })));
    expect(find('.save-state').textContent).toBe('saving…');
    await until(() => find('.save-state').textContent === 'saved');
    expect(await findNotes(record, page.canonicalUrl)).toMatchObject([
      { text: 'Ask the yard', target: { selectors, statement: first?.id }, status: 'unstarted' },
    ]);
    expect(await record.pages.count()).toBe(1);
  });

  test('that is deleted can be brought back', async () => {
    await saveNote(
      record,
      { ...newNote('n', { page: page.canonicalUrl, selectors: [], statement: null, company: null }), text: 'Kept' },
      null,
      null,
    );
    await draw();
    await until(() => find('.note') !== null);
    await act(() => buttonOf('Delete').click());
    await until(() => find('.note') === null && text().includes('Undo'));
    // Its own button is gone: the keys go on to the way back.
    expect(document.activeElement).toBe(buttonOf('Undo'));
    await act(() => buttonOf('Undo').click());
    await until(() => find('.note .markdown')?.textContent === 'Kept');
    expect(await findNotes(record, page.canonicalUrl)).toHaveLength(1);
  });

  test('says when its words are gone, and shows them as they were kept', async () => {
    pageAnswers.find = () => [{ key: 'n', state: 'not found', now: null, link: null }];
    const target = {
      page: page.canonicalUrl,
      selectors: [{ ...selectors[0], exact: 'words that went' } as never],
      statement: null,
      company: null,
    };
    await saveNote(record, newNote('n', target), null, null);
    await draw();
    await until(() => text().includes('not on the page any more'));
    expect(text()).toContain('“words that went”');
    expect(buttonOf('Go to the place')).toBeUndefined();
  });

  test('that may have another place shows how the page reads now', async () => {
    pageAnswers.find = () => [{ key: 'n', state: 'uncertain', now: 'Tiderock bought rusted valves', link: null }];
    await saveNote(record, newNote('n', { page: page.canonicalUrl, selectors, statement: first?.id ?? null, company: null }), null, null);
    await draw();
    await until(() => text().includes('Not sure that this is the place'));
    expect(text()).toContain('“Tiderock bought rusted valves”');
  });

  test('shows markup as the text that it is', async () => {
    await saveNote(
      record,
      { ...newNote('n', { page: page.canonicalUrl, selectors: [], statement: null, company: null }), tags: ['<b>bold</b>'] },
      null,
      null,
    );
    await draw();
    await until(() => text().includes('<b>bold</b>'));
    expect(find('b')).toBe(null);
  });

  test('on the selection says when nothing is selected', async () => {
    await draw();
    await act(() => buttonOf('Note on the selection').click());
    await until(() => text().includes('Nothing is selected on the page.'));
  });
});

test.each([['private window', {}] as const, ['off', { incognito: true }] as const])(
  'a private window (%s) has no editor',
  async (keeping, more) => {
    await saveNote(
      record,
      { ...newNote('n', { page: page.canonicalUrl, selectors: [], statement: null, company: null }), text: 'Elsewhere' },
      null,
      null,
    );
    await draw(keeping, more);
    await act(() => buttonOf('rusted valves').click());
    await act(() => new Promise((done) => setTimeout(done, 100)));
    expect(text()).toContain('not kept here');
    expect(find('.note, textarea')).toBe(null);
    expect(find('.add-note') ?? find('.note-buttons')).toBe(null);
  },
);

describe('the key for a note on the selection', () => {
  const wish = () => leaveWish({ kind: 'selection', tab: 1 });

  test('begins a note on it', async () => {
    pageAnswers.selection = () => ({ words: 'rusted valves', selectors });
    await draw();
    await act(wish);
    await until(() => find('.loose textarea') !== null);
    expect(document.activeElement).toBe(find('.loose textarea'));
  });

  test('says what to do where nothing is selected, and offers a note on the page', async () => {
    await draw();
    await act(wish);
    await until(() => text().includes('Nothing is selected on the page.'));
    expect(document.activeElement?.textContent).toBe('Note on the page');
    await act(() => (document.activeElement as HTMLButtonElement).click());
    await until(() => find('.loose textarea') !== null);
    expect(text()).not.toContain('Nothing is selected');
    expect(text()).toContain('On the page as a whole');
  });
});

describe('a page that is no article', () => {
  const drawBare = () => act(() => render(<BarePage tab={1} address="https://harbour.example/tide" title="Tide tables" />, document.body));

  test('takes notes too, and is kept by its address so that they are found and forgotten with it', async () => {
    pageAnswers.selection = () => ({ words: 'high water', selectors: [{ ...selectors[0], exact: 'high water' } as never] });
    await drawBare();
    await act(() => buttonOf('Note on the selection').click());
    await until(() => find('textarea') !== null);
    const area = find<HTMLTextAreaElement>('textarea');
    area.value = 'Whose tables?';
    await act(() => void area.dispatchEvent(new Event('input', { bubbles: true })));
    await until(() => find('.save-state').textContent === 'saved');
    expect(await findNotes(record, 'https://harbour.example/tide')).toMatchObject([{ text: 'Whose tables?' }]);
    expect(await record.pages.toArray()).toMatchObject([
      { page: 'https://harbour.example/tide', title: 'Tide tables', host: 'harbour.example' },
    ]);
    expect(await record.captures.count()).toBe(0);
    await forgetPages(record, ['https://harbour.example/tide']);
    expect(await record.notes.count()).toBe(0);
  });

  test('is none in a private window, nor where a page cannot be read', () => {
    const seen = { state: 'no article' } as const;
    expect(isBare({ ...here, seen })).toBe(true);
    expect(isBare({ ...here, seen, incognito: true })).toBe(false);
    expect(isBare({ ...here, seen: { state: 'forbidden' } })).toBe(false);
  });
});

describe('where there is nothing to show', () => {
  const beside = (seen: Beside['seen']): Beside => ({ ...here, seen });
  test.each([
    [beside({ state: 'no article' }), 'No article here'],
    [beside({ state: 'reading' }), 'Reading'],
    [beside({ state: 'failed', error: 'out of paper' }), 'out of paper'],
    [beside({ state: 'other language', language: 'de' }), 'German'],
    [beside({ state: 'other language', language: '???' }), '???'],
    [beside({ state: 'forbidden' }), 'may not read'],
    [beside({ state: 'unreached' }), 'Reload the page'],
    [null, 'Reading'],
  ])('%j is told', async (of, words) => {
    await act(() => render(<Empty beside={of} />, document.body));
    expect(text()).toContain(words);
  });
});

describe('the page beside', () => {
  let seen: Beside | null = null;
  const Probe = () => {
    seen = useBeside();
    return null;
  };
  const look = async () => {
    seen = null;
    await act(() => render(<Probe />, document.body));
    await until(() => seen !== null);
    return seen as Beside | null;
  };

  test('is what its content script says', async () => {
    pageAnswers.state = () => ({ state: 'no article' });
    expect(await look()).toEqual({ ...here, seen: { state: 'no article' } });
  });

  test('is not reached where no content script answers, and forbidden where none may be', async () => {
    expect((await look())?.seen.state).toBe('unreached');
    await act(() => render(null, document.body));
    const { url } = tab;
    tab.url = 'chrome://settings';
    expect((await look())?.seen.state).toBe('forbidden');
    tab.url = url;
  });
});
