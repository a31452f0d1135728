import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PanelOpening } from '../messages';
import type { Refusal } from '../model';
import { say } from '../parts';

/** What a card can do; the overlay does it. */
export interface CardWays {
  close(): void;
  /** To the claim before or after this one, in reading order. */
  step(by: 1 | -1): void;
  showStatement(id: string): void;
  showCompany(id: string): void;
  copy(text: string): Promise<boolean>;
  openPanel(statement: string | null): Promise<PanelOpening>;
  openPanelTab(statement: string | null): void;
  openLibrary(company: string): void;
  refuse(refusal: Refusal): Promise<boolean>;
  allow(entity: string, page: string): Promise<boolean>;
}

interface Frame {
  /** The card's name for those who hear it. */
  readonly label: string;
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  readonly ways: CardWays;
  /** What the panel is asked to show; `null`: the page as a whole. */
  readonly statement: string | null;
  /** What "Copy" copies. */
  readonly copied: () => string;
  readonly why: ComponentChildren;
  /** What else can be done. */
  readonly more?: ComponentChildren;
}

/** What all cards have: a head with ways on and out, a body that scrolls, and a foot with what can be done. */
export function CardFrame({ label, title, children, ways, statement, copied, why, more }: Frame) {
  const [asked, setAsked] = useState(false);
  const [opening, setOpening] = useState<PanelOpening | null>(null);
  return (
    <div class="card" role="dialog" aria-label={label} tabIndex={-1}>
      <header>
        <div class="title">{title}</div>
        <div class="signs">
          {statement && <Sign sign="‹" label={say('card_previous')} onClick={() => ways.step(-1)} />}
          {statement && <Sign sign="›" label={say('card_next')} onClick={() => ways.step(1)} />}
          <Sign sign="✕" label={say('card_close')} onClick={ways.close} />
        </div>
      </header>
      <div class="body">
        {children}
        {asked && why}
      </div>
      <footer>
        <CopyButton text={copied} copy={ways.copy} />
        <button type="button" class="quiet" onClick={async () => setOpening(await ways.openPanel(statement))}>
          {say('card_panel')}
        </button>
        {more}
        <button type="button" class="quiet ask" aria-expanded={asked} onClick={() => setAsked(!asked)}>
          {say('card_why')}
        </button>
        {opening && !opening.opened && <OtherWays panelKey={opening.key} openTab={() => ways.openPanelTab(statement)} />}
      </footer>
    </div>
  );
}

function Sign({ sign, label, onClick }: { readonly sign: string; readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="quiet" aria-label={label} title={label} onClick={onClick}>
      {sign}
    </button>
  );
}

function CopyButton({ text, copy }: { readonly text: () => string; readonly copy: CardWays['copy'] }) {
  const [done, setDone] = useState<boolean | null>(null);
  const words = done === null ? say('card_copy') : say(done ? 'card_copied' : 'card_copy_failed');
  return (
    <button type="button" class="quiet" onClick={async () => setDone(await copy(text()))}>
      <span role="status">{words}</span>
    </button>
  );
}

/** Where the browser opens the panel only from its own window: how, and a tab instead. */
function OtherWays({ panelKey, openTab }: { readonly panelKey: string | null; readonly openTab: () => void }) {
  return (
    <p class="how small" role="status">
      {panelKey ? say('card_panel_key', panelKey) : say('card_panel_button')}{' '}
      <button type="button" class="link" onClick={openTab}>
        {say('card_panel_tab')}
      </button>
    </p>
  );
}
