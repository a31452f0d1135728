import { useState } from 'preact/hooks';
import type { KeptPage } from '../../model';
import { dateWords, SourceLink, say } from '../../parts';
import { findAllPages, forgetPages } from '../../record';
import { Confirm } from '../confirm';
import { hereOr, record, useLive } from '../live';
import { KeptTexts } from '../note/captures/kept-texts';
import { momentWords } from '../note/history';
import { Paged } from './paged';

function PageRow({ page }: { readonly page: KeptPage }) {
  const about = [page.publisher ?? page.host, page.published && dateWords(page.published)].filter(Boolean).join(' · ');
  return (
    <li class="row-item">
      <div class="row">
        <h2>
          <SourceLink href={page.url}>{page.title ?? page.page}</SourceLink>
        </h2>
        <span class="tiny">{about}</span>
      </div>
      <p class="tiny">
        {say('library_last_read', momentWords(page.lastRead))}{' '}
        <Confirm name="panel_forget_page" what={[page.page]} act={() => forgetPages(record, [page.page])} />
      </p>
      <KeptTexts page={page.page} />
    </li>
  );
}

/** The pages that are kept, and how to forget them: one, or a site's all. */
export function PagesTab() {
  const pages = hereOr(
    useLive(() => findAllPages(record), []),
    [],
  );
  const [host, setHost] = useState('');
  const hosts = [...new Set(pages.map((p) => p.host))].sort();
  const shown = host ? pages.filter((p) => p.host === host) : pages;
  const addresses = shown.map((p) => p.page);
  return (
    <>
      <p class="small">{say(pages.length ? 'library_pages_about' : 'library_pages_none')}</p>
      {pages.length > 0 && (
        <div class="search">
          <label class="field">
            <span class="tiny">{say('library_site')}</span>
            <select value={host} onChange={(e) => setHost(e.currentTarget.value)}>
              <option value="">{say('library_any')}</option>
              {hosts.map((h) => (
                <option key={h} value={h}>
                  {h}
                </option>
              ))}
            </select>
          </label>
          {host && <Confirm key={host} name="library_forget_site" what={addresses} act={() => forgetPages(record, addresses)} />}
        </div>
      )}
      <Paged items={shown} about={host} draw={(page) => <PageRow key={page.page} page={page} />} />
    </>
  );
}
