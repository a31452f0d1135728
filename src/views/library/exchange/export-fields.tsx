import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';
import { say } from '../../../parts';
import type { NoteCount, OutgoingChoice, OutgoingCounts } from '../../../record';
import { type FormatName, formatNames } from './formats';
import { WhatGoes } from './what-goes';

/** What is to be exported, and how. */
export interface ExportWish {
  readonly choice: OutgoingChoice;
  readonly format: FormatName;
  readonly onlyPublishable: boolean;
  readonly mark: boolean;
}

const NONE: NoteCount = { notes: 0, publishable: 0 };

/** How many notes a choice holds. */
function countIn({ all, chosen, pages }: OutgoingCounts, choice: OutgoingChoice): NoteCount {
  if (choice.what === 'all') return all;
  return choice.what === 'notes' ? chosen : (pages.get(choice.page) ?? NONE);
}

/** What the choice comes to: how many notes go out, and how many the switch leaves here. */
function WhatComesOfIt({
  count: { notes, publishable },
  onlyPublishable,
  privateToo,
}: {
  readonly count: NoteCount;
  readonly onlyPublishable: boolean;
  readonly privateToo: () => void;
}) {
  const goes = onlyPublishable ? publishable : notes;
  return (
    <>
      <p class="small" role="status">
        {say(onlyPublishable ? 'export_count' : 'export_count_all', goes, notes - publishable)}
      </p>
      {onlyPublishable && notes > 0 && publishable === 0 && (
        <p class="small warning">
          {say('export_none')}{' '}
          <button type="button" class="link" onClick={privateToo}>
            {say('export_private_too')}
          </button>
        </p>
      )}
    </>
  );
}

function WhichFormat({ format, onChoose }: { readonly format: FormatName; readonly onChoose: (format: FormatName) => void }) {
  return (
    <>
      <label class="field">
        <span class="tiny">{say('export_format')}</span>
        <select value={format} aria-describedby="format-about" onChange={(e) => onChoose(e.currentTarget.value as FormatName)}>
          {formatNames.map((name) => (
            <option key={name} value={name}>
              {say(`export_format_${name}`)}
            </option>
          ))}
        </select>
      </label>
      <p class="small" id="format-about">
        {say(`export_about_${format}`)}
      </p>
    </>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly box?: Ref<HTMLInputElement>;
}

function Switch({ label, on, onChange, box }: SwitchProps) {
  return (
    <label class="exchange-switch">
      <input type="checkbox" ref={box ?? null} checked={on} onChange={(e) => onChange(e.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

/** The form's fields: which notes, in which format, and whether private ones stay here. */
export function ExportFields({
  wish,
  counts,
  onChange,
}: {
  readonly wish: ExportWish;
  readonly counts: OutgoingCounts;
  readonly onChange: (more: Partial<ExportWish>) => void;
}) {
  const { choice, format, onlyPublishable, mark } = wish;
  // Chains are the articles' own: no note is in them.
  const publishableBox = useRef<HTMLInputElement>(null);
  const privateToo = () => {
    onChange({ onlyPublishable: false });
    // The button goes with its press: the keys stay with the switch that it turned.
    publishableBox.current?.focus();
  };
  const hasNotes = format !== 'provenance';
  return (
    <>
      <WhatGoes choice={choice} counts={counts} allPages={!hasNotes} onChoose={(next) => onChange({ choice: next })} />
      <WhichFormat format={format} onChoose={(next) => onChange({ format: next })} />
      {hasNotes && (
        <Switch
          label={say('export_publishable')}
          on={onlyPublishable}
          onChange={(on) => onChange({ onlyPublishable: on })}
          box={publishableBox}
        />
      )}
      {hasNotes && <WhatComesOfIt count={countIn(counts, choice)} onlyPublishable={onlyPublishable} privateToo={privateToo} />}
      {format === 'csv' && (
        <details>
          <summary class="small">{say('export_more')}</summary>
          <Switch label={say('export_mark')} on={mark} onChange={(on) => onChange({ mark: on })} />
        </details>
      )}
    </>
  );
}
