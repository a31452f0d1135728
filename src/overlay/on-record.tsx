import type { Entity, PageText } from '../model';
import { dateWords, Listings, PackAge, say } from '../parts';

/** What is on the record about companies as of the article's date; as of today where the page gives none. */
export function OnRecord({ page, of, packDate }: { readonly page: PageText; readonly of: readonly Entity[]; readonly packDate: string }) {
  if (!of.length) return null;
  const date = page.publication.published?.value ?? null;
  return (
    <section>
      <h3 class="label">{date ? say('card_listed', dateWords(date)) : say('card_listed_now')}</h3>
      {of.map((entity) => (
        <Listings key={entity.id} of={entity} date={date} packDate={packDate} named={of.length > 1} />
      ))}
      {of.some((entity) => entity.known) && <PackAge date={packDate} />}
    </section>
  );
}
