import '../../parts/tokens.css';
import '../../parts/parts.css';
import '../views.css';
import './library.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Say, say } from '../../parts';
import { record } from '../live';
import { NearlyFull } from '../nearly-full';
import { recoverDrafts } from '../note/drafts';
import { BackupTab } from './backup-tab';
import { CompaniesTab } from './companies-tab';
import { companyAt } from './company/address';
import { CompanyPage } from './company/company-page';
import { DeletedTab } from './deleted-tab';
import { NotesTab } from './notes/notes-tab';
import { PagesTab } from './pages-tab';
import { StatementsTab } from './statements-tab';
import { TagsTab } from './tags-tab';

const TABS = {
  notes: NotesTab,
  tags: TagsTab,
  statements: StatementsTab,
  companies: CompaniesTab,
  pages: PagesTab,
  deleted: DeletedTab,
  backup: BackupTab,
} as const;
type Tab = keyof typeof TABS;

const NAMES: Readonly<Record<Tab, Say>> = {
  notes: 'library_notes',
  tags: 'tags_title',
  statements: 'library_statements',
  companies: 'library_companies',
  pages: 'library_pages',
  deleted: 'library_deleted',
  backup: 'library_backup',
};

const tabOf = (hash: string): Tab => {
  if (companyAt(hash) !== null) return 'companies';
  return Object.hasOwn(TABS, hash.slice(1)) ? (hash.slice(1) as Tab) : 'notes';
};

/** The fragment of the address, which names tab or company: going back and forth works as on any page. */
function useFragment(): string {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const changed = () => setFragment(location.hash);
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return fragment;
}

/** All notes, statements and pages that are kept. */
function Library() {
  const fragment = useFragment();
  const tab = tabOf(fragment);
  const company = companyAt(fragment);
  const Shown = TABS[tab];
  return (
    <>
      <header>
        <h1>{say('library_title')}</h1>
        <nav aria-label={say('library_title')}>
          {(Object.keys(TABS) as Tab[]).map((name) => (
            <a key={name} href={`#${name}`} aria-current={name === tab ? 'page' : undefined}>
              {say(NAMES[name])}
            </a>
          ))}
        </nav>
      </header>
      <NearlyFull />
      <main>{company === null ? <Shown /> : <CompanyPage key={company} id={company} />}</main>
    </>
  );
}

document.title = say('library_title');
void recoverDrafts(localStorage, record);
// Only a page can ask, and an extension with `unlimitedStorage` is asked nothing in return.
void navigator.storage.persist();
const root = document.getElementById('root');
if (root) render(<Library />, root);
