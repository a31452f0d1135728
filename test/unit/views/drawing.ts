import { act } from 'preact/test-utils';

export const text = () => document.body.textContent ?? '';
export const find = <E extends Element>(css: string) => document.body.querySelector(css) as E;
/** The nth button that begins with some words. */
export const buttonOf = (words: string, n = 0) =>
  [...document.body.querySelectorAll('button')].filter((b) => b.textContent?.trim().startsWith(words))[n] as HTMLButtonElement;
export const press = (words: string, n = 0) => act(() => buttonOf(words, n).click());

/** The field that a label names. */
export function fieldOf<E extends HTMLInputElement | HTMLSelectElement>(label: string, n = 0): E {
  const labels = [...document.body.querySelectorAll('label')].filter((l) => l.querySelector('span')?.textContent === label);
  const field = labels[n]?.querySelector('input, select');
  if (!field) throw new Error(`no field ${label}`);
  return field as E;
}

/** Types into a field, or chooses in it. */
export const fill = (field: HTMLElement, value: string, type = 'input') =>
  act(() => {
    Object.assign(field, { value });
    field.dispatchEvent(new Event(type, { bubbles: true }));
  });

/** Waits until something is so; the record answers in its own time. */
export async function until(holds: () => unknown): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await holds()) return;
    await act(() => new Promise((done) => setTimeout(done, 10)));
  }
  throw new Error(`never so: ${holds}\n${text()}`);
}
