/** The page's `<meta>` values by lower-case name or property; the first of each. */
export function metaOf(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    const names = [element.getAttribute('property'), element.getAttribute('name')];
    if (!names[0] && !names[1]) names.push(element.getAttribute('itemprop'), element.getAttribute('http-equiv'));
    for (const written of names) {
      const name = written?.toLowerCase();
      if (name && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

/** The first of several names that the page gives. */
export function firstMeta(meta: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name);
    if (value) return value;
  }
  return null;
}

/** The names that publishers' systems use for one thing, most trusted first. */
export const metaNames = {
  title: [
    'og:title',
    'parsely-title',
    'sailthru.title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'citation_title',
    'headline',
    'title',
  ],
  publisher: ['og:site_name', 'dc.publisher', 'publisher', 'application-name', 'citation_journal_title'],
  authors: [
    'parsely-author',
    'sailthru.author',
    'author',
    'byl',
    'article:author_name',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'article:author',
    'twitter:creator:name',
  ],
  published: [
    'article:published_time',
    'article:published',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'og:published_time',
    'publish-date',
    'publishdate',
    'publish_date',
    'published_time',
    'pubdate',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'dc.date',
    'dc.date.created',
    'article.published',
    'cxenseparse:recs:publishtime',
    'article:publish_date',
    'rnews:datepublished',
    'originalpublicationdate',
    'date',
    'article_date_original',
    'citation_date',
    'release_date',
    'og:release_date',
    'created',
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'last-modified',
    'dcterms.modified',
    'article.updated',
    'lastmod',
    'article:modified',
  ],
  source: ['original-source', 'syndication-source', 'article:original_source', 'dc.source'],
} as const;
