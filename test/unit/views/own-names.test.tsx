// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './fake-browser';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { writePack } from '../../../src/companies';
import { noAmendment } from '../../../src/model';
import { readNameChoices, refuseCompany } from '../../../src/record';
import { CompaniesTab } from '../../../src/views/library/companies-tab';
import { companyAddress, companyAt, companyViewAt } from '../../../src/views/library/company/address';
import { added, renamed, withName, withNameBack, withoutName } from '../../../src/views/library/company/amending';
import { CompanyPage } from '../../../src/views/library/company/company-page';
import { record } from '../../../src/views/live';
import { faultSentence, PackImport } from '../../../src/views/options/pack-import';
import { Companies } from '../../../src/views/panel/companies';
import { listed, packEntity } from '../companies/own/made';
import { examplePage } from '../record/example';
import { asked, pageAnswers } from './fake-browser';

const names = writePack([packEntity('tarn', 'Tarn Mills', ['Tarn Weaving'], 'safe', 'company', [listed('A list', 'Tarn Mills')])]);
vi.stubGlobal('fetch', async (address: string) => new Response(address.includes('names') ? new Uint8Array(names) : ''));

const text = () => document.body.textContent ?? '';
const all = <E extends Element>(css: string) => [...document.body.querySelectorAll<E & HTMLElement>(css)];
const buttonOf = (words: string) =>
  all<HTMLButtonElement>('button').find((b) => (b.getAttribute('aria-label') ?? b.textContent ?? '').includes(words));

/** Waits until something is so; record and packs answer in their own time. */
async function until(holds: () => unknown | Promise<unknown>): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await holds()) return;
    await act(() => new Promise((done) => setTimeout(done, 10)));
  }
  throw new Error(`never so: ${holds}\n${text()}`);
}

const press = async (words: string) => {
  await until(() => buttonOf(words));
  await act(() => buttonOf(words)?.click());
};
const type = async (css: string, words: string) => {
  await until(() => all(css).length);
  const [input] = all<HTMLInputElement>(css);
  if (!input) return;
  input.value = words;
  await act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
};
const amendmentOf = async (id: string) => (await readNameChoices(record)).amendments.find((a) => a.id === id);

beforeEach(async () => {
  await act(() => render(null, document.body));
  asked.length = 0;
  for (const table of record.tables) await table.clear();
});

describe('a company’s page', () => {
  beforeEach(() => act(() => render(<CompanyPage id="tarn" />, document.body)));

  test('tells names, listings with their citation, and what is kept', async () => {
    await until(() => text().includes('Tarn Weaving'));
    expect(text()).toMatch(/A list, since 1 Jan 2020.*Notice 1/);
    await until(() => text().includes('No statement by it or about it is kept.'));
  });

  test('takes a name away and brings it back', async () => {
    await press('Take away the name “Tarn Weaving”');
    await until(() => buttonOf('Bring back the name “Tarn Weaving”'));
    expect((await amendmentOf('tarn'))?.gone).toEqual(['Tarn Weaving']);
    await press('Bring back the name “Tarn Weaving”');
    await until(async () => !(await amendmentOf('tarn')));
  });

  test('adds a name', async () => {
    await type('section form input', 'Mills of Tarn');
    await press('Add the name');
    await until(() => text().includes('Mills of Tarn'));
    expect((await amendmentOf('tarn'))?.names).toEqual([{ text: 'Mills of Tarn', trust: 'safe' }]);
  });

  test('says when no company is known to merge it with', async () => {
    await type('.editor form:nth-of-type(2) input', 'Nobody Ltd');
    await press('Merge into it');
    await until(() => text().includes('No other company of this name is known.'));
    expect(await amendmentOf('tarn')).toBe(undefined);
  });
});

test('a company that nobody knows can be added in the library', async () => {
  await act(() => render(<CompaniesTab />, document.body));
  await type('input[type="search"]', 'Tarn Mills');
  await until(() => all('.found a').length === 1);
  await type('input[type="search"]', 'Ostrey Yard');
  await press('Add “Ostrey Yard”');
  await until(() => amendmentOf('own:ostrey-yard'));
  expect(await amendmentOf('own:ostrey-yard')).toEqual(added('own:ostrey-yard', { text: 'Ostrey Yard', trust: 'safe' }));
});

