/** UTF-8 without TextEncoder, which the pure rooms do not have. Lone surrogates become U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  const out: number[] = [];
  for (const char of text) {
    let code = char.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code < 0xe000) code = 0xfffd;
    if (code < 0x80) out.push(code);
    else if (code < 0x800) out.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) out.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else out.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return Uint8Array.from(out);
}

/** Reads what `encodeUtf8` wrote. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  const parts: string[] = [];
  for (let i = start; i < end; ) {
    const a = bytes[i++] as number;
    if (a < 0x80) parts.push(String.fromCharCode(a));
    else if (a < 0xe0) parts.push(String.fromCharCode(((a & 31) << 6) | tail(bytes, i++)));
    else if (a < 0xf0) parts.push(String.fromCharCode(((a & 15) << 12) | (tail(bytes, i++) << 6) | tail(bytes, i++)));
    else parts.push(String.fromCodePoint(((a & 7) << 18) | (tail(bytes, i++) << 12) | (tail(bytes, i++) << 6) | tail(bytes, i++)));
  }
  return parts.join('');
}

const tail = (bytes: Uint8Array, i: number): number => (bytes[i] ?? 0) & 63;
