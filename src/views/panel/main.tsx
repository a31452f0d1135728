import '../../parts/tokens.css';
import '../../parts/parts.css';
import '../views.css';
import './panel.css';
import { render } from 'preact';
import { say } from '../../parts';
import { record } from '../live';
import { NearlyFull } from '../nearly-full';
import { recoverDrafts } from '../note/drafts';
import { Article } from './article';
import { BarePage } from './bare-page';
import { Empty } from './empty';
import { Foot } from './foot';
import { isBare, useBeside } from './page';

/** The panel beside a page. */
function Panel() {
  const beside = useBeside();
  const seen = beside?.seen;
  const tab = beside?.tab ?? null;
  const read = seen?.state === 'read' ? seen : null;
  return (
    <>
      <NearlyFull />
      <main>
        {beside && tab !== null && read ? (
          <Article key={read.page.canonicalUrl} tab={tab} beside={beside} page={read.page} view={read.view} />
        ) : (
          <Empty beside={beside} />
        )}
        {beside && tab !== null && isBare(beside) && (
          <BarePage key={beside.address} tab={tab} address={beside.address} title={beside.title} />
        )}
      </main>
      <Foot tab={tab} host={beside?.host ?? ''} read={read && { page: read.page.canonicalUrl, keeping: read.view.keeping }} />
    </>
  );
}

document.title = say('panel_title');
void recoverDrafts(localStorage, record);
// Only a page can ask, and an extension with `unlimitedStorage` is asked nothing in return.
void navigator.storage.persist();
const root = document.getElementById('root');
if (root) render(<Panel />, root);
