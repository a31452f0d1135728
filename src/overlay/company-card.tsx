import type { Entity, Mention, PageText, PageView } from '../model';
import { ClaimLine, NotThis, say, wordsOf } from '../parts';
import { CardFrame, type CardWays } from './card-frame';
import { OnRecord } from './on-record';
import { Evidence, WhySection } from './why';

/** Claims listed in a company's card; the panel has all. */
const CLAIMS = 3;

/** The words that the page uses for a company, each once. */
function namesOn(page: PageText, mentions: readonly Mention[], id: string): string[] {
  const names = mentions.filter((m) => m.entity === id && m.how !== 'pronoun').map((m) => wordsOf(page.text, [m]));
  return [...new Set(names)];
}

/** The card of a company: what is on the record about it, its names here, and the first claims about it. */
export function CompanyCard(props: {
  readonly page: PageText;
  readonly view: PageView;
  readonly company: Entity;
  readonly ways: CardWays;
}) {
  const { page, view, company, ways } = props;
  const claims = view.reading.statements.filter((s) => s.about.includes(company.id));
  return (
    <CardFrame
      label={say('card_company_label', company.name)}
      title={<h2>{company.name}</h2>}
      ways={ways}
      statement={null}
      copied={() => company.name}
      more={
        <>
          <button type="button" class="quiet" onClick={() => ways.openLibrary(company.id)}>
            {say('companies_in_library')}
          </button>
          {view.keeping !== 'private window' && (
            <NotThis company={company} page={page} mentions={view.reading.mentions} refuse={ways.refuse} />
          )}
        </>
      }
      why={
        <WhySection>
          <Evidence of={[company]} />
          <p class="small">{`${say('card_named')}: ${namesOn(page, view.reading.mentions, company.id).join(', ')}.`}</p>
        </WhySection>
      }
    >
      <OnRecord page={page} of={[company]} packDate={view.packDate} />
      <section>
        <h3 class="label">{say('card_claims')}</h3>
        {!claims.length && <p class="small">{say('card_no_claims')}</p>}
        {claims.slice(0, CLAIMS).map((claim) => (
          <ClaimLine key={claim.id} of={claim} words={wordsOf(page.text, claim.content)} goTo={() => ways.showStatement(claim.id)} />
        ))}
        {claims.length > CLAIMS && <p class="tiny">{say('card_and_more', claims.length - CLAIMS)}</p>}
      </section>
    </CardFrame>
  );
}
