// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './fake-browser';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entity, Listing } from '../../../src/model';
import { groupByOrigin } from '../../../src/views/library/company/company-statements';
import { useKept } from '../../../src/views/library/company/reading';
import { CompanyLedger } from '../../../src/views/library/ledger/company-ledger';
import { fileName } from '../../../src/views/library/ledger/save-file';
import { record } from '../../../src/views/live';
import { claim, type KeptExample, keptExample, threeClaims } from '../model/a-ledger';
import { prose } from '../model/prose';

const EXAMPLES = threeClaims(prose(1, 300), prose(2, 300));

const text = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const all = <E extends Element>(css: string) => [...document.body.querySelectorAll<E & HTMLElement>(css)];

async function until(holds: () => unknown): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (holds()) return;
    await act(() => new Promise((done) => setTimeout(done, 10)));
  }
  throw new Error(`never so: ${holds}\n${text()}`);
}

const keep = async (examples: readonly KeptExample[]) => {
  await record.pages.bulkPut(examples.map(({ page }) => page));
  await record.statements.bulkPut(examples.flatMap(({ statements }) => statements));
};
function Shown({ view, listings }: { readonly view: 'ledger' | 'letter'; readonly listings: readonly Listing[] }) {
  const entity: Entity = { id: 'tiderock', name: 'Tiderock', kind: 'company', known: true, evidence: [], listings, parents: [] };
  return <CompanyLedger id="tiderock" entity={entity} view={view} kept={useKept('tiderock')} />;
}
const show = (view: 'ledger' | 'letter', listings: readonly Listing[] = []) =>
  act(() => render(<Shown view={view} listings={listings} />, document.body));
const change = async (name: string, value: string) => {
  const label = all('label').find((l) => l.textContent?.startsWith(name));
  const field = label?.querySelector<HTMLSelectElement | HTMLInputElement>('select, input');
  if (!field) throw new RangeError(`no field ${name}`);
  field.value = value;
  await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
};
const press = (words: string) =>
  act(() =>
    all('button')
      .find((b) => b.textContent === words)
      ?.click(),
  );

let given: { name: string; blob: Blob } | null = null;
beforeEach(async () => {
  await act(() => render(null, document.body));
  for (const table of record.tables) await table.clear();
  given = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    given = { name: '', blob: blob as Blob };
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (given) given = { ...given, name: this.download };
  });
});

