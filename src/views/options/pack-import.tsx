import { useState } from 'preact/hooks';
import { compareCompanies, type PackChange, type ReadPack, type RowFault, readPack, resolveCompanies } from '../../companies';
import type { KeptPack, OwnCompany } from '../../model';
import { type Say, say } from '../../parts';
import { findPackCompanies, savePack } from '../../record';
import { type Fault, sentenceOf } from '../error-sentence';
import { FileChooser } from '../file-chooser';
import { record } from '../live';
import { openBuiltIn } from '../own-names';

/** Lines of a list shown; of the rest only how many they are. */
const SHOWN = 20;

/** How a file that was chosen stands. */
type Chosen =
  | { readonly state: 'none' }
  | { readonly state: 'refused'; readonly fault: Fault }
  | { readonly state: 'read'; readonly pack: ReadPack; readonly companies: readonly OwnCompany[]; readonly change: PackChange }
  | { readonly state: 'done'; readonly pack: KeptPack };

/** A pack of the same name takes the place of the one before. */
const idOf = (name: string) => `pack:${name.toLowerCase()}`;

async function readFile(file: File): Promise<Chosen> {
  const text = await file.text().catch(() => null);
  if (text === null) return { state: 'refused', fault: 'unreadable file' };
  const read = readPack(text, file.name, new Date().toISOString().slice(0, 10));
  if (!read.ok) return { state: 'refused', fault: read.error };
  const companies = resolveCompanies(read.value.companies, await openBuiltIn());
  const held = await findPackCompanies(record, [idOf(read.value.name)]);
  return { state: 'read', pack: read.value, companies, change: compareCompanies(held, companies) };
}

/** What is wrong with a row, for the reader: which row, which column, what stands there. */
export function faultSentence({ row, column, what, value }: RowFault): string {
  const sentence = say(`fault_${what.replaceAll(' ', '_')}` as Say, value);
  return column ? say('options_packs_fault', row, column, sentence) : say('options_packs_fault_row', row, sentence);
}

/** Lines under a heading that says how many there are; nothing where there is none. */
function Lines({ title, lines, open = false }: { readonly title: string; readonly lines: readonly string[]; readonly open?: boolean }) {
  if (!lines.length) return null;
  return (
    <details open={open}>
      <summary class="small">{title}</summary>
      <ul class="small lines">
        {lines.slice(0, SHOWN).map((line, i) => (
          <li key={i}>{line}</li>
        ))}
        {lines.length > SHOWN && <li class="tiny">{say('options_packs_more', lines.length - SHOWN)}</li>}
      </ul>
    </details>
  );
}

/** A company with its lists: what is most to be looked at before it is taken in. */
const lineOf = ({ name, listings }: OwnCompany) => [name, ...new Set(listings.map(({ list }) => list))].join(' · ');

interface OfferProps {
  readonly chosen: Extract<Chosen, { state: 'read' }>;
  readonly take: () => void;
  readonly leave: () => void;
}

/** What taking the file in would change. Nothing is changed yet. */
function Offer({ chosen: { pack, companies, change }, take, leave }: OfferProps) {
  return (
    <div class="offer">
      <p>{say('options_packs_read', pack.name, companies.length)}</p>
      {pack.faults.length > 0 && (
        <div class="warning" role="alert">
          <Lines open title={say('options_packs_faults', pack.faults.length)} lines={pack.faults.map(faultSentence)} />
        </div>
      )}
      <Lines title={say('options_packs_fresh', change.fresh.length)} lines={change.fresh.map(lineOf)} />
      <Lines title={say('options_packs_changed', change.changed.length)} lines={change.changed.map(lineOf)} />
      <Lines title={say('options_packs_gone', change.gone.length)} lines={change.gone.map(lineOf)} />
      {change.same > 0 && <p class="small">{say('options_packs_same', change.same)}</p>}
      {pack.passed > 0 && <p class="small">{say('options_packs_passed', pack.passed)}</p>}
      <div class="buttons">
        {companies.length > 0 && (
          <button type="button" class="button first" onClick={take}>
            {say('options_packs_take', companies.length)}
          </button>
        )}
        <button type="button" class="button" onClick={leave}>
          {say('library_import_leave')}
        </button>
      </div>
    </div>
  );
}

/** Bringing a pack in: read, shown, and only then taken, all or nothing. */
export function PackImport() {
  const [chosen, setChosen] = useState<Chosen>({ state: 'none' });
  const take = async ({ pack: { name, format }, companies }: Extract<Chosen, { state: 'read' }>) => {
    const pack: KeptPack = { id: idOf(name), name, format, companies: companies.length, changed: Date.now(), on: true };
    const saved = await savePack(record, pack, companies);
    setChosen(saved.ok ? { state: 'done', pack } : { state: 'refused', fault: saved.error });
  };
  return (
    <>
      <h3 class="label">{say('options_packs_bring')}</h3>
      <p class="small">{say('options_packs_bring_about')}</p>
      <FileChooser
        label={say('options_packs_file')}
        accept=".json,.csv,.tsv,.txt,application/json,text/csv"
        onFile={(file) => void readFile(file).then(setChosen)}
      />
      {chosen.state === 'refused' && (
        <p class="warning" role="alert">
          {sentenceOf(chosen.fault)}
        </p>
      )}
      {chosen.state === 'done' && <p role="status">{say('options_packs_done', chosen.pack.companies, chosen.pack.name)}</p>}
      {chosen.state === 'read' && <Offer chosen={chosen} take={() => void take(chosen)} leave={() => setChosen({ state: 'none' })} />}
    </>
  );
}
