/** A file that is ready to be saved. */
export interface ReadyFile {
  readonly name: string;
  readonly type: string;
  /** In one piece or several. */
  readonly content: BlobPart | readonly BlobPart[];
}

/** Gives the reader a file, without asking the network for anything. */
export function give({ name, type, content }: ReadyFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content].flat(), { type }));
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

/** The length of an ISO day. */
const DAY = 10;

/** "rejoinder-notes-2026-11-24.csv": sorts by day, and tells what it is. */
export const fileName = (what: string, now: Date, ending: string): string =>
  `rejoinder-${what}-${now.toISOString().slice(0, DAY)}.${ending}`;
