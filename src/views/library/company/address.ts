const BEFORE = '#company=';

/** What of a company is looked at: all that is known, its reply ledger, or the letter that asks it to reply. */
export type CompanyView = 'file' | 'ledger' | 'letter';

/** The views in the order of their links; the first needs no word in the address. */
export const companyViews: readonly CompanyView[] = ['file', 'ledger', 'letter'];

/** The address of a company's page within the library. */
export const companyAddress = (id: string, view: CompanyView = 'file'): string =>
  BEFORE + encodeURIComponent(id) + (view === 'file' ? '' : `&${view}`);

/** The company that an address's fragment names; `null`: none. */
export function companyAt(fragment: string): string | null {
  if (!fragment.startsWith(BEFORE)) return null;
  try {
    return decodeURIComponent(fragment.slice(BEFORE.length).split('&')[0] ?? '') || null;
  } catch {
    // A broken "%": no address of ours.
    return null;
  }
}

/** What of the company an address's fragment asks for. */
export const companyViewAt = (fragment: string): CompanyView => companyViews.find((view) => fragment.endsWith(`&${view}`)) ?? 'file';
