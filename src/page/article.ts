/** Types of schema.org that name an article, as they stand in JSON-LD (broken or not). */
const articleData =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|\w+Article)"/;
/** Types that name something else: what is sold, found, asked, or listed. */
const otherData =
  /"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?(?:Product|ProductGroup|ItemPage|ItemList|OfferCatalog|SearchResultsPage|CollectionPage|CheckoutPage|ProfilePage|QAPage|DiscussionForumPosting|EmailMessage)"/;

/** How much running text must stand together: less where the page's data say that it is an article. */
interface Need {
  readonly paragraphs: number;
  readonly characters: number;
  /** How far out from a paragraph others count as near it. */
  readonly levels: number;
}
const needs: Readonly<Record<'declared' | 'undeclared', Need>> = {
  declared: { paragraphs: 1, characters: 250, levels: 4 },
  undeclared: { paragraphs: 4, characters: 800, levels: 2 },
};
const paragraphLength = 80;
/** Paragraphs looked at before giving up: the check must stay cheap. */
const mostParagraphs = 400;
/** On a page of more elements than this, only its head is asked what it is: each question to the whole page would take milliseconds. */
const mostElements = 20_000;
/** Characters of a script's data that are looked at. */
const longestData = 1_000_000;

/** Whether a page is a news article, at a glance: what its data declare and whether paragraphs are there. Changes and loads nothing. */
export function isArticle(document: Document): boolean {
  const type = document.contentType;
  if (type && type !== 'text/html' && type !== 'application/xhtml+xml') return false;
  if (!document.documentElement || !document.body || isFrontPage(document)) return false;
  const isHuge = document.getElementsByTagName('*').item(mostElements) !== null;
  const declared = declaredBy(isHuge ? document.head : document);
  if (declared === 'article') {
    // Whether a huge page has text is found by reading it, which may pause.
    return isHuge || hasText(document, needs.declared) || findShadowRoots(document).some((root) => hasText(root, needs.declared));
  }
  if (declared === 'other' || (!isHuge && document.querySelector(workplace))) return false;
  return hasText(document, needs.undeclared) && document.querySelector('h1') !== null;
}

/** Mail clients and editors are made of these. */
const workplace = '[role="application"],[role="grid"],[role="treegrid"],[role="tree"],[contenteditable="true"]';

/** What the data in a page or in its head call it; `null` where they say nothing. */
function declaredBy(data: ParentNode): 'article' | 'other' | null {
  const type = data.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
  if (type.startsWith('product') || type === 'profile') return 'other';
  if (type.includes('article') || ['[itemprop="articleBody"]', '[itemtype*="Article"]'].some((css) => data.querySelector(css)))
    return 'article';
  let other = data.querySelector('[itemtype$="/Product"]') !== null;
  for (const script of data.querySelectorAll('script[type*="ld+json" i]')) {
    const json = (script.textContent ?? '').slice(0, longestData);
    const article = articleData.exec(json);
    const none = otherData.exec(json);
    // A list of articles names itself first.
    if (article && (!none || article.index < none.index)) return 'article';
    other ||= none !== null;
  }
  return other ? 'other' : null;
}

/** The root of a site is its front page, whatever its data say. */
function isFrontPage(document: Document): boolean {
  const path = document.location?.pathname ?? '';
  if (path !== '') return path === '/';
  const own =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return /^https?:\/\/[^/]+\/?(?:[?#].*)?$/i.test(own ?? '');
}

/** What nobody reads as an article's paragraph. */
const aside = 'nav,footer,aside,form,script,style,noscript,template';

/** Counts paragraphs (and text between line breaks) that stand together in one place: a front page has one teaser in each. */
function hasText(root: Document | ShadowRoot, need: Need): boolean {
  const together = new Map<Element, { paragraphs: number; characters: number }>();
  const isEnough = (inmost: Element | null, length: number) => {
    let place = inmost;
    for (let level = 0; level < need.levels && place; level++, place = place.parentElement) {
      const sum = together.get(place) ?? { paragraphs: 0, characters: 0 };
      sum.paragraphs++;
      sum.characters += length;
      if (sum.paragraphs >= need.paragraphs && sum.characters >= need.characters) return true;
      together.set(place, sum);
    }
    return false;
  };
  const seen = new Set<Element>();
  const isText = (element: Element | null, inmost: Element | null) => {
    if (!element || seen.has(element)) return false;
    seen.add(element);
    const length = lengthOf(element, need.characters);
    return length >= paragraphLength && !element.closest(aside) && isEnough(inmost, length);
  };
  // Not both in one query: a browser walks to the first hundreds of one tag faster than over the whole page for two.
  const host = (root as ShadowRoot).host ?? null;
  const paragraphs = findTags(root, 'p');
  for (let i = 0, paragraph = paragraphs.item(0); i < mostParagraphs && paragraph; paragraph = paragraphs.item(++i))
    if (isText(paragraph, paragraph.parentElement ?? host)) return true;
  const breaks = findTags(root, 'br');
  for (let i = 0, br = breaks.item(0); i < mostParagraphs && br; br = breaks.item(++i))
    if (isText(br.parentElement, br.parentElement)) return true;
  return need.paragraphs === 1 && hasLongText(root, need.characters);
}

/** Characters in an element: up to so many, since a text of megabytes would be copied. */
function lengthOf(element: Element, enough: number): number {
  let length = 0;
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node && length < enough; node = walker.nextNode()) length += (node as Text).length;
  return length;
}

/**
 * A document finds one tag one by one, as far as it is asked for an `item` (for `[i]` it would count them all); a shadow root, which is small,
 * all at once.
 */
const findTags = (root: Document | ShadowRoot, tag: string): { item(index: number): Element | null } =>
  'getElementsByTagName' in root ? root.getElementsByTagName(tag) : root.querySelectorAll(tag);

/** Elements that are looked at for a shadow root. */
const mostHosts = 5000;

/** The page's outermost open shadow roots. */
export function findShadowRoots(document: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const walker = document.createTreeWalker(document, 1);
  for (let i = 0, node = walker.nextNode(); i < mostHosts && node; i++, node = walker.nextNode()) {
    const { shadowRoot } = node as Element;
    if (shadowRoot) roots.push(shadowRoot);
  }
  return roots;
}

/** Text nodes that are looked at for one that is an article by itself. */
const mostTexts = 3000;

/** Whether somewhere on the page a single text is so long: an article without paragraphs. */
function hasLongText(root: Document | ShadowRoot, characters: number): boolean {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4);
  for (let i = 0, node = walker.nextNode(); i < mostTexts && node; i++, node = walker.nextNode())
    if ((node as Text).length >= characters && !node.parentElement?.closest(aside)) return true;
  return false;
}
