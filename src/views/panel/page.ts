import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askPage, type PageState, servePanel } from '../../messages';

/** What the panel knows of the page that it is about. */
export type Seen =
  | PageState
  /** The browser lets no extension read it: its own pages, its shop. */
  | { readonly state: 'forbidden' }
  /** No answer: the page was open before Rejoinder was, or is still loading. */
  | { readonly state: 'unreached' };

/** The page beside the panel. */
export interface Beside {
  readonly tab: number | null;
  readonly host: string;
  /** Its address without a fragment, and its title as the tab has it; empty where it may not be read. */
  readonly address: string;
  readonly title: string;
  readonly incognito: boolean;
  readonly seen: Seen;
}

const NOWHERE: Beside = { tab: null, host: '', address: '', title: '', incognito: false, seen: { state: 'forbidden' } };

/** Where even http pages are kept from extensions. */
const SHOPS = new Set(['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

/** The tab that this panel stays with (`?tab=`, when it is opened as a tab itself), or `null`: whichever is in front. */
const ownTab = (): number | null => {
  const asked = new URLSearchParams(location.search).get('tab');
  return asked === null ? null : Number(asked);
};

async function currentTab() {
  const own = ownTab();
  if (own !== null) return browser.tabs.get(own);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

/** Whether a page at this address can hold a content script. Addresses that we may not see are not readable either. */
export function isReadable(address: string | undefined): boolean {
  try {
    const { protocol, hostname } = new URL(address ?? '');
    return (protocol === 'http:' || protocol === 'https:') && !SHOPS.has(hostname);
  } catch {
    return false;
  }
}

/** States of a page on which nothing is found to say, and a note can be written all the same. */
const BARE: ReadonlySet<Seen['state']> = new Set(['no article', 'other language', 'failed']);

/** Whether the panel has nothing of the page but the reader's notes on it. Nothing is kept from private windows. */
export const isBare = ({ seen, incognito }: Beside): boolean => BARE.has(seen.state) && !incognito;

/** Looks at the page in front. Never rejects. */
async function look(): Promise<Beside> {
  try {
    const tab = await currentTab();
    if (tab?.id === undefined) return NOWHERE;
    const beside = { tab: tab.id, incognito: tab.incognito };
    if (!isReadable(tab.url)) return { ...NOWHERE, ...beside };
    const { hostname: host, href } = new URL(tab.url ?? '');
    const [address = ''] = href.split('#');
    const seen = await askPage(tab.id)('state').catch((): Seen => ({ state: tab.status === 'loading' ? 'reading' : 'unreached' }));
    return { ...beside, host, address, title: tab.title ?? '', seen };
  } catch {
    return NOWHERE;
  }
}

/** A tab's news that can change what the panel shows. */
const tells = (change: { status?: string; url?: string }) => change.status !== undefined || change.url !== undefined;

/** Follows the page beside the panel: another tab in front, a navigation, and what the page itself tells. `null`: not looked yet. */
export function useBeside(): Beside | null {
  const [beside, setBeside] = useState<Beside | null>(null);
  const latest = useRef(0);
  const tab = useRef<number | null>(null);
  const refresh = useCallback(async () => {
    // Answers may overtake each other: only the last question's counts.
    const question = ++latest.current;
    const found = await look();
    if (question !== latest.current) return;
    tab.current = found.tab;
    setBeside(found);
  }, []);

  useEffect(() => {
    const activated = () => void refresh();
    const updated = (id: number, change: { status?: string; url?: string }) => {
      if (id === tab.current && tells(change)) void refresh();
    };
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    servePanel({
      changed: (from) => {
        if (from.tab?.id === tab.current) void refresh();
      },
    });
    void refresh();
    return () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, [refresh]);

  return beside;
}
