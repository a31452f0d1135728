let chosen: readonly string[] = [];

/** Leaves the notes that were chosen in one tab of the library for another: to be exported. */
export function chooseNotes(ids: readonly string[]): void {
  chosen = ids;
}

/** The ids of the notes that were chosen last; empty: none. */
export const chosenNotes = (): readonly string[] => chosen;
