import { type Block, type PageText, unknownPublication } from '../model';

/** A bare text as a page: paragraphs at blank lines. */
export function pageFromText(text: string, known: { readonly url: string | null; readonly published: string | null }): PageText {
  const blocks: Block[] = [];
  for (const m of text.matchAll(/\S[^]*?(?=\s*\n\s*\n|\s*$)/g))
    blocks.push({ start: m.index, end: m.index + m[0].length, kind: 'paragraph' });
  const url = known.url ?? 'about:blank';
  const published = known.published ? { value: known.published, from: 'meta' as const } : null;
  return { url, canonicalUrl: url, text, blocks, links: [], language: null, publication: { ...unknownPublication, published } };
}
