/** Gives the reader a file, without asking the network for anything. */
export function saveFile(text: string, name: string, type: 'text/csv' | 'text/markdown'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

/** A company's name as part of a file's name: letters and numbers only, on every system. */
export const fileName = (company: string, what: string, ending: string): string =>
  `${what}-${company
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}.${ending}`;
