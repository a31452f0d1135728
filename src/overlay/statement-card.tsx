import type { Entity } from '../model';
import { ActLabel, Chain, CorrectedLine, dateWords, Family, quoteWithChain, saidClass, say, shortened, wordsOf } from '../parts';
import { Answering, Answers, type Claim } from './answers';
import { CardFrame } from './card-frame';
import { OnRecord } from './on-record';
import { Why } from './why';

/** Characters of a claim shown in its own card: it is marked on the page beside it. */
const SHOWN = 220;

/** Who a statement is about; a company's name leads to its card. */
function About({ of, show }: { readonly of: readonly Entity[]; readonly show: (id: string) => void }) {
  return (
    <>
      {of.map((entity, i) => (
        <span key={entity.id}>
          {i > 0 && ', '}
          {entity.kind === 'company' ? (
            <button type="button" class="link" onClick={() => show(entity.id)}>
              {entity.name}
            </button>
          ) : (
            entity.name
          )}
        </span>
      ))}
    </>
  );
}

/** The card of a statement: what is said, who says so, what they answer, what is on the record. */
export function StatementCard(claim: Claim) {
  const { page, view, statement, ways } = claim;
  const about = view.reading.entities.filter((e) => statement.about.includes(e.id));
  const words = shortened(wordsOf(page.text, statement.content), SHOWN);
  const title = (
    <>
      <ActLabel of={statement} />{' '}
      <span class="small">
        {about.length > 0 && `${say('card_about')} `}
        <About of={about} show={ways.showCompany} />
        {statement.when && ` · ${dateWords(statement.when)}`}
      </span>
    </>
  );
  return (
    <CardFrame
      label={say('card_claim_label', say(`act_${statement.act}`), words)}
      title={title}
      ways={ways}
      statement={statement.id}
      copied={() => quoteWithChain(page, view.reading, statement)}
      why={<Why view={view} statement={statement} />}
    >
      <section class="words">
        <p class={saidClass(words)}>{words}</p>
        <CorrectedLine view={view} statement={statement} />
      </section>
      <section>
        <h3 class="label">{say('card_says_who')}</h3>
        {statement.voice === 'unattributed' && <p class="small">{say('card_own_words')}</p>}
        <Chain hops={statement.provenance} kind={statement.sourceType} />
        <Family of={view.family} />
      </section>
      <Answering {...claim} />
      <Answers {...claim} />
      <OnRecord page={page} of={about.filter((e) => e.kind === 'company')} packDate={view.packDate} />
    </CardFrame>
  );
}
