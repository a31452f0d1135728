import { familyKeys, type KeptPage, sketchOf } from '../model';
import type { RecordDatabase } from './database';

/**
 * Pages with what their copies are known by. Version 1 did not keep that: of a page whose text was captured it is made now, of another one
 * the addresses alone are known. To be called within a transaction that reads captures.
 */
export async function withSketches(record: RecordDatabase, pages: readonly KeptPage[]): Promise<KeptPage[]> {
  const without = pages.filter(({ bands }) => !bands.length);
  const captures = await Promise.all(without.map(({ page }) => record.captures.where('page').equals(page).first()));
  const made = new Map(
    without.map((page, i) => {
      const sketch = page.sketch.length ? page.sketch : sketchOf(captures[i]?.text ?? '');
      return [page.page, { ...page, sketch, bands: familyKeys(sketch, [page.page, page.url]) }];
    }),
  );
  return pages.map((page) => made.get(page.page) ?? page);
}
