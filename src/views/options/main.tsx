import '../../parts/tokens.css';
import '../../parts/parts.css';
import '../views.css';
import '../plain-page.css';
import { render } from 'preact';
import { say } from '../../parts';
import { readSettings } from '../../record';
import { sentenceOf } from '../error-sentence';
import { record, useLive } from '../live';
import { ForgetEverything } from './forget-everything';
import { KeepStatements } from './keep-statements';
import { Levels } from './levels';
import { Packs } from './packs';
import { StorageUse } from './storage-use';

/** The reader's choices. */
function Options() {
  const settings = useLive(() => readSettings(record), []);
  return (
    <main>
      <h1>{say('options_title')}</h1>
      {settings.state === 'refused' && <p class="warning">{sentenceOf(settings.error)}</p>}
      {settings.state === 'here' && (
        <>
          <Levels settings={settings.value} />
          <KeepStatements settings={settings.value} />
        </>
      )}
      <StorageUse />
      <Packs />
      <ForgetEverything />
    </main>
  );
}

document.title = say('options_title');
const root = document.getElementById('root');
if (root) render(<Options />, root);
