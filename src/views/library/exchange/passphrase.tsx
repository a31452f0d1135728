import { useState } from 'preact/hooks';
import { say } from '../../../parts';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly isNew: boolean;
  readonly onInput: (value: string) => void;
}

/** A field for a passphrase. */
function PassphraseField({ label, value, isNew, onInput }: FieldProps) {
  return (
    <label class="field">
      <span class="tiny">{label}</span>
      <input type="password" autocomplete={isNew ? 'new-password' : 'off'} value={value} onInput={(e) => onInput(e.currentTarget.value)} />
    </label>
  );
}

interface NewProps {
  /** The passphrase once it is there twice; empty: none; `null`: the two differ. */
  readonly onChange: (passphrase: string | null) => void;
}

/** A passphrase for a file that is to be saved: twice, since a slip would lock it for good. */
export function NewPassphrase({ onChange }: NewProps) {
  const [[first, second], setBoth] = useState(['', '']);
  const set = (a: string, b: string) => {
    setBoth([a, b]);
    onChange(a === b ? a : null);
  };
  return (
    <details>
      <summary class="small">{say('export_sealed')}</summary>
      <div class="exchange-fields">
        <p class="small">{say('export_sealed_about')}</p>
        <PassphraseField isNew label={say('export_passphrase')} value={first} onInput={(value) => set(value, second)} />
        <PassphraseField isNew label={say('export_passphrase_again')} value={second} onInput={(value) => set(first, value)} />
        {second !== '' && first !== second && (
          <p class="small warning" role="status">
            {say('export_passphrase_differs')}
          </p>
        )}
      </div>
    </details>
  );
}

interface AskProps {
  readonly onOpen: (passphrase: string) => void;
  readonly onLeave: () => void;
}

/** Asks for the passphrase of a file. */
export function AskPassphrase({ onOpen, onLeave }: AskProps) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="offer"
      onSubmit={(e) => {
        e.preventDefault();
        onOpen(passphrase);
      }}
    >
      <p>{say('import_sealed')}</p>
      <PassphraseField isNew={false} label={say('export_passphrase')} value={passphrase} onInput={setPassphrase} />
      <div class="buttons">
        <button type="submit" class="button first" disabled={!passphrase}>
          {say('import_open')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {say('library_import_leave')}
        </button>
      </div>
    </form>
  );
}
