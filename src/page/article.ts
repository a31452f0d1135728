/** Types of schema.org that name an article, as they stand in JSON-LD (broken or not). */
const articleData =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|\w+Article)"/;
const noArticleData = /"@type"\s*:\s*"(?:https?:\/\/schema\.org\/)?(?:Product|ItemPage|SearchResultsPage|CollectionPage|CheckoutPage)"/;

/** An article has at least so many paragraphs of at least so many characters. */
const fewestParagraphs = 2;
const paragraphLength = 80;
/** Undeclared, it must show more. */
const undeclaredParagraphs = 4;
/** Paragraphs looked at before giving up: the check must stay cheap. */
const mostParagraphs = 400;

/** Whether a page is a news article, at a glance: what its data declare and whether paragraphs are there. Changes and loads nothing. */
export function isArticle(document: Document): boolean {
  const type = document.contentType;
  if (type && type !== 'text/html' && type !== 'application/xhtml+xml') return false;
  if (!document.body || isFrontPage(document)) return false;
  const needed = declares(document) ? fewestParagraphs : undeclaredParagraphs;
  const titled = needed === fewestParagraphs || document.querySelector('h1') !== null;
  return titled && hasParagraphs(document, needed);
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

/** Counts paragraphs that are more text than links, together in one place: a front page has one teaser in each. */
function hasParagraphs(document: Document, needed: number): boolean {
  const together = new Map<Element, number>();
  let looked = 0;
  for (const paragraph of document.querySelectorAll('p, [itemprop="articleBody"] > div, article div > br')) {
    if (++looked > mostParagraphs) break;
    const element = paragraph.tagName === 'BR' ? paragraph.parentElement : paragraph;
    const text = element?.textContent ?? '';
    if (!element?.parentElement || text.length < paragraphLength || element.closest('nav,footer,aside,form')) continue;
    // Paragraphs wrapped one by one count in the box two levels up.
    for (const place of [element.parentElement, element.parentElement.parentElement]) {
      if (!place) continue;
      const count = (together.get(place) ?? 0) + 1;
      if (count >= needed) return true;
      together.set(place, count);
    }
  }
  return false;
}
