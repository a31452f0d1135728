// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './fake-browser';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { corrected, type Keeping } from '../../../src/model';
import { findCorrections, keepPage, saveSetting } from '../../../src/record';
import { record } from '../../../src/views/live';
import { Article } from '../../../src/views/panel/article';
import type { Beside } from '../../../src/views/panel/page';
import { parseCases } from '../../corpus/cases';
import { examplePage } from '../record/example';
import { buttonOf, fieldOf, fill, find, press, text, until } from './drawing';
import { asked, pageAnswers } from './fake-browser';

const { page, reading } = examplePage('https://harbour.example/a', [
  { words: 'Tiderock sold rusted valves', who: 'The inspectors', about: ['tiderock'] },
  { words: 'the valves were sound', who: 'A clerk', by: 'tiderock', act: 'states' },
]);
const [sold, sound] = reading.statements;

/** Reads and draws the page as background and panel do. */
async function draw(keeping: Keeping = 'off'): Promise<void> {
  const { reading: read, corrected: told } = corrected(reading, page, await findCorrections(record, page.canonicalUrl));
  if (keeping === 'kept') await keepPage(record, page, read, false);
  const view = { reading: read, record: [], family: [], drift: [], packDate: '', keeping, refused: [], corrected: told };
  const beside: Beside = {
    ...{ tab: 1, host: 'harbour.example', address: page.url, title: '', incognito: false },
    seen: { state: 'read', page, isCut: false, view, level: 'all' },
  };
  await act(() => render(<Article tab={1} beside={beside} page={page} view={view} />, document.body));
}
/** Waits until the page was read again `times` times, and draws it so. */
async function drawAgain(keeping: Keeping = 'off'): Promise<void> {
  await until(() => asked.includes('readAgain'));
  asked.length = 0;
  await draw(keeping);
}
const correct = async (words: string) => {
  await press(words === 'sold' ? 'Alleges' : 'States');
  await press('Correct');
};

beforeEach(async () => {
  await act(() => render(null, document.body));
  asked.length = 0;
  Object.assign(pageAnswers, { goTo: () => true, find: () => [], readAgain: () => undefined });
  for (const table of record.tables) await table.clear();
});

describe('correcting a claim', () => {
  test('by its act changes it, says what had been found, and can be undone', async () => {
    await draw();
    await correct('sound');
    const shown = fieldOf('What saying it does');
    shown.focus();
    await fill(shown, 'denies', 'change');
    await drawAgain();
    expect(text()).toContain('Corrected by you. Rejoinder had found: “States”.');
    // The menu is still there, and keeps the keys.
    expect(document.activeElement).toBe(fieldOf('What saying it does'));
    // Told once: in the list, until it is opened.
    expect(text().match(/Corrected by you/g)).toHaveLength(1);
    await act(() => void buttonOf('Denies').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(buttonOf('Denies').textContent).toContain('Corrected by you');
    await press('Denies');
    await press('Undo');
    await drawAgain();
    expect(text()).not.toContain('Corrected by you');
    expect(await record.corrections.count()).toBe(0);
  });

  test('by a speaker whom the page names knows who that is; by another keeps the words', async () => {
    await draw();
    await correct('sound');
    await fill(fieldOf('Who says it'), 'tiderock', 'change');
    await drawAgain();
    expect(await findCorrections(record, page.canonicalUrl)).toMatchObject([{ speaker: { who: 'tiderock', entity: 'tiderock' } }]);
    await fill(fieldOf('Who says it'), 'Ana Ruel', 'change');
    await drawAgain();
    expect(text()).toContain('Rejoinder had found: said by “A clerk”.');
    expect(await findCorrections(record, page.canonicalUrl)).toMatchObject([{ speaker: { who: 'Ana Ruel', entity: null } }]);
    await fill(fieldOf('Who says it'), 'A clerk', 'change');
    await drawAgain();
    expect(await record.corrections.count()).toBe(0);
  });

  test('by its company takes it out of the allegations', async () => {
    await draw();
    expect(text()).toContain('Allegations 1');
    await correct('sold');
    await act(() => find<HTMLInputElement>('.about input').click());
    await drawAgain();
    expect(text()).toContain('Allegations 0');
    expect(text()).toContain('Rejoinder had found: about Tiderock.');
  });

  test('by what it answers counts as their answer, in the panel and in what is kept', async () => {
    await saveSetting(record, 'keepStatements', true);
    await draw('kept');
    expect(text()).toContain('no reply on this page');
    await correct('sound');
    await fill(fieldOf('What saying it does'), 'denies', 'change');
    await drawAgain('kept');
    await fill(fieldOf('It is their answer to'), sold?.id ?? '', 'change');
    await drawAgain('kept');
    expect(text()).not.toContain('no reply on this page');
    expect((await record.statements.get(sold?.id ?? ''))?.answered).toBe('answered');
    await press('Does not answer it');
    await drawAgain('kept');
    expect(text()).toContain('no reply on this page');
    expect((await record.statements.get(sold?.id ?? ''))?.answered).toBe('none');
    expect((await record.statements.get(sound?.id ?? ''))?.act).toBe('denies');
  });

  test('as no claim takes it out of list and record, and brings it back', async () => {
    await saveSetting(record, 'keepStatements', true);
    await draw('kept');
    await correct('sound');
    await press('Not a claim');
    await drawAgain('kept');
    expect(document.querySelectorAll('li.claim')).toHaveLength(1);
    expect(await record.statements.count()).toBe(1);
    expect(text()).toContain('No claims, you said (1)');
    await press('It is a claim');
    await drawAgain('kept');
    expect(document.querySelectorAll('li.claim')).toHaveLength(2);
    expect(await record.statements.count()).toBe(2);
  });

  test('is taken back whole by “As it was found”', async () => {
    await draw();
    await correct('sound');
    expect(buttonOf('As it was found')).toBeUndefined();
    await fill(fieldOf('What saying it does'), 'denies', 'change');
    await drawAgain();
    await fill(fieldOf('Who says it'), 'Ana Ruel', 'change');
    await drawAgain();
    await press('As it was found');
    await drawAgain();
    expect(await record.corrections.count()).toBe(0);
  });

  test('copies it as a case that the corpus reads', async () => {
    const written: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (words) => void written.push(words));
    await draw();
    await correct('sound');
    await fill(fieldOf('What saying it does'), 'denies', 'change');
    await drawAgain();
    await press('Copy as a corpus case');
    await until(() => written.length);
    expect(parseCases(written[0] ?? '')).toEqual([
      {
        heading: 'the valves were sound (not yet)',
        notYet: true,
        text: 'the valves were sound',
        expected: [{ source: '', cue: '', content: 'the valves were sound', who: 'A clerk', act: 'denies' }],
      },
    ]);
  });

  test('says so when it can’t be kept, and changes nothing', async () => {
    const real = record.corrections.put.bind(record.corrections);
    record.corrections.put = () => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    };
    await draw();
    await correct('sound');
    await fill(fieldOf('What saying it does'), 'denies', 'change');
    await until(() => text().includes('That could not be kept'));
    expect(asked).not.toContain('readAgain');
    record.corrections.put = real;
  });
});

test('a private window has no menu to correct with', async () => {
  await draw('private window');
  await press('States');
  expect(buttonOf('Correct')).toBeUndefined();
  expect(buttonOf('Keep the text')).toBeUndefined();
  expect(find('.captures')).toBe(null);
});
