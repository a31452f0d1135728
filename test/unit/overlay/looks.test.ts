import { describe, expect, it } from 'vitest';
import { lookOf, looksAt, marksOf } from '../../../src/overlay/looks';
import { groupOf, marksCss } from '../../../src/overlay/sheet';
import { hid, leaked, reply, silence, sound, spanOf, view } from '../parts/a-reading';

describe('how a statement is marked', () => {
  it('by whether it was answered, and whether it is an allegation', () => {
    expect([leaked, hid, sound].map((s) => lookOf(view(), s))).toEqual(['answered', 'unanswered', 'claim']);
  });

  it('does not take silence for an answer', () => {
    const silent = view({ statements: [hid, silence], replies: [reply('silence', 'hid')] });
    expect(lookOf(silent, hid)).toBe('unanswered');
  });
});

describe('what is marked', () => {
  it('is every statement’s words, and companies where they are named', () => {
    const marks = marksOf(view());
    expect(marks.map((m) => [m.look, m.id])).toEqual([
      ['answered', 'leaked'],
      ['claim', 'sound'],
      ['unanswered', 'hid'],
      ['company', 'brantholm'],
    ]);
    expect(marks[0]?.spans).toEqual([spanOf('Brantholm sold pumps that leaked')]);
  });

  it('grows less from level to level', () => {
    expect(looksAt('all')).toHaveLength(4);
    expect(looksAt('claims')).not.toContain('company');
    expect(looksAt('unanswered')).toEqual(['unanswered']);
    expect(looksAt('off')).toEqual([]);
  });
});

describe('the marks’ rules', () => {
  it('give each look its own line, and say nothing of notes', () => {
    const lines = ['dotted', 'solid', 'double', 'dashed'];
    const looks = (['company', 'claim', 'answered', 'unanswered'] as const).map(groupOf);
    for (const [i, look] of looks.entries()) expect(marksCss).toContain(`::highlight(${look}) { text-decoration: underline ${lines[i]}`);
    expect(marksCss).not.toMatch(/note/i);
  });

  it('are at least 4 : 1 against white and against near-black alike', () => {
    const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const luminance = (hex: string) => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => channel(Number.parseInt(hex.slice(i, i + 2), 16) / 255));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const colours = [...marksCss.matchAll(/#[0-9a-f]{6}/g)].map(([c]) => c);
    expect(colours).toHaveLength(4);
    for (const colour of colours) {
      expect(1.05 / (luminance(colour) + 0.05), `${colour} on white`).toBeGreaterThanOrEqual(4);
      expect((luminance(colour) + 0.05) / (luminance('#1e1e1e') + 0.05), `${colour} on #1e1e1e`).toBeGreaterThanOrEqual(4);
    }
  });
});