describe('a company’s ledger', () => {
  test('is a table of claims and publications, with ways to the words', async () => {
    await keep(EXAMPLES);
    show('ledger');
    await until(() => all('tbody tr').length === 3);
    expect(text()).toContain('Pages: 3. Origins: 2.');
    expect(text()).toContain('Claims3Times published4');
    expect(all('thead th').map((th) => th.textContent)).toEqual([
      'Claim',
      'post4 Mar 2019 · as carried by copy · on 2 pages',
      'news1 May 2024',
    ]);
    const [first] = all('tbody tr');
    expect([...(first?.querySelectorAll('td') ?? [])].map((td) => td.querySelector('.act')?.textContent)).toEqual([
      'Rejected',
      'Deflected',
    ]);
    const links = all<HTMLAnchorElement>('tbody a').map((a) => a.href);
    expect(links).toContain('https://post.example/valves#:~:text=the%20report%20was%20baseless');
    expect(text()).toContain('not raised');
  });

  test('is narrowed by how it stands, by publication and by period, and shown whole again', async () => {
    await keep(EXAMPLES);
    show('ledger');
    await until(() => all('tbody tr').length === 3);
    await change('How it stands', 'not asked');
    expect(all('tbody tr')).toHaveLength(1);
    expect(text()).toContain('1 of 3 claims');
    await change('Publication', 'news');
    expect(text()).toContain('No claim is so.');
    await press('Show all');
    expect(all('tbody tr')).toHaveLength(3);
    await change('From', '2024-01-01');
    expect(all('tbody tr')).toHaveLength(2);
  });

  test('is drawn over time: one stop for Tab, arrows from stretch to stretch, Enter shows what is in one', async () => {
    await keep(EXAMPLES);
    show('ledger');
    await until(() => all('.stretch').length === 2);
    expect(all('.stretch').map((g) => g.getAttribute('tabindex'))).toEqual(['0', '-1']);
    expect(all('.stretch')[0]?.getAttribute('aria-label')).toMatch(/claims 2, without an answer 1$/);
    const key = (of: Element | undefined, name: string) =>
      act(() => void of?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })));
    await key(all('.stretch')[0], 'ArrowRight');
    expect(all('.stretch').map((g) => g.getAttribute('tabindex'))).toEqual(['-1', '0']);
    await key(all('.stretch')[1], 'Enter');
    expect(all('tbody tr')).toHaveLength(2);
  });

  test('says the same as a list', async () => {
    await keep(EXAMPLES);
    show('ledger');
    await until(() => all('.moment').length === 4);
    expect(all('.moment')[0]?.textContent).toBe('4 Mar 2019 · post · RejectedTiderock sold rusted valves to the ferry line');
  });

  test('is given as a file of what is shown', async () => {
    await keep(EXAMPLES);
    show('ledger');
    await until(() => all('tbody tr').length === 3);
    await change('How it stands', 'rejected');
    await press('Save as CSV');
    expect(given?.name).toBe('ledger-tiderock.csv');
    expect((await given?.blob.text())?.trim().split('\r\n')).toHaveLength(2);
    await press('Save as Markdown');
    expect(await given?.blob.text()).toContain('# Reply ledger: Tiderock');
  });

  test('goes to earlier publications where there are many, and draws no more claims than are read', async () => {
    const many = Array.from({ length: 9 }, (_, i) =>
      keptExample(
        `https://p${i}.example/x`,
        `201${i}-01-01`,
        Array.from({ length: 40 }, (_, k) => claim(`Tiderock spoilt bay${i} and pier${k} with lead${i}x${k}`)),
      ),
    );
    await keep(many);
    show('ledger');
    await until(() => all('tbody tr').length === 30);
    expect(text()).toContain('Publications 6 to 9 of 9');
    await press('Earlier publications');
    expect(text()).toContain('Publications 2 to 5 of 9');
    await press('Earlier publications');
    expect(text()).toContain('Publications 1 to 4 of 9');
    expect(all<HTMLButtonElement>('.steps button')[0]?.disabled).toBe(true);
  });

  test('tells columns of one paper and one day apart by their titles', async () => {
    const story = (path: string, title: string) => {
      const url = `https://post.example/${path}`;
      const { page, statements } = keptExample(url, '2024-05-01', [claim(`Tiderock spoilt ${path} with lead and oil`)]);
      return { page: { ...page, title }, statements: statements.map((s) => ({ ...s, title })) };
    };
    await keep([story('bay', 'Oil in the bay'), story('pier', 'Lead on the pier')]);
    show('ledger');
    await until(() => all('thead th').length === 3);
    const heads = all('thead th').map((th) => th.textContent);
    expect(heads.slice(1).sort()).toEqual(['post1 May 2024 · “Lead on the pier”', 'post1 May 2024 · “Oil in the bay”']);
  });

  test('names the lists that the company stood on in full', async () => {
    await keep(EXAMPLES);
    const listing: Listing = {
      list: 's.1',
      title: 'List of unsafe yards',
      authority: 'Port office, order 7',
      listedAs: 'Tiderock',
      from: '2020-01-01',
      to: null,
      citation: 'Order 7',
      url: null,
      asOf: '2026-01-01',
    };
    show('ledger', [listing, { ...listing, list: 's.2', to: '2021-06-03' }, { ...listing, list: 's.3', fromAtLatest: true }]);
    await until(() => all('.on-list').length === 3);
    expect(all('.on-list').map((line) => line.textContent)).toEqual([
      'List of unsafe yards, since 1 Jan 2020',
      'List of unsafe yards, 1 Jan 2020 to 3 Jun 2021',
      'List of unsafe yards, listed by 1 Jan 2020',
    ]);
  });

  test('says how many filters are on, and what its words mean', async () => {
    await keep(EXAMPLES);
    show('ledger');
    await until(() => all('tbody tr').length === 3);
    const summary = () => all('.filters summary')[0]?.textContent;
    expect(summary()).toBe('Filter');
    await change('Publication', 'news');
    await change('From', '2024-01-01');
    expect(summary()).toBe('Filter (2 on)');
    expect(all('.terms dt').map((dt) => dt.textContent)).toContain('Asked; no reply reported');
  });

  test('says so where nothing is kept', async () => {
    show('ledger');
    await until(() => text().includes('No claim about this company is kept yet.'));
  });
});

