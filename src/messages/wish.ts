import browser from 'webextension-polyfill';

/** What the panel was opened for: a claim of a tab's page, or a note on what is selected there. */
export type Wish =
  | { readonly kind: 'statement'; readonly tab: number; readonly statement: string }
  | { readonly kind: 'selection'; readonly tab: number };

// Kept for the session only, and where no page's process can read it: the panel may open some time after the wish.
const KEY = 'wish';

/** Leaves a wish for the panel, open or opening. */
export const leaveWish = (wish: Wish): Promise<void> => browser.storage.session.set({ [KEY]: wish });

/** The wish left for the panel, taken away so that it is done once; `null` where there is none. */
export async function takeWish(): Promise<Wish | null> {
  const wish = (await browser.storage.session.get(KEY))[KEY] as Wish | undefined;
  if (wish) await browser.storage.session.remove(KEY);
  return wish ?? null;
}

/** Calls `listener` at each new wish; the answer stops it. */
export function onWish(listener: () => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]?.newValue) listener();
  };
  browser.storage.session.onChanged.addListener(changed);
  return () => browser.storage.session.onChanged.removeListener(changed);
}
