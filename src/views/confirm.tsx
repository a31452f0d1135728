import { useState } from 'preact/hooks';
import { type Say, say } from '../parts';
import { countHeld, type Forgettable, type Held } from '../record';
import { record } from './live';

interface Props {
  /** What is to be done, as the button says it. */
  readonly name: Say;
  /** What it would forget: it is counted first. */
  readonly what: Forgettable;
  readonly act: () => Promise<unknown>;
}

const isCompany = (what: Forgettable) => typeof what === 'object' && 'company' in what;

/** A button that forgets for good, once it was said how much that is and confirmed. */
export function Confirm({ name, what, act }: Props) {
  const [held, setHeld] = useState<Held | null>(null);
  if (!held)
    return (
      <button type="button" class="link" onClick={() => void countHeld(record, what).then(setHeld)}>
        {say(name)}
      </button>
    );
  return (
    <span role="alert">
      {say(isCompany(what) ? 'library_forget_company_confirm' : 'panel_forget_confirm', held.statements, held.notes)}{' '}
      <button type="button" class="link" onClick={() => void act().then(() => setHeld(null))}>
        {say('panel_forget_yes')}
      </button>{' '}
      <button type="button" class="link" onClick={() => setHeld(null)}>
        {say('panel_forget_no')}
      </button>
    </span>
  );
}
