import './exchange/exchange.css';
import { ExportForm } from './exchange/export-form';
import { SaveBackup } from './exchange/save-backup';
import { TakeIn } from './exchange/take-in';

/** All ways out and in: notes for others, the backup of everything, and files that come from elsewhere. */
export function BackupTab() {
  return (
    <div class="exchange">
      <ExportForm />
      <SaveBackup />
      <TakeIn />
    </div>
  );
}
