import { useState } from 'preact/hooks';
import type { KeptPage } from '../../../model';
import { say, shortened } from '../../../parts';
import { findAllPages, type OutgoingChoice, type OutgoingCounts } from '../../../record';
import { hereOr, record, useLive } from '../../live';
import { chosenNotes } from '../chosen-notes';

/** A title in a list of titles. */
const LINE = 70;
/** Pages offered at once, those that were read last: a browser takes seconds to draw a menu of ten thousand. */
const OFFERED = 100;

/** The pages of which title or address hold every word that was typed. */
export function findPagesNamed(pages: readonly KeptPage[], typed: string): KeptPage[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return pages.filter(({ page, title }) => {
    const named = `${title ?? ''} ${page}`.toLowerCase();
    return words.every((word) => named.includes(word));
  });
}

interface Props {
  readonly choice: OutgoingChoice;
  readonly counts: OutgoingCounts;
  /** Whether pages without a note can be chosen too: for what is told of their claims. */
  readonly allPages: boolean;
  readonly onChoose: (choice: OutgoingChoice) => void;
}

/** Which notes: all, those chosen in the list, or those of one page; each choice with how many notes it holds. */
export function WhatGoes({ choice, counts, allPages, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const chosen = chosenNotes();
  const pages = hereOr(
    useLive(() => findAllPages(record), []),
    [],
  );
  const isChosen = ({ page }: KeptPage) => choice.what === 'page' && choice.page === page;
  const possible = pages.filter((page) => allPages || counts.pages.has(page.page) || isChosen(page));
  const named = findPagesNamed(possible, typed).slice(0, OFFERED);
  // What is chosen stays in the menu, whatever is typed.
  const offered = [...possible.filter((page) => isChosen(page) && !named.includes(page)), ...named];
  const choose = (value: string) => {
    if (value === 'notes') onChoose({ what: 'notes', ids: chosen });
    else onChoose(value === 'all' ? { what: 'all' } : { what: 'page', page: value.slice('page '.length) });
  };
  return (
    <>
      {possible.length > OFFERED && (
        <label class="field">
          <span class="tiny">{say('export_find_page', OFFERED)}</span>
          <input type="search" value={typed} onInput={(e) => setTyped(e.currentTarget.value)} />
        </label>
      )}
      <label class="field">
        <span class="tiny">{say('export_what')}</span>
        <select value={choice.what === 'page' ? `page ${choice.page}` : choice.what} onChange={(e) => choose(e.currentTarget.value)}>
          <option value="all">{say('export_all', counts.all.notes)}</option>
          {chosen.length > 0 && <option value="notes">{say('export_chosen', counts.chosen.notes)}</option>}
          {offered.length > 0 && (
            <optgroup label={say('export_page')}>
              {offered.map(({ page, title }) => (
                <option key={page} value={`page ${page}`}>
                  {say('export_page_line', shortened(title ?? page, LINE), counts.pages.get(page)?.notes ?? 0)}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
    </>
  );
}
