import { findShadowRoots } from './article';
import { charactersOfNews, leastNews, observe } from './news';

/** What is watched for after the first reading. */
export type Change = 'text' | 'address';

/** A storm of changes is over when nothing has changed for so long (ms); while it lasts, the page is read once in so long. */
const calm = 800;
const longest = 5000;

/**
 * Calls `onChange` once after each storm of changes: text that arrives late or is shown, pages that go on when scrolled, navigation inside the
 * page. Quiet while the tab is hidden; what was missed is told when it is shown. Answers how to stop.
 */
export function watchPage(document: Document, onChange: (change: Change) => void): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  let timer = 0;
  let since = 0;
  let pending: Change | null = null;
  let address = view.location.href;
  /** Characters of small changes, which may be a text that comes word by word; and when the last one came. */
  let small = 0;
  let smallAt = 0;
  /** Records of a hidden tab are not looked at. */
  let missed = false;
  const tell = () => {
    timer = 0;
    if (!pending || document.hidden) return;
    const change = pending;
    pending = null;
    small = 0;
    observeAll();
    onChange(change);
  };
  const later = (change: Change) => {
    const now = view.performance.now();
    if (!pending) since = now;
    if (pending !== 'address') pending = change;
    view.clearTimeout(timer);
    timer = view.setTimeout(tell, Math.max(0, Math.min(calm, since + longest - now)));
  };
  const moved = () => {
    if (bare(view.location.href) === bare(address)) return;
    address = view.location.href;
    later('address');
  };
  const observer = new view.MutationObserver((records) => {
    missed ||= document.hidden;
    if (document.hidden) return;
    moved();
    const now = view.performance.now();
    const news = charactersOfNews(records);
    if (news === 0) return;
    small = news + (now - smallAt < calm ? small : 0);
    smallAt = now;
    if (small >= leastNews) later('text');
  });
  const observed = new WeakSet<Node>();
  // A mutation inside a shadow root is not heard outside it.
  const observeAll = () => {
    for (const root of [document, ...findShadowRoots(document)]) {
      if (observed.has(root)) continue;
      observed.add(root);
      observe(root, observer);
    }
  };
  observeAll();
  const shown = () => {
    if (document.hidden) return;
    moved();
    if (missed) later('text');
    else if (pending && !timer) later(pending);
    missed = false;
  };
  const { navigation } = view as unknown as { navigation?: EventTarget };
  const events: readonly (readonly [EventTarget, string, () => void])[] = [
    [document, 'visibilitychange', shown],
    [view, 'popstate', moved],
    [view, 'hashchange', moved],
    ...(navigation ? [[navigation, 'currententrychange', moved] as const] : []),
  ];
  for (const [target, name, heard] of events) target.addEventListener(name, heard);
  return () => {
    observer.disconnect();
    view.clearTimeout(timer);
    for (const [target, name, heard] of events) target.removeEventListener(name, heard);
  };
}

/** An address without its fragment: a jump inside the page is no navigation. */
const bare = (url: string) => url.replace(/#.*$/, '');
