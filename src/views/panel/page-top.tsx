import type { FamilyPage, Found, PageText, Publication } from '../../model';
import { dateWords, Family, type Say, SourceLink, say } from '../../parts';
import { type Claim, isUnanswered, mapOf } from './claims';

/** One value of the page's own data, as the reader sees it. */
interface Field {
  readonly name: Say;
  readonly words: string;
  readonly from: Found<unknown>['from'];
}

const field = <T,>(name: Say, found: Found<T> | null, words: (value: T) => string): Field[] =>
  found ? [{ name, words: words(found.value), from: found.from }] : [];

const same = (words: string) => words;

/** All that the page says of where it comes from. */
function fieldsOf(p: Publication): Field[] {
  return [
    ...field('panel_field_title', p.title, same),
    ...field('panel_field_publisher', p.publisher, same),
    ...field('panel_field_byline', p.bylines, (names) => names.join(', ')),
    ...field('panel_field_dateline', p.dateline, ({ place, date }) => [place, date && dateWords(date)].filter(Boolean).join(', ')),
    ...field('panel_field_published', p.published, dateWords),
    ...field('panel_field_modified', p.modified, dateWords),
    ...field('panel_field_credit', p.credit, same),
    ...field('panel_field_first', p.firstPublished, ({ name }) => name),
  ];
}

/** Each value with the place on the page that it was read from: on demand. */
function Origins({ publication }: { readonly publication: Publication }) {
  return (
    <details>
      <summary class="tiny">{say('panel_origins')}</summary>
      <dl class="origins">
        {fieldsOf(publication).map(({ name, words, from }) => (
          <div key={name}>
            <dt class="tiny">{say(name)}</dt>
            <dd class="small">
              {words} <span class="tiny">{say(`panel_from_${from === 'json-ld' ? 'json_ld' : from}`)}</span>
            </dd>
          </div>
        ))}
        {publication.corrections.map(({ text, date }) => (
          <div key={text}>
            <dt class="tiny">{say('panel_field_correction')}</dt>
            <dd class="small">
              {text} {date && <span class="tiny">{dateWords(date)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Who wrote it, from where, and where it first appeared. */
function Credits({ publication }: { readonly publication: Publication }) {
  const { firstPublished, bylines, dateline, credit } = publication;
  const by = [bylines?.value.join(', '), dateline?.value.place].filter(Boolean).join(', ');
  if (!firstPublished && !by && !credit) return null;
  const [before, after] = say('panel_first_published', '\n').split('\n');
  return (
    <p class="small">
      {firstPublished && (
        <>
          {before}
          <SourceLink href={firstPublished.value.url}>{firstPublished.value.name}</SourceLink>
          {after}
        </>
      )}
      {firstPublished && by && ' · '}
      {by}
      {!firstPublished && credit && ` · ${say('panel_credit', credit.value)}`}
    </p>
  );
}

/** Publisher and dates in one line. */
function lineOf(p: Publication): string {
  const published = p.published && dateWords(p.published.value);
  const modified = p.modified && dateWords(p.modified.value);
  return [
    p.publisher?.value ?? say('panel_unknown_publisher'),
    published && say(p.firstPublished ? 'panel_republished' : 'panel_published', published),
    modified && modified !== published && say('panel_modified', modified),
  ]
    .filter(Boolean)
    .join(' · ');
}

interface Props {
  readonly page: PageText;
  readonly claims: readonly Claim[];
  readonly family: readonly FamilyPage[];
}

/** Where this page comes from, where else its text stands, and where on it the claims are. */
export function PageTop({ page, claims, family }: Props) {
  const { publication } = page;
  const unanswered = claims.filter(isUnanswered).length;
  return (
    <header class="top">
      <p class="tiny">{lineOf(publication)}</p>
      <h1>{publication.title?.value ?? say('panel_untitled')}</h1>
      <Credits publication={publication} />
      <Family of={family} />
      {claims.length > 0 && (
        <div class="map" role="img" aria-label={say('panel_map', claims.length, unanswered)}>
          {mapOf(page, claims).map((stretch, i) => (
            <i key={i} class={stretch} />
          ))}
        </div>
      )}
      <Origins publication={publication} />
    </header>
  );
}