describe('a pack', () => {
  const choose = async (name: string, contents: string) => {
    await act(() => render(<PackImport />, document.body));
    const [input] = all<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('no field');
    Object.defineProperty(input, 'files', { value: [new File([contents], name)], configurable: true });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  };

  test('is shown before anything changes, with what is wrong row by row, and then taken', async () => {
    await choose('mills.csv', 'name,list,from,citation\nTarn Mills Ltd,,,\nFell,Lists,2020,\n');
    await until(() => text().includes('Row 3, column “citation”: no citation for Lists.'));
    expect(text()).toContain('New: 1');
    expect((await readNameChoices(record)).packs).toEqual([]);
    await press('Take 1 companies in');
    await until(() => text().includes('Done: 1 companies of mills'));
    expect((await record.companies.toArray()).map(({ id, pack }) => [pack, id])).toEqual([['pack:mills', 'tarn']]);
    await choose('mills.csv', 'name\nTarn Mills Ltd\nOstrey Yard\n');
    await until(() => text().includes('As they are here already: 1'));
    expect(text()).toContain('New: 1');
    await press('Leave it');
    expect(await record.companies.count()).toBe(1);
  });

  test('that is none is refused in one sentence', async () => {
    await choose('diary.txt', 'Dear diary');
    await until(() => text().includes('in none of the formats'));
  });

  test('a fault without a column names the row', () => {
    expect(faultSentence({ row: 4, column: '', what: 'not a row', value: '7' })).toBe('Row 4: this is no company: 7');
  });
});

describe('the panel’s companies', () => {
  const { page, reading } = examplePage('https://harbour.example/a', [{ words: 'Tarn sold rusted valves', about: ['tarn'] }]);
  const mentions = [{ start: 0, end: 4, entity: 'tarn', how: 'name' as const }];
  const draw = async (refused: Awaited<ReturnType<typeof readNameChoices>>['refusals'], editable = true, entities = reading.entities) => {
    const view = {
      reading: { ...reading, entities, mentions },
      record: [],
      family: [],
      drift: [],
      packDate: '',
      keeping: 'off' as const,
      refused,
      corrected: [],
    };
    await act(() => render(<Companies tab={1} page={page} view={view} editable={editable} />, document.body));
  };

  test('are refused on the page, which is read again', async () => {
    Object.assign(pageAnswers, { readAgain: () => {} });
    await draw([]);
    expect(text()).not.toContain('named Tarn');
    await press('Not this company');
    await press('On this page');
    await until(() => asked.includes('readAgain'));
    expect((await readNameChoices(record)).refusals).toMatchObject([{ entity: 'tarn', page: page.canonicalUrl, words: ['Tarn'] }]);
  });

  test('are shown with the names that the page has for them, unless these are their own', async () => {
    await draw(
      [],
      true,
      reading.entities.map((e) => ({ ...e, name: 'Tarn Weaving' })),
    );
    expect(text()).toContain('Tarn Weaving named Tarn');
  });

  test('that were refused can be taken back', async () => {
    await refuseCompany(record, { entity: 'tarn', name: 'Tarn', page: '', words: ['Tarn'], at: 0 });
    await draw((await readNameChoices(record)).refusals);
    expect(text()).toContain('You said that “Tarn” does not mean Tarn, on any page.');
    await press('Undo');
    await until(async () => !(await readNameChoices(record)).refusals.length);
  });

  test('in a private window are not to be spoken of', async () => {
    await draw([], false);
    expect(buttonOf('Not this company')).toBe(undefined);
  });
});

describe('what the reader says', () => {
  const none = noAmendment('tarn');
  test('of names is one word each', () => {
    expect(renamed(none, 'The Mills')).toMatchObject({ name: 'The Mills', names: [{ text: 'The Mills', trust: 'safe' }] });
    const doubted = withName(withName(none, { text: 'Tarn', trust: 'safe' }), { text: 'Tarn', trust: 'context' });
    expect(doubted.names).toEqual([{ text: 'Tarn', trust: 'context' }]);
    const gone = withoutName(doubted, 'Tarn');
    expect(gone).toMatchObject({ names: [], gone: ['Tarn'] });
    expect(withName(gone, { text: 'TARN', trust: 'safe' }).gone).toEqual([]);
    expect(withNameBack(gone, 'tarn').gone).toEqual([]);
  });
});

test('a company’s address leads to it and nowhere else', () => {
  expect(companyAt(companyAddress('text:a b/%c'))).toBe('text:a b/%c');
  expect(companyAt('#companies')).toBe(null);
  expect(companyAt('#company=')).toBe(null);
  expect(companyAt('#company=%E0%A4%A')).toBe(null);
  expect(companyAt(companyAddress('text:a&b', 'ledger'))).toBe('text:a&b');
  expect(companyViewAt(companyAddress('text:a&b', 'ledger'))).toBe('ledger');
  expect(companyViewAt(companyAddress('x&letter'))).toBe('file');
});