describe('the letter', () => {
  const draft = () => all<HTMLTextAreaElement>('textarea')[0]?.value ?? '';

  test('asks about the unanswered claims of the publications chosen', async () => {
    await keep(EXAMPLES);
    show('letter');
    await until(draft);
    expect(draft()).toContain('the following 2 claims about Tiderock');
    await act(() => all<HTMLInputElement>('input[type=checkbox]')[0]?.click());
    expect(draft()).toContain('a claim about Tiderock');
    expect(draft()).toContain('hid an inspector’s letter');
    expect(draft()).not.toContain('night crew');
  });

  test('is copied as plain text for a mail, and saved as Markdown', async () => {
    await keep(EXAMPLES);
    show('letter');
    await until(draft);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press('Copy');
    const copied = write.mock.lastCall?.[0];
    expect(copied).toBe(draft());
    expect(copied).toContain(
      '1. “Tiderock hid an inspector’s letter from the port”\n   said by A harbour report, in post (as carried by copy), 4 Mar 2019',
    );
    expect(copied).not.toMatch(/[\\*>]/);
    await press('Save as Markdown');
    expect(await given?.blob.text()).toContain('> Tiderock hid an inspector’s letter from the port\n>\n> said by A harbour report');
  });

  test('keeps what the reader writes, and saves that', async () => {
    await keep(EXAMPLES);
    show('letter');
    await until(draft);
    const [area] = all<HTMLTextAreaElement>('textarea');
    if (!area) throw new RangeError('no letter');
    area.value = 'Dear Ms. Harrow,';
    await act(() => void area.dispatchEvent(new Event('input', { bubbles: true })));
    await act(() => all<HTMLInputElement>('input[type=checkbox]')[0]?.click());
    expect(draft()).toBe('Dear Ms. Harrow,');
    await press('Save as Markdown');
    expect([given?.name, await given?.blob.text()]).toEqual(['letter-tiderock.md', 'Dear Ms. Harrow,']);
    await press('Draft it again, without my changes');
    expect(draft()).toContain('hid an inspector’s letter');
  });

  test('says so where all is answered', async () => {
    await keep([keptExample('https://a.example/x', '2024-01-01', [claim('Tiderock hid a leak', { answered: 'answered' })])]);
    show('letter');
    await until(() => text().includes('has an answer of some kind'));
  });
});

test('what copies of a text say alike stands once, under the earliest', () => {
  const statements = EXAMPLES.flatMap((example) => example.statements);
  const groups = groupByOrigin({ statements, pages: EXAMPLES.map(({ page }) => page) });
  expect(groups.map(({ origin, statements: said, copies }) => [origin.publisher, said.length, copies.map((s) => s.publisher)])).toEqual([
    ['news', 4, []],
    ['post', 3, ['copy']],
  ]);
});

test('a file’s name holds letters and numbers only', () => {
  expect(fileName('Ærø / Süd & Co.', 'ledger', 'csv')).toBe('ledger-ærø-süd-co.csv');
});
