const SINGLE: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '"': "'" };

/** Words in quotation marks, unless they bring their own; a quotation within them takes single ones. */
export function quoted(words: string): string {
  return /^["“‘„«]/.test(words) ? words : `“${words.replace(/[“”"]/g, (mark) => SINGLE[mark] ?? mark)}”`;
}
