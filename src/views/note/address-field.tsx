import { useId, useState } from 'preact/hooks';
import { linkOf, say } from '../../parts';

interface Props {
  readonly label: string;
  /** The address as it is kept; empty: none. */
  readonly value: string;
  /** Whether the field may not be left empty. */
  readonly required?: boolean;
  /** Gets each address that is one, and the empty field. */
  readonly onChange: (address: string) => void;
  readonly onLeave?: () => void;
}

/** Whether words are an address of the web: what may be kept, and may become a link. */
export const isAddress = (words: string): boolean => /^https?:\/\//i.test(words) && linkOf(words) !== null;

/** An address of the web. What is typed and is none is not kept; the field says so once it is left, and goes on holding it. */
export function AddressField({ label, value, required = false, onChange, onLeave }: Props) {
  // What stands in the field and is no address; all else stands in the note.
  const [odd, setOdd] = useState<string | null>(null);
  const [left, setLeft] = useState(true);
  const fault = useId();
  const bad = left && odd !== null;
  const type = (words: string) => {
    const address = words.trim();
    const keeps = address ? isAddress(address) : !required;
    setOdd(keeps ? null : words);
    setLeft(false);
    if (keeps) onChange(address);
  };
  const leave = () => {
    setLeft(true);
    onLeave?.();
  };
  return (
    <label class="field">
      <span class="tiny">{label}</span>
      <input
        type="url"
        value={odd ?? value}
        aria-invalid={bad}
        aria-describedby={bad ? fault : undefined}
        onInput={(e) => type(e.currentTarget.value)}
        onBlur={leave}
      />
      {bad && (
        <span class="warning small" id={fault} role="alert">
          {say('note_bad_address')}
        </span>
      )}
    </label>
  );
}
