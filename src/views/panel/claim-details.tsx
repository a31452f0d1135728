import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PageText, PageView } from '../../model';
import { Answering, Answers } from '../../overlay/answers';
import { OnRecord } from '../../overlay/on-record';
import { Why } from '../../overlay/why';
import { Chain, quoteWithChain, say, wordsOf } from '../../parts';
import { citedOn } from '../cited';
import { type Copying, CopyMenu, citationsOf } from '../copy-menu';
import type { Claim } from './claims';

interface Props {
  readonly page: PageText;
  readonly view: PageView;
  readonly claim: Claim;
  readonly choose: (statement: string) => void;
  /** What else can be done with it. */
  readonly children: ComponentChildren;
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
export function ClaimDetails({ page, view, claim: { statement }, choose, children }: Props) {
  const [why, setWhy] = useState(false);
  const about = view.reading.entities.filter((e) => e.kind === 'company' && statement.about.includes(e.id));
  const chain: Copying = { name: 'citation_chain', text: () => quoteWithChain(page, view.reading, statement) };
  const cited = () => citedOn(page, wordsOf(page.text, statement.content), Date.now());
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
        <CopyMenu ways={[chain, ...citationsOf(cited)]} />
        <button type="button" class="quiet" aria-expanded={why} onClick={() => setWhy(!why)}>
          {say('card_why')}
        </button>
        {children}
      </div>
    </div>
  );
}
