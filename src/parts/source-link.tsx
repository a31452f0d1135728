import type { ComponentChildren } from 'preact';
import { linkOf } from './address';

/** Words that lead to their source in a new tab, which learns nothing of this one; plain words where there is no address. */
export function SourceLink({ href, children }: { readonly href: string | null; readonly children: ComponentChildren }) {
  const address = linkOf(href);
  if (!address) return <>{children}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
