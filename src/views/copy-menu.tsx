import './copy-menu.css';
import { useState } from 'preact/hooks';
import { type Cited, citationOf, citationStyles } from '../export';
import { type Say, say } from '../parts';

/** One thing that can be copied, made when it is asked for. */
export interface Copying {
  readonly name: Say;
  readonly text: () => string | Promise<string>;
}

/** The citations of a passage, in all styles. */
export const citationsOf = (cited: () => Cited | Promise<Cited>): Copying[] =>
  citationStyles.map((style) => ({ name: `citation_${style}`, text: async () => citationOf(await cited(), style) }));

/** Several things to copy, behind one word. What was copied says so. */
export function CopyMenu({ ways }: { readonly ways: readonly Copying[] }) {
  const [done, setDone] = useState<{ readonly name: Say; readonly copied: boolean } | null>(null);
  const copy = async ({ name, text }: Copying) => {
    const copied = await Promise.resolve(text())
      .then((words) => navigator.clipboard.writeText(words))
      .then(
        () => true,
        () => false,
      );
    setDone({ name, copied });
  };
  return (
    <details class="copy-menu">
      <summary class="quiet">{say('citation_menu')}</summary>
      <ul class="copy-ways">
        {ways.map((way) => (
          <li key={way.name}>
            <button type="button" class="quiet" onClick={() => void copy(way)}>
              {say(way.name)}
            </button>
          </li>
        ))}
      </ul>
      <p class="tiny" role="status">
        {done && say(done.copied ? 'citation_copied' : 'citation_failed', say(done.name))}
      </p>
    </details>
  );
}
