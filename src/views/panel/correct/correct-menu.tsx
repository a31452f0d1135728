import { useId, useState } from 'preact/hooks';
import { printCorpusCase } from '../../../export';
import { type Act, acts, type PageText, type PageView, type Statement, uncorrected } from '../../../model';
import { say } from '../../../parts';
import { CopyButton } from '../copy-button';
import { AnswersField } from './answers-field';
import type { Corrections } from './corrections';

/** What the fields of the menu are drawn from. */
export interface Correcting {
  readonly page: PageText;
  readonly view: PageView;
  readonly statement: Statement;
  readonly corrections: Corrections;
}

/** The statement as the engine had it. */
const foundOf = ({ view, statement }: Correcting) => view.corrected.find(({ found }) => found.id === statement.id)?.found ?? statement;

/** The speaker: typed, or chosen from whom the page names. */
function SpeakerField(correcting: Correcting) {
  const { view, statement, corrections } = correcting;
  const { entities } = view.reading;
  const offered = useId();
  const change = (typed: string) => {
    const who = typed.trim().replace(/\s+/g, ' ');
    const entity = entities.find((e) => e.name.toLowerCase() === who.toLowerCase())?.id ?? null;
    if (who && who !== statement.who) corrections.say(statement, { speaker: who === foundOf(correcting).who ? null : { who, entity } });
  };
  return (
    <label class="field">
      <span class="tiny">{say('correct_speaker')}</span>
      <input key={statement.who} list={offered} defaultValue={statement.who} onChange={(e) => change(e.currentTarget.value)} />
      <datalist id={offered}>
        {entities.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </label>
  );
}

function ActField(correcting: Correcting) {
  const { statement, corrections } = correcting;
  const change = (act: Act) => corrections.say(statement, { act: act === foundOf(correcting).act ? null : act });
  return (
    <label class="field">
      <span class="tiny">{say('correct_act')}</span>
      <select value={statement.act} onChange={(e) => change(e.currentTarget.value as Act)}>
        {acts.map((act) => (
          <option key={act} value={act}>
            {say(`act_${act}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The companies that it is about: all, some or none of those on the page. Other entities stay as they are. */
function AboutField(correcting: Correcting) {
  const { view, statement, corrections } = correcting;
  const companies = view.reading.entities.filter((e) => e.kind === 'company');
  if (!companies.length) return null;
  const found = foundOf(correcting).about;
  const change = (id: string, on: boolean) => {
    const about = on ? [...statement.about, id] : statement.about.filter((other) => other !== id);
    const same = about.length === found.length && about.every((other) => found.includes(other));
    corrections.say(statement, { about: same ? null : about });
  };
  return (
    <fieldset class="about">
      <legend class="tiny">{say('correct_about')}</legend>
      {companies.map(({ id, name }) => (
        <label key={id} class="small">
          <input type="checkbox" checked={statement.about.includes(id)} onChange={(e) => change(id, e.currentTarget.checked)} /> {name}
        </label>
      ))}
    </fieldset>
  );
}

/** The reader's word on what was found: who, which act, about whom, an answer to what, or no claim at all. */
export function CorrectMenu(correcting: Correcting) {
  const { page, view, statement, corrections } = correcting;
  const [open, setOpen] = useState(false);
  const isCorrected = view.corrected.some(({ found }) => found.id === statement.id);
  const corpusCase = () => printCorpusCase(page, statement, view.reading, uncorrected(view.reading, view.corrected));
  return (
    <div class="correct">
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('correct_menu')}
      </button>
      {open && (
        <fieldset>
          <legend class="label">{say('correct_legend')}</legend>
          <SpeakerField {...correcting} />
          <ActField {...correcting} />
          <AboutField {...correcting} />
          <AnswersField {...correcting} />
          <div class="actions">
            <button type="button" class="quiet" onClick={() => corrections.say(statement, { noClaim: true })}>
              {say('correct_no_claim')}
            </button>
            {isCorrected && (
              <button type="button" class="quiet" onClick={() => corrections.reset(statement)}>
                {say('correct_reset')}
              </button>
            )}
            <CopyButton name="correct_copy" text={corpusCase} />
          </div>
          <p class="tiny">{say('correct_copy_about')}</p>
        </fieldset>
      )}
    </div>
  );
}
