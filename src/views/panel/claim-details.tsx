import { useState } from 'preact/hooks';
import type { PageText, PageView } from '../../model';
import { Answering, Answers } from '../../overlay/answers';
import { OnRecord } from '../../overlay/on-record';
import { Why } from '../../overlay/why';
import { Chain, quoteWithChain, say, wordsOf } from '../../parts';
import { citedOn } from '../cited';
import { CopyMenu, citationsOf } from '../copy-menu';
import type { Claim } from './claims';
import { CopyButton } from './copy-button';

interface Props {
  readonly page: PageText;
  readonly view: PageView;
  readonly claim: Claim;
  readonly choose: (statement: string) => void;
}

// The card's sections ask for all that a card can do; in the panel they only ever lead to another claim.
const noCard = {
  close() {},
  step() {},
  showCompany() {},
  goTo() {},
  copy: async () => false,
  openPanel: async () => ({ opened: true, key: null }),
  openPanelTab() {},
  openLibrary() {},
  refuse: async () => false,
  allow: async () => false,
};

/** What the card on the page shows, here for all who cannot hover: says who, what they answer, what is on the record, and why. */
export function ClaimDetails({ page, view, claim: { statement }, choose }: Props) {
  const [why, setWhy] = useState(false);
  const about = view.reading.entities.filter((e) => e.kind === 'company' && statement.about.includes(e.id));
  const drawn = { page, view, statement, ways: { ...noCard, showStatement: choose } };
  return (
    <div class="details">
      <section>
        <h3 class="label">{say('card_says_who')}</h3>
        {statement.voice === 'unattributed' && <p class="small">{say('card_own_words')}</p>}
        <Chain hops={statement.provenance} kind={statement.sourceType} />
      </section>
      <Answering {...drawn} />
      <Answers {...drawn} />
      <OnRecord page={page} of={about} packDate={view.packDate} />
      {why && <Why view={view} statement={statement} />}
      <div class="actions">
        <CopyButton name="card_copy" text={() => quoteWithChain(page, view.reading, statement)} />
        <button type="button" class="quiet" aria-expanded={why} onClick={() => setWhy(!why)}>
          {say('card_why')}
        </button>
        <CopyMenu ways={citationsOf(() => citedOn(page, wordsOf(page.text, statement.content), Date.now()))} />
      </div>
    </div>
  );
}
