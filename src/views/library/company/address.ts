const BEFORE = '#company=';

/** The address of a company's page within the library. */
export const companyAddress = (id: string): string => BEFORE + encodeURIComponent(id);

/** The company that an address's fragment names; `null`: none. */
export function companyAt(fragment: string): string | null {
  if (!fragment.startsWith(BEFORE)) return null;
  try {
    return decodeURIComponent(fragment.slice(BEFORE.length)) || null;
  } catch {
    // A broken "%": no address of ours.
    return null;
  }
}
