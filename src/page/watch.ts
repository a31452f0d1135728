/** What is watched for after the first reading. */
export type Change = 'text' | 'address';

/** A storm of changes is over when nothing has changed for so long (ms); while it lasts, the page is read once in so long. */
const calm = 800;
const longest = 5000;
/** Smaller additions (a counter, a clock) are no news. */
const leastText = 40;

/** Elements whose changes are never the article's. */
const idle = 'script,style,noscript,template,iframe,svg,button,input,textarea,select,video,audio,canvas,nav,footer,[aria-hidden="true"]';

/**
 * Calls `onChange` once after each storm of changes: text that arrives late, pages that go on when scrolled, navigation inside the page.
 * Quiet while the tab is hidden; what was missed is told when it is shown. Answers how to stop.
 */
export function watchPage(document: Document, onChange: (change: Change) => void): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  let timer = 0;
  let since = 0;
  let pending: Change | null = null;
  let address = view.location.href;
  const tell = () => {
    timer = 0;
    if (!pending || document.hidden) return;
    const change = pending;
    pending = null;
    since = 0;
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
    moved();
    if (records.some(isNews)) later('text');
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  const shown = () => {
    if (!document.hidden && pending && !timer) later(pending);
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

/** Whether a change may be the article's: enough text came or went outside controls and furniture. */
function isNews(record: MutationRecord): boolean {
  const element = record.target.nodeType === 1 ? (record.target as Element) : record.target.parentElement;
  if (!element || element.closest(idle)) return false;
  if (record.type === 'characterData') return (record.target.nodeValue?.length ?? 0) >= leastText;
  for (const nodes of [record.addedNodes, record.removedNodes])
    for (const node of nodes) {
      if (node.nodeType === 1 && (node as Element).matches(idle)) continue;
      if ((node.textContent?.length ?? 0) >= leastText) return true;
    }
  return false;
}
