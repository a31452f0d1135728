import { describe, expect, it } from 'vitest';
import type { Syntax } from '../../../src/engine';
import { remembered } from '../../../src/engine';

/** Syntax that counts what it is asked. */
function counting(): { syntax: Syntax; asked: string[] } {
  const asked: string[] = [];
  const parse: Syntax['parse'] = (words) => {
    asked.push(words.join(' '));
    return { tags: words.map(() => 'X' as const), heads: words.map((_, i) => i - 1), relations: words.map(() => 'dep') };
  };
  return { syntax: { parse }, asked };
}

describe('syntax that remembers', () => {
  it('is asked once for a sentence, and gives the same tree', () => {
    const { syntax, asked } = counting();
    const { parse } = remembered(syntax);
    const first = parse(['Valves', 'rust', '.']);
    expect(parse(['Valves', 'rust', '.'])).toBe(first);
    expect(parse(['Valves rust', '.']).tags).toHaveLength(2);
    expect(asked).toEqual(['Valves rust .', 'Valves rust .']);
  });

  it('forgets what was parsed long ago, and keeps what is asked again and again', () => {
    const { syntax, asked } = counting();
    const { parse } = remembered(syntax);
    for (let i = 0; i < 10_000; i++) {
      parse(['Kept', '.']);
      parse([`${i}`, '.']);
    }
    expect(asked.filter((words) => words === 'Kept .')).toHaveLength(1);
    parse(['9999', '.']);
    expect(asked).toHaveLength(10_001);
    parse(['1', '.']);
    expect(asked).toHaveLength(10_002);
  });
});
