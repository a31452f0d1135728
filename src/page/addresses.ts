/** An address as the page writes it, made whole; `null` where it leads to no page. */
export function addressOf(href: string | null | undefined, url: string): string | null {
  if (!href) return null;
  try {
    const address = new URL(href, /^https?:/.test(url) ? url : undefined);
    return /^https?:$/.test(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}

/** The address that the page names as canonical, wherever it is. */
export function givenAddress(document: Document, meta: ReadonlyMap<string, string>, url: string): string | null {
  return addressOf(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url'), url);
}

/** The page's own address: the canonical one on the same host. One elsewhere says where the text comes from, not what this page is. */
export function ownAddress(given: string | null, url: string): string {
  const own = url.replace(/#.*$/, '');
  if (!given) return own;
  if (!/^https?:/.test(url)) return given;
  const [a, b] = [new URL(given), new URL(url)];
  const bare = (host: string) => host.replace(/^(?:www|m|amp)\./, '');
  const isRoot = a.pathname === '/' && b.pathname !== '/' && a.search === '';
  return bare(a.hostname) === bare(b.hostname) && !isRoot ? given.replace(/#.*$/, '') : own;
}
