import { sha256Of } from '../model';

/** 8-4-4-4-12 hexadecimal digits (RFC 9562). */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The same UUID for the same name, always: version 8 (RFC 9562 §5.8), its free bits from the name's SHA-256. */
export function uuidFrom(name: string): string {
  const hex = sha256Of(name);
  // Digit 13 is the version, the two highest bits of digit 17 are the variant.
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** An id as an IRI: what is a UUID stays that, so that it can be read back. */
export const urnOf = (id: string): string => `urn:uuid:${UUID.test(id) ? id.toLowerCase() : uuidFrom(id)}`;

/** The id that an IRI stands for: the UUID that it is, or one made from it, so that the same annotation is the same note whenever it is brought in. */
export function idFrom(iri: string): string {
  const own = /^(?:urn:uuid:)?(.+)$/i.exec(iri)?.[1];
  return own && UUID.test(own) ? own.toLowerCase() : uuidFrom(iri);
}
