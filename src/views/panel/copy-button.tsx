import { useState } from 'preact/hooks';
import { type Say, say } from '../../parts';

/** Copies words, and says so. */
export function CopyButton({ name, text }: { readonly name: Say; readonly text: () => string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <button type="button" class="quiet" onClick={() => void copy()}>
      <span aria-live="polite">{say(copied === null ? name : copied ? 'card_copied' : 'card_copy_failed')}</span>
    </button>
  );
}
