/** Types of schema.org that name an article, as they stand in JSON-LD (broken or not). */
const articleData =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|\w+Article)"/;
const noArticleData = /"@type"\s*:\s*"(?:https?:\/\/schema\.org\/)?(?:Product|ItemPage|SearchResultsPage|CollectionPage|CheckoutPage)"/;

/** How much running text must stand together: less where the page's data say that it is an article. */
const needs = {
  declared: { paragraphs: 1, characters: 250, levels: 4 },
  undeclared: { paragraphs: 4, characters: 800, levels: 2 },
} as const;
const paragraphLength = 80;
/** Paragraphs looked at before giving up: the check must stay cheap. */
const mostParagraphs = 400;

/** Whether a page is a news article, at a glance: what its data declare and whether paragraphs are there. Changes and loads nothing. */
export function isArticle(document: Document): boolean {
  const type = document.contentType;
  if (type && type !== 'text/html' && type !== 'application/xhtml+xml') return false;
  if (!document.documentElement || !document.body || isFrontPage(document)) return false;
  if (declares(document)) return hasText(document, needs.declared);
  return document.querySelector('h1') !== null && hasText(document, needs.undeclared);
}

function declares(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
  if (type.startsWith('product') || type === 'profile') return false;
  let found = type.includes('article') || document.querySelector('[itemtype*="Article"],[itemprop="articleBody"]') !== null;
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const data = script.textContent ?? '';
    if (articleData.test(data)) found = true;
    else if (noArticleData.test(data)) return false;
  }
  return found;
}

/** The root of a site is its front page, whatever its data say. */
function isFrontPage(document: Document): boolean {
  const own =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const path = document.location?.pathname ?? '';
  const isRoot = (url: string) => /^https?:\/\/[^/]+\/?(?:[?#].*)?$/i.test(url);
  return path === '/' || (path === '' && own !== null && own !== undefined && isRoot(own));
}

/** Counts paragraphs (and text between line breaks) that stand together in one place: a front page has one teaser in each. */
function hasText(document: Document, need: { paragraphs: number; characters: number; levels: number }): boolean {
  const together = new Map<Element, { paragraphs: number; characters: number }>();
  let looked = 0;
  let last: Element | null = null;
  for (const found of document.querySelectorAll('p, br')) {
    if (++looked > mostParagraphs) break;
    const element = found.tagName === 'BR' ? found.parentElement : found;
    if (!element || element === last) continue;
    last = element;
    const length = element.textContent?.length ?? 0;
    if (length < paragraphLength || element.closest('nav,footer,aside,form')) continue;
    let place: Element | null = found.tagName === 'BR' ? element : element.parentElement;
    for (let level = 0; level < need.levels && place; level++, place = place.parentElement) {
      const sum = together.get(place) ?? { paragraphs: 0, characters: 0 };
      sum.paragraphs++;
      sum.characters += length;
      if (sum.paragraphs >= need.paragraphs && sum.characters >= need.characters) return true;
      together.set(place, sum);
    }
  }
  return false;
}
