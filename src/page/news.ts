import { hintsOfClass } from './hints';
import { isHiding } from './outline';

/** Fewer characters (a counter, a clock) are no news. */
export const leastNews = 40;

/** Elements whose changes are never the article's. */
const idle = 'script,style,noscript,template,iframe,svg,button,input,textarea,select,video,audio,canvas,nav,footer,[aria-hidden="true"]';

/** What is observed: text that comes and goes, and attributes by which text is shown, hidden, or said to be furniture. */
const observed: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['hidden', 'aria-hidden', 'style', 'class'],
  attributeOldValue: true,
};

/** Observes a tree of the page; the answer's `takeRecords` and `disconnect` are the observer's. */
export function observe(root: Document | ShadowRoot, heard: MutationObserver): void {
  heard.observe(root, observed);
}

/** Characters of what may be the article's that came, went, were shown or hidden. */
export function charactersOfNews(records: readonly MutationRecord[]): number {
  let sum = 0;
  for (const record of records) {
    sum += newsIn(record);
    // More is not needed: the text of a whole page may have come a thousand times.
    if (sum >= leastNews) break;
  }
  return sum;
}

function newsIn(record: MutationRecord): number {
  if (record.type === 'attributes' && !changesReading(record)) return 0;
  const element = elementOf(record.target);
  // The attribute may be the one that made it idle.
  const around = record.type === 'attributes' ? element?.parentElement : element;
  if (!element || around?.closest(idle)) return 0;
  if (record.type === 'attributes') return element.textContent?.length ?? 0;
  if (record.type === 'characterData') return record.target.nodeValue?.length ?? 0;
  let sum = 0;
  for (const nodes of [record.addedNodes, record.removedNodes])
    for (const node of nodes) if (node.nodeType !== 1 || !(node as Element).matches(idle)) sum += node.textContent?.trim().length ?? 0;
  return sum;
}

/** The element that a mutation's target is, or in which its text, shadow root or document stands. */
function elementOf(target: Node): Element | null {
  if (target.nodeType === 1) return target as Element;
  return target.parentElement ?? (target as ShadowRoot).host ?? (target as Document).documentElement ?? null;
}

/** Whether an attribute's change makes a difference to what is read. */
function changesReading({ attributeName, oldValue, target }: MutationRecord): boolean {
  const now = (target as Element).getAttribute(attributeName ?? '');
  if (now === oldValue) return false;
  switch (attributeName) {
    case 'hidden':
      return (now === null) !== (oldValue === null);
    case 'aria-hidden':
      return (now === 'true') !== (oldValue === 'true');
    case 'style':
      return isHiding(now) !== isHiding(oldValue);
    default:
      return hintsOfClass(now ?? '') !== hintsOfClass(oldValue ?? '');
  }
}

/** Listens for news while a page is being read. */
export function newsOf(document: Document): { isThere(): boolean; stop(): void } {
  const Observer = document.defaultView?.MutationObserver;
  if (!Observer) return { isThere: () => false, stop: () => {} };
  let sum = 0;
  const observer = new Observer((records) => {
    sum += charactersOfNews(records);
  });
  observe(document, observer);
  return {
    isThere() {
      sum += charactersOfNews(observer.takeRecords());
      return sum >= leastNews;
    },
    stop: () => observer.disconnect(),
  };
}
