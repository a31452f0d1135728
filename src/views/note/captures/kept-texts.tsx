import { useState } from 'preact/hooks';
import { say } from '../../../parts';
import { record, useLive } from '../../live';
import { CaptureList } from './captures';

/** The kept texts of a page that is not beside the panel, read when they are asked for. Nothing where none is kept. */
export function KeptTexts({ page }: { readonly page: string }) {
  const [open, setOpen] = useState(false);
  const live = useLive(() => record.captures.where('page').equals(page).count(), [page]);
  const count = live.state === 'here' ? live.value : 0;
  // The last one that was deleted can still be brought back.
  if (!count && !open) return null;
  return (
    <details class="kept-texts" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary class="small">{say('capture_title', count)}</summary>
      {open && <CaptureList page={page} />}
    </details>
  );
}
