import { describe, expect, it } from 'vitest';
import { matterWords, sameMatter, sharedMatter } from '../../../src/model';

describe('the words of the matter', () => {
  it('leaves out grammar and what is said of anything', () => {
    expect(matterWords('The company said in a statement that the allegations were not true')).toEqual(['tru']);
  });
  it('brings the forms of a word together', () => {
    for (const forms of [
      ['supply', 'supplies', 'supplied', 'supplier', 'suppliers', 'supplying'],
      ['ban', 'banned', 'banning', 'bans', 'blacklisted'],
      ['pollute', 'polluted', 'pollution', 'polluting'],
      ['bribe', 'bribes', 'bribing', 'kickbacks'],
      ['drone', 'drones'],
      ['consult', 'consultation', 'consulted'],
    ])
      expect(new Set(forms.flatMap((f) => matterWords(f))), forms.join(' ')).toHaveProperty('size', 1);
  });
  it('keeps numbers whole and possessives out', () => {
    expect(matterWords('Norvane’s 1,200 valves in 2019')).toEqual(['norvan', '1,200', 'valv', '2019']);
  });
  it('leaves short words and double s whole', () => {
    expect(matterWords('ring red glass loss')).toEqual(['ring', 'red', 'glass', 'loss']);
  });
  it('reads any alphabet and no words at all', () => {
    expect(matterWords('Завод в Норване')).toHaveLength(2);
    expect(matterWords('… — 😀')).toEqual([]);
    expect(matterWords('')).toEqual([]);
  });
});

describe('the same matter', () => {
  const of = (a: string, b: string) => sameMatter(matterWords(a), matterWords(b));
  it('is sure of the same words', () => {
    expect(of('dumped solvents in the Orrin river', 'it had never dumped solvents in the river')).toBe(1);
  });
  it('finds none where no word is shared', () => {
    expect(of('dumped solvents in the river', 'underpaid its drivers')).toBe(0);
    expect(of('', 'underpaid its drivers')).toBe(0);
  });
  it('trusts one shared word less than three', () => {
    const one = of('solvents leaked from the northern plant', 'solvents were sold below cost abroad');
    const three = of('solvents leaked from the northern plant', 'nothing leaked from the northern plant');
    expect(one).toBeGreaterThan(0);
    expect(one).toBeLessThan(0.25);
    expect(three).toBeGreaterThan(0.9);
  });
  it('is the same both ways', () => {
    expect(of('the valves burst twice', 'valves burst')).toBe(of('valves burst', 'the valves burst twice'));
  });
  it('names the shared words', () => {
    expect(sharedMatter(matterWords('solvents in the river'), matterWords('the river ran with solvents'))).toEqual(['solvent', 'river']);
  });
});
