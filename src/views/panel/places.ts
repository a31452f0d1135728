import { useEffect, useState } from 'preact/hooks';
import { askPage, type PlaceFound } from '../../messages';
import type { Note } from '../../model';

/** Where the notes' places stand on the page now, by note; empty until the page has answered. `again` changes when the page does. */
export function usePlaces(tab: number | null, notes: readonly Note[], again: unknown): ReadonlyMap<string, PlaceFound> {
  const [places, setPlaces] = useState<ReadonlyMap<string, PlaceFound>>(new Map());
  const asked = notes.filter((n) => n.target.selectors.length > 0).map((n) => ({ key: n.id, selectors: n.target.selectors }));
  useEffect(() => {
    let current = true;
    if (tab === null || !asked.length) return setPlaces(new Map());
    askPage(tab)('find', asked, false).then(
      (found) => current && setPlaces(new Map(found.map((p) => [p.key, p]))),
      // The page went away: its next state is on its way.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [tab, again, asked.map((a) => a.key).join(' ')]);
  return places;
}
