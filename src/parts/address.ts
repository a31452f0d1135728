/** An address that may become a link: http and https only, so that nothing a page says can run. `null` otherwise. */
export function linkOf(address: string | null): string | null {
  if (address === null) return null;
  try {
    const url = new URL(address);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
