/** A time as xsd:dateTime in UTC, as the standards want it. */
export const isoTime = (at: number): string => new Date(at).toISOString();

/** Milliseconds since 1970 of an ISO time; `null`: it is none. A day counts from its beginning in UTC. */
export function timeAt(iso: unknown): number | null {
  // 2024-03-05, 2024-03-05T10:00:00Z, 2024-03-05T10:00:00.123+01:00
  if (typeof iso !== 'string' || !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(iso)) return null;
  // A time without a zone would else be taken in that of whoever reads the file.
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$|^[^T]+$/.test(iso) ? iso : `${iso}Z`;
  const at = Date.parse(zoned);
  return Number.isNaN(at) ? null : at;
}
