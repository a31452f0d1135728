import { useEffect, useId, useState } from 'preact/hooks';
import { linkOf, say } from '../../parts';

interface Props {
  readonly label: string;
  /** The address as it is kept; empty: none. */
  readonly value: string;
  /** Gets each address that is one, and the empty field. */
  readonly onChange: (address: string) => void;
  readonly onLeave?: () => void;
}

/** Whether words are an address of the web: what may be kept, and may become a link. */
export const isAddress = (words: string): boolean => /^https?:\/\//i.test(words) && linkOf(words) !== null;

/** An address of the web. What is typed and is none is not kept; the field says so once it is left, and goes on holding it. */
export function AddressField({ label, value, onChange, onLeave }: Props) {
  const [typed, setTyped] = useState(value);
  const [left, setLeft] = useState(true);
  const fault = useId();
  useEffect(() => setTyped((before) => (before.trim() === value ? before : value)), [value]);
  const bad = left && typed.trim() !== '' && !isAddress(typed.trim());
  const type = (words: string) => {
    setTyped(words);
    setLeft(false);
    if (!words.trim() || isAddress(words.trim())) onChange(words.trim());
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
        value={typed}
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
