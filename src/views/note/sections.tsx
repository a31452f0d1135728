import type { Asked, ClaimType, Evidence } from '../../model';
import { say } from '../../parts';
import { AddressField } from './address-field';
import { GrowingText } from './growing-text';
import { LinkList } from './link-list';
import { claimTypes, evidences, sayClaimType, sayEvidence } from './names';
import type { Editing } from './use-saver';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly none: string;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly onChange: (value: T | null) => void;
}

/** One of several, or none. */
function Choice<T extends string>({ label, value, none, options, onChange }: ChoiceProps<T>) {
  return (
    <label class="field">
      <span class="tiny">{label}</span>
      <select value={value ?? ''} onChange={(e) => onChange((e.currentTarget.value || null) as T | null)}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The reason for the status, what kind of claim it is, and what is known rests on. */
export function Grounds({ note, change, flush }: Editing) {
  return (
    <div class="grounds">
      <label class="field">
        <span class="tiny">{say('panel_reason')}</span>
        <input value={note.reason} onInput={(e) => change({ reason: e.currentTarget.value })} onBlur={flush} />
      </label>
      <Choice<ClaimType>
        label={say('note_claim_type')}
        value={note.claimType}
        none={say('evidence_none')}
        options={claimTypes.map((value) => ({ value, words: say(sayClaimType(value)) }))}
        onChange={(claimType) => change({ claimType })}
      />
      <Choice<Evidence>
        label={say('panel_evidence')}
        value={note.evidence}
        none={say('evidence_none')}
        options={evidences.map((value) => ({ value, words: say(sayEvidence(value)) }))}
        onChange={(evidence) => change({ evidence })}
      />
    </div>
  );
}

const NOT_ASKED: Asked = { when: '', how: '', deadline: '', answer: '' };

/** The reader's own asking for a reply: when, how, until when, and what came back. */
export function AskedFields({ note, change, flush }: Editing) {
  const asked = note.asked ?? NOT_ASKED;
  const put = (fields: Partial<Asked>) => {
    const next = { ...asked, ...fields };
    change({ asked: Object.values(next).some(Boolean) ? next : null });
  };
  return (
    <fieldset class="asked">
      <legend class="tiny">{say('note_asked')}</legend>
      <div class="grounds">
        <label class="field">
          <span class="tiny">{say('note_asked_when')}</span>
          <input type="date" value={asked.when} onInput={(e) => put({ when: e.currentTarget.value })} onBlur={flush} />
        </label>
        <label class="field">
          <span class="tiny">{say('note_asked_deadline')}</span>
          <input type="date" value={asked.deadline} onInput={(e) => put({ deadline: e.currentTarget.value })} onBlur={flush} />
        </label>
        <label class="field">
          <span class="tiny">{say('note_asked_how')}</span>
          <input value={asked.how} onInput={(e) => put({ how: e.currentTarget.value })} onBlur={flush} />
        </label>
      </div>
      <div class="field">
        <span class="tiny">{say('note_asked_answer')}</span>
        <GrowingText
          value={asked.answer}
          label={say('note_asked_answer')}
          focus={false}
          onChange={(answer) => put({ answer })}
          onLeave={flush}
        />
      </div>
    </fieldset>
  );
}

/** An archived copy of the page, and what else the note leads to. */
export function Links({ note, change, flush, take }: Editing) {
  const remove = (at: number) => {
    const link = note.links[at];
    if (!link) return;
    take({ links: note.links.filter((_, i) => i !== at) }, link.label || link.url, (now) => ({ links: now.links.toSpliced(at, 0, link) }));
  };
  return (
    <div class="note-addresses">
      <AddressField label={say('note_archive')} value={note.archive} onChange={(archive) => change({ archive })} onLeave={flush} />
      <LinkList links={note.links} onChange={(links) => change({ links })} onRemove={remove} onLeave={flush} />
    </div>
  );
}
