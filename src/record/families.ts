import { type FamilyPage, type KeptPage, kinOf, type PageText } from '../model';
import type { RecordDatabase } from './database';
import { keptPage } from './pages';

/** When a page came out, as far as that is known. */
const when = (page: Pick<KeptPage, 'published' | 'firstRead'>) => page.published ?? new Date(page.firstRead).toISOString();

/** The other kept pages that carry the text of this one, earliest first: copies of one wire story, or of one another. */
export async function findFamily(record: RecordDatabase, page: PageText): Promise<FamilyPage[]> {
  const here = keptPage(page, null, undefined, 0);
  if (!here.bands.length) return [];
  // All asked at once, not key by key: then each costs next to nothing.
  const keys = await record.transaction('r', record.pages, () =>
    Promise.all(here.bands.map((band) => record.pages.where('bands').equals(band).primaryKeys())),
  );
  const others = [...new Set(keys.flat())].filter((page) => page !== here.page);
  const found = others.length ? await record.pages.bulkGet(others) : [];
  return found
    .flatMap((other) => {
      if (!other) return [];
      const kin = kinOf(here, other);
      const { url, title, publisher, firstPublisher, published, firstRead } = other;
      return kin ? [{ url, title, publisher, firstPublisher, published, firstRead, kin }] : [];
    })
    .sort((a, b) => when(a).localeCompare(when(b)));
}
