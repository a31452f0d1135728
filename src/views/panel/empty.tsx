import type { ComponentChildren } from 'preact';
import browser from 'webextension-polyfill';
import { say } from '../../parts';
import type { Beside } from './page';

function Message({ title, more, children }: { readonly title: string; readonly more?: string; readonly children?: ComponentChildren }) {
  return (
    <div class="empty" role="status">
      <h1>{title}</h1>
      {more && <p class="small">{more}</p>}
      {children}
    </div>
  );
}

/** A language by its name: "de" is German. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([browser.i18n.getUILanguage() || 'en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Why there are no claims to show here. */
export function Empty({ beside }: { readonly beside: Beside | null }) {
  if (!beside) return <Message title={say('panel_empty_reading')} />;
  const { seen, tab } = beside;
  switch (seen.state) {
    case 'reading':
      return <Message title={say('panel_empty_reading')} />;
    case 'no article':
      return <Message title={say('panel_empty_no_article')} more={say('panel_empty_no_article_more')} />;
    case 'failed':
      return <Message title={say('panel_empty_failed')} more={say('panel_empty_failed_more', seen.error)} />;
    case 'other language':
      return <Message title={say('panel_empty_language')} more={say('panel_empty_language_more', languageName(seen.language))} />;
    case 'forbidden':
      return <Message title={say('panel_empty_forbidden')} more={say('panel_empty_forbidden_more')} />;
    case 'unreached':
      return (
        <Message title={say('panel_empty_unreached')} more={say('panel_empty_unreached_more')}>
          <button type="button" class="button" onClick={() => void browser.tabs.reload(tab ?? undefined)}>
            {say('panel_reload')}
          </button>
        </Message>
      );
    case 'read':
      return <Message title={say('panel_empty_nothing')} more={say('panel_empty_nothing_more')} />;
  }
}
