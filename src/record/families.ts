import { type FamilyPage, type KeptPage, kinOf, type PageText } from '../model';
import type { RecordDatabase } from './database';
import { keptPage } from './pages';

/** When a page came out, as far as that is known. */
const when = (page: Pick<KeptPage, 'published' | 'firstRead'>) => page.published ?? new Date(page.firstRead).toISOString();

/** The other kept pages that carry the text of this one, earliest first: copies of one wire story, or of one another. */
export async function findFamily(record: RecordDatabase, page: PageText): Promise<FamilyPage[]> {
  const here = keptPage(page, null, undefined, 0);
  if (!here.bands.length) return [];
  const found = await record.pages
    .where('bands')
    .anyOf(here.bands)
    .distinct()
    .filter((other) => other.page !== here.page)
    .toArray();
  return found
    .flatMap((other) => {
      const kin = kinOf(here, other);
      const { url, title, publisher, firstPublisher, published, firstRead } = other;
      return kin ? [{ url, title, publisher, firstPublisher, published, firstRead, kin }] : [];
    })
    .sort((a, b) => when(a).localeCompare(when(b)));
}
