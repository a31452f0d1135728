// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './fake-browser';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { StatementsTab } from '../../../src/views/library/statements-tab';
import { record } from '../../../src/views/live';
import { claim, keptExample } from '../model/a-ledger';

const text = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const all = (css: string) => [...document.body.querySelectorAll<HTMLElement>(css)];

async function until(holds: () => unknown): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (holds()) return;
    await act(() => new Promise((done) => setTimeout(done, 10)));
  }
  throw new Error(`never so: ${holds}\n${text()}`);
}

/** One story of one paper at an address. */
async function keep(url: string, words: string, company = 'tiderock'): Promise<void> {
  const { page, statements } = keptExample(url, '2024-03-05', [claim(words, { about: [company] })]);
  const printed = { publisher: 'Quay News', title: `On ${company}` };
  await record.pages.put({ ...page, ...printed, companies: [{ id: company, name: company.toUpperCase() }] });
  await record.statements.bulkPut(statements.map((s) => ({ ...s, ...printed })));
}

beforeEach(async () => {
  await act(() => render(null, document.body));
  for (const table of record.tables) await table.clear();
});

describe('the statements of a company', () => {
  test('stand once, however many addresses their page has', async () => {
    await keep('https://quay.example/pier', 'Tiderock hid a leak');
    await keep('https://m.quay.example/a?id=7', 'Tiderock hid a leak');
    act(() => render(<StatementsTab />, document.body));
    await until(() => all('.page-group').length === 1);
    expect(all('.row-item').map((row) => row.querySelector('.said')?.textContent)).toEqual(['Tiderock hid a leak']);
    expect(text()).toContain('Pages: 2. Origins: 1.');
  });

  test('are those of the company that is chosen', async () => {
    await keep('https://quay.example/pier', 'Tiderock hid a leak');
    await keep('https://quay.example/lamps', 'Brinewell broke its lamps', 'brinewell');
    act(() => render(<StatementsTab />, document.body));
    await until(() => all('option').length === 3);
    const [select] = document.body.getElementsByTagName('select');
    if (!select) throw new RangeError('no choice of company');
    for (const [company, words] of [
      ['brinewell', 'Brinewell broke its lamps'],
      ['tiderock', 'Tiderock hid a leak'],
    ] as const) {
      select.value = company;
      await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
      // What is read of the one before is gone at once.
      expect(all('.said').every((said) => said.textContent === words)).toBe(true);
      await until(() => all('.said').length === 1);
      expect(all('.said')[0]?.textContent).toBe(words);
    }
  });
});
