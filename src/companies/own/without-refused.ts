import { type Entity, type NameHit, type NameIndex, type PageText, plainName, type Refusal } from '../../model';
import { openNames } from '../open-names';
import type { PackEntity } from '../pack/format';
import { writePack } from '../pack/write';

/** The entity that a refused name stands for instead: somebody of whom nothing is known, and who is no company. */
const someoneElse = (id: string, name: string): Entity => ({
  id,
  name,
  kind: 'organisation',
  known: false,
  evidence: [],
  listings: [],
  parents: [],
});

/** Ids of entities that only the page names begin so; they keep their id, and are no company any more. */
const OF_PAGE = 'text:';
const otherId = (entity: string): string => (entity.startsWith(OF_PAGE) ? entity : `${OF_PAGE}not-${entity}`);

/** The refusals that hold on a page. */
export function findRefusals(refusals: readonly Refusal[], page: Pick<PageText, 'canonicalUrl' | 'text'>): Refusal[] {
  return refusals.filter(
    ({ page: at, words }) => at === page.canonicalUrl || (at === '' && words.some((word) => page.text.includes(word))),
  );
}

/** Whether a hit is refused: on its page any name of the company, everywhere the names that the reader saw. */
function refusalOf(refusals: readonly Refusal[], hit: NameHit, words: string): Refusal | undefined {
  const plain = plainName(words);
  return refusals.find((r) => r.entity === hit.entity && (r.page !== '' || r.words.some((word) => plainName(word) === plain)));
}

/** The names that no pack knows, found by the rules alone: they are told to the engine as somebody who is no company. */
function indexOf(refusals: readonly Refusal[]): NameIndex {
  const entities = refusals
    .filter(({ entity }) => entity.startsWith(OF_PAGE))
    .map(
      ({ entity, name, words }, i): PackEntity => ({
        id: `${i} ${entity}`,
        name,
        kind: 'organisation',
        country: null,
        tickers: [],
        domains: [],
        checked: false,
        listings: [],
        owners: [],
        aliases: words.map((text) => ({ text, trust: 'safe', how: 'name' })),
      }),
    );
  return openNames([writePack(entities)]);
}

const overlap = (a: NameHit, b: NameHit) => a.start < b.end && b.start < a.end;

/** The index as it is for a page on which some names were refused: they are somebody else's, whom no pack knows. */
export function withoutRefused(names: NameIndex, refusals: readonly Refusal[]): NameIndex {
  if (!refusals.length) return names;
  const ofPage = indexOf(refusals);
  const others = new Map(refusals.map(({ entity, name }) => [otherId(entity), name]));
  const find = (text: string): NameHit[] => {
    const hits = names.find(text);
    const kept = hits.flatMap((hit): NameHit[] => {
      if (!refusalOf(refusals, hit, text.slice(hit.start, hit.end))) return [hit];
      const isOpen = hits.some((h) => h.start === hit.start && h.entity !== hit.entity);
      return isOpen ? [] : [{ ...hit, entity: otherId(hit.entity), trust: 'safe' }];
    });
    const told = ofPage.find(text).map((hit) => ({ ...hit, entity: hit.entity.replace(/^\d+ /, '') }));
    const free = told.filter((hit) => !kept.some((h) => overlap(h, hit)));
    return free.length ? [...kept, ...free].sort((a, b) => a.start - b.start) : kept;
  };
  const entity = (id: string): Entity | null => {
    const other = others.get(id);
    return other === undefined ? names.entity(id) : someoneElse(id, other);
  };
  return { find, entity };
}
