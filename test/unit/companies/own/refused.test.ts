import { describe, expect, test } from 'vitest';
import { findRefusals, openNames, withoutRefused, writePack } from '../../../../src/companies';
import { openSyntax, read } from '../../../../src/engine';
import type { Refusal } from '../../../../src/model';
import { examplePage } from '../../record/example';
import { listed, packEntity } from './made';

const names = openNames([
  writePack([
    packEntity('tarn', 'Tarn Mills', ['Tarn Weaving'], 'safe', 'company', [listed('A', 'Tarn Mills')]),
    packEntity('twin-a', 'Twin Works', ['Twin']),
    packEntity('twin-b', 'Twin Works'),
  ]),
]);
const refusal = (entity: string, words: readonly string[], page = ''): Refusal => ({
  entity,
  name: words[0] ?? entity,
  page,
  words,
  at: 0,
});
const PAGE = 'https://harbour.example/a';
const TEXT = 'Tarn Mills and Tarn Weaving sold cloth.';

describe('a name that was refused', () => {
  test('everywhere: these words are somebody else’s, other names of the company its own', () => {
    const index = withoutRefused(names, [refusal('tarn', ['Tarn Weaving'])]);
    const [first, second] = index.find(TEXT);
    expect(first?.entity).toBe('tarn');
    expect(index.entity(second?.entity ?? '')).toMatchObject({ kind: 'organisation', known: false, listings: [] });
    expect(index.entity('tarn')?.listings).toHaveLength(1);
  });

  test('on a page: none of its names means the company', () => {
    const index = withoutRefused(names, [refusal('tarn', ['Tarn Mills'], PAGE)]);
    expect(index.find(TEXT).map(({ entity }) => entity)).not.toContain('tarn');
  });

  test('leaves another company that bears it', () => {
    const index = withoutRefused(names, [refusal('twin-a', ['Twin Works'])]);
    expect(index.find('Twin Works').map(({ entity }) => entity)).toEqual(['twin-b']);
  });

  test('that no pack knows is told to be no company, but within a longer name', () => {
    const index = withoutRefused(names, [refusal('text:mills', ['Mills', 'Ostrey Mills'])]);
    expect(index.find(TEXT).map(({ entity }) => entity)).toEqual(['tarn', 'tarn']);
    expect(index.find('Ostrey Mills').map(({ entity }) => entity)).toEqual(['text:mills']);
    expect(index.entity('text:mills')).toMatchObject({ kind: 'organisation', known: false });
  });

  test('holds on its page, or where its words stand', () => {
    const all = [
      refusal('a', ['Tarn'], PAGE),
      refusal('b', ['Tarn'], 'https://other.example/'),
      refusal('c', ['Tarn']),
      refusal('d', ['Fell']),
    ];
    expect(findRefusals(all, { canonicalUrl: PAGE, text: TEXT }).map(({ entity }) => entity)).toEqual(['a', 'c']);
  });

  test('changes nothing where nothing is refused', () => {
    expect(withoutRefused(names, [])).toBe(names);
  });
});

describe('the engine', () => {
  const said =
    'Brantholm Works Ltd sold rusted valves, and Brantholm said that it would mend them. Tarn Mills denied that it had any part in it.';
  const { page } = examplePage(PAGE, [{ words: said }]);
  const companiesBy = (refusals: readonly Refusal[]) =>
    read(page, withoutRefused(names, refusals), openSyntax(new Uint8Array()))
      .entities.filter(({ kind }) => kind === 'company')
      .map(({ id }) => id);

  test('takes neither a known nor an unknown company for one once it was refused', () => {
    const before = companiesBy([]);
    expect(before).toContain('tarn');
    const unknown = before.find((id) => id.startsWith('text:brantholm')) ?? '';
    expect(unknown).not.toBe('');
    expect(companiesBy([refusal('tarn', ['Tarn Mills'], PAGE)])).toEqual([unknown]);
    expect(companiesBy([refusal(unknown, ['Brantholm Works Ltd', 'Brantholm'])])).toEqual(['tarn']);
  });
});
