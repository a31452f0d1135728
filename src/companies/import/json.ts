/** A JSON object whose own fields are looked at, whatever it is called: "__proto__" is a field as any. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field's text; numbers as they are written; empty where there is none. */
export function textAt(json: Json, key: string): string {
  const value = Object.hasOwn(json, key) ? json[key] : null;
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** A field's texts; empty where there are none. */
export function textsAt(json: Json, key: string): string[] {
  return listAt(json, key).flatMap((value) => (typeof value === 'string' && value.trim() ? [value.trim()] : []));
}

/** A field's list; empty where there is none. */
export function listAt(json: Json, key: string): readonly unknown[] {
  const value = Object.hasOwn(json, key) ? json[key] : null;
  return Array.isArray(value) ? value : [];
}
