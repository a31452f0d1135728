import { expect, it } from 'vitest';
import { Salience } from '../../../../src/engine/mentions/salience';
import type { EntityKind } from '../../../../src/model';

const kinds = new Map<string, EntityKind>([
  ['ardent', 'company'],
  ['quill', 'company'],
  ['ruel', 'person'],
]);
const isCompany = (kind: EntityKind) => kind === 'company';
const at = (entity: string, start: number) => ({ entity, start, end: start + 5, how: 'name' as const });

function page(counts: Record<string, number> = {}) {
  return new Salience(kinds, new Map(Object.entries(counts)));
}

it('puts first who was named last, as a subject, and often', () => {
  const salience = page({ ardent: 5, quill: 1 });
  salience.note(at('ardent', 0), 0, true);
  salience.note(at('quill', 10), 0, false);
  salience.note(at('ruel', 20), 0, true);
  expect(salience.ranked(isCompany, 0).map(({ id }) => id)).toEqual(['ardent', 'quill']);
  salience.note(at('quill', 40), 3, true);
  expect(salience.ranked(isCompany, 3).map(({ id, ago }) => [id, ago])).toEqual([
    ['quill', 0],
    ['ardent', 3],
  ]);
});

it('passes by who was named too long ago', () => {
  const salience = page();
  salience.note(at('ardent', 0), 0, true);
  salience.note(at('quill', 10), 2, true);
  expect(salience.ranked(isCompany, 3, 1).map(({ id }) => id)).toEqual(['quill']);
});

it('lets fade what was long ago', () => {
  const salience = page();
  salience.note(at('ardent', 0), 0, true);
  const [now] = salience.ranked(isCompany, 0);
  const [later] = salience.ranked(isCompany, 4);
  expect(later?.score).toBeLessThan(now?.score ?? 0);
});

it('knows the last one of a kind, and keeps no more than a reader does', () => {
  const salience = page();
  salience.note(at('ardent', 0), 0, false);
  salience.note(at('quill', 10), 0, false);
  salience.note(at('ruel', 20), 0, false);
  expect(salience.latest(isCompany)).toMatchObject({ id: 'quill', sentence: 0, end: 15 });
  for (let i = 0; i < 30; i++) salience.note(at(`other ${i}`, 100 + 10 * i), 1, false);
  expect(salience.latest(isCompany)).toBeNull();
});
