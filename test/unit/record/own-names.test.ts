import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type KeptPack, noAmendment, type OwnCompany, type Refusal } from '../../../src/model';
import {
  allowCompany,
  amend,
  builtInOn,
  findInPacksOn,
  findPackCompanies,
  forgetEverything,
  forgetPages,
  importContents,
  type RecordDatabase,
  readContents,
  readNameChoices,
  refuseCompany,
  removePack,
  savePack,
  switchPack,
} from '../../../src/record';
import { emptyRecord } from './open';

const company = (id: string, name = id): OwnCompany => ({
  id,
  name,
  kind: 'company',
  names: [{ text: name, trust: 'safe' }],
  country: null,
  tickers: [],
  domains: [],
  listings: [],
  parents: [],
});
const pack: KeptPack = { id: 'pack:mills', name: 'Mills', format: 'csv', companies: 0, changed: 1, on: true };
const refusal = (page: string, words = ['Tarn']): Refusal => ({ entity: 'tarn', name: 'Tarn Mills', page, words, at: 1 });
const PAGE = 'https://harbour.example/a';

let record: RecordDatabase;
beforeEach(() => {
  record = emptyRecord();
});
const idsIn = async (...packs: string[]) => (await findPackCompanies(record, packs)).map(({ id }) => id);

describe('a pack', () => {
  test('takes the place of the one before, and is counted', async () => {
    await savePack(record, pack, [company('a'), company('b')]);
    await savePack(record, { ...pack, id: 'pack:millstones' }, [company('c')]);
    await savePack(record, pack, [company('b', 'B'), company('d')]);
    expect(await idsIn('pack:mills')).toEqual(['b', 'd']);
    expect(await idsIn('pack:millstones')).toEqual(['c']);
    expect((await readNameChoices(record)).packs.map(({ companies }) => companies)).toEqual([2, 1]);
  });

  test('that is removed comes back whole', async () => {
    await savePack(record, pack, [company('a')]);
    const removed = await removePack(record, pack.id);
    expect(await idsIn(pack.id)).toEqual([]);
    expect((await readNameChoices(record)).packs).toEqual([]);
    if (removed) await savePack(record, removed.pack, removed.companies);
    expect(await idsIn(pack.id)).toEqual(['a']);
    expect(await removePack(record, 'pack:none')).toBe(null);
  });

  test('that is switched off says nothing of a company', async () => {
    await savePack(record, pack, [company('a')]);
    expect(await findInPacksOn(record, 'a')).toEqual([company('a')]);
    await switchPack(record, pack.id, false);
    expect(await findInPacksOn(record, 'a')).toEqual([]);
    expect((await readNameChoices(record)).packs[0]).toMatchObject({ name: 'Mills', on: false });
  });

  test('that came with Rejoinder can be switched off and on', async () => {
    expect(builtInOn(await readNameChoices(record))).toEqual(['names', 'record']);
    await switchPack(record, 'names', false);
    expect(builtInOn(await readNameChoices(record))).toEqual(['record']);
    await switchPack(record, 'names', true);
    expect(builtInOn(await readNameChoices(record))).toEqual(['names', 'record']);
  });
});

test('what the reader says of a company is changed step by step, and gone once it says nothing', async () => {
  await amend(record, 'tarn', (before) => ({ ...before, name: 'The Mills' }));
  await amend(record, 'tarn', (before) => ({ ...before, muted: true }));
  expect((await readNameChoices(record)).amendments).toEqual([{ ...noAmendment('tarn'), name: 'The Mills', muted: true }]);
  await amend(record, 'tarn', (before) => ({ ...before, name: null, muted: false }));
  expect((await readNameChoices(record)).amendments).toEqual([]);
});

describe('"not this company"', () => {
  const refusals = async () => (await readNameChoices(record)).refusals;

  test('adds up the words, and is kept apart for a page and everywhere', async () => {
    await refuseCompany(record, refusal('', ['Tarn']));
    await refuseCompany(record, refusal('', ['TARN', 'Mills']));
    await refuseCompany(record, refusal(PAGE));
    expect((await refusals()).map(({ page, words }) => [page, words])).toEqual([
      ['', ['TARN', 'Mills']],
      [PAGE, ['Tarn']],
    ]);
  });

  test('is taken back', async () => {
    await refuseCompany(record, refusal(''));
    await refuseCompany(record, refusal(PAGE));
    await allowCompany(record, 'tarn', [PAGE]);
    expect((await refusals()).map(({ page }) => page)).toEqual(['']);
    await allowCompany(record, 'tarn', [PAGE, '']);
    expect(await refusals()).toEqual([]);
  });

  test('on a page is forgotten with the page', async () => {
    await refuseCompany(record, refusal(''));
    await refuseCompany(record, refusal(PAGE));
    await forgetPages(record, [PAGE]);
    expect((await refusals()).map(({ page }) => page)).toEqual(['']);
  });
});

describe('all of it', () => {
  const fill = async () => {
    await savePack(record, pack, [company('a')]);
    await amend(record, 'tarn', (before) => ({ ...before, muted: true }));
    await refuseCompany(record, refusal(PAGE));
  };
  const held = async () => {
    const { packs, companies, amendments, refusals } = await readContents(record);
    return [packs.length, companies.length, amendments.length, refusals.length];
  };

  test.each(['merge', 'replace'] as const)('is in the backup, and comes back: %s', async (how) => {
    await fill();
    const backup = await readContents(record);
    await forgetEverything(record);
    expect(await held()).toEqual([0, 0, 0, 0]);
    await importContents(record, backup, how);
    expect(await held()).toEqual([1, 1, 1, 1]);
    expect(await readContents(record)).toEqual(backup);
  });

  test('as it is here counts before what a backup brings along', async () => {
    await fill();
    const backup = await readContents(record);
    await amend(record, 'tarn', (before) => ({ ...before, name: 'Here' }));
    await savePack(record, pack, [company('b')]);
    await importContents(record, backup, 'merge');
    expect((await readNameChoices(record)).amendments[0]?.name).toBe('Here');
    expect(await idsIn(pack.id)).toEqual(['b']);
  });
});
