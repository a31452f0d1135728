import { Window } from 'happy-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { extract, extractInSlices, extractMapped, inSlices } from '../../../src/page';
import { atOnce, type Work } from '../../../src/page/slices';
import { paragraphs } from './pages';

const url = 'https://tarnbypost.example/news/valves';

function* counting(to: number, seen: number[]): Work<number> {
  for (let i = 0; i < to; i++) {
    seen.push(i);
    yield;
  }
  return to;
}

/** A clock that runs by so much at every look, and how often the page had its turn. */
function clock(step: number): { turns: number } {
  const told = { turns: 0 };
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += step;
    return now;
  });
  vi.stubGlobal('scheduler', {
    yield: async () => {
      told.turns++;
    },
  });
  return told;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('work in slices', () => {
  it('gives what the work gives, with turns for the page in between', async () => {
    const told = clock(3);
    expect(await inSlices(counting(20, []), () => true)).toEqual({ value: 20 });
    expect(told.turns).toBeGreaterThan(3);
    expect(told.turns).toBeLessThan(20);
  });

  it('is done in one go when it is short', async () => {
    const told = clock(0.01);
    expect(await inSlices(counting(20, []), () => true)).toEqual({ value: 20 });
    expect(told.turns).toBe(0);
  });

  it('is dropped where nobody wants it after a turn', async () => {
    clock(10);
    const seen: number[] = [];
    expect(await inSlices(counting(20, seen), () => seen.length < 5)).toBeNull();
    expect(seen).toHaveLength(5);
  });

  it('waits for the page without a scheduler too', async () => {
    clock(10);
    vi.stubGlobal('scheduler', undefined);
    expect(await inSlices(counting(3, []), () => true)).toEqual({ value: 3 });
  });

  it('is done at once where that is asked', () => {
    expect(atOnce(counting(9, []))).toBe(9);
  });
});

describe('a page read in slices', () => {
  const open = (repeats: number) => {
    const window = new Window({ url });
    const document = window.document as unknown as Document;
    document.body.innerHTML = `<article>${paragraphs.map((words) => `<p>${words}</p>`).join('')}${'<p>Yes.</p>'.repeat(repeats)}</article>`;
    return { window, document };
  };

  it('is what it is in one go', async () => {
    const { window, document } = open(2000);
    const told = clock(5);
    const read = await extractInSlices(document, url);
    expect(told.turns).toBeGreaterThan(3);
    expect(read?.page).toEqual(extract(document, url));
    await window.happyDOM.abort();
  });

  it('is begun again when it changes meanwhile, and read as it comes when it never rests', async () => {
    for (const most of [1, Number.POSITIVE_INFINITY]) {
      const { window, document } = open(2000);
      clock(5);
      let changes = 0;
      vi.stubGlobal('scheduler', {
        yield: async () => {
          if (++changes > most) return;
          const late = document.createElement('p');
          late.textContent = `${changes}: ${paragraphs[1]}`;
          document.querySelector('article')?.prepend(late);
        },
      });
      const read = await extractInSlices(document, url);
      expect(read?.page.text).toContain(`1: ${paragraphs[1]}`);
      if (most === 1) expect(read?.page).toEqual(extractMapped(document, url)?.page);
      await window.happyDOM.abort();
    }
  });
});
