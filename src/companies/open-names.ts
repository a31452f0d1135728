import type { Entity, NameHit, NameIndex, Parent } from '../model';
import { findInPacks, valuesAt } from './pack/find';
import type { StoredEntity } from './pack/format';
import { openPack, type Pack } from './pack/open';
import { decodeUtf8 } from './pack/utf8';

const storedAt = (pack: Pack, index: number): StoredEntity =>
  JSON.parse(decodeUtf8(pack.entityBytes, pack.entityStart[index] as number, pack.entityStart[index + 1] as number));

/** A pack whose entities are read when they are asked for. */
class OpenPack {
  private readonly known = new Map<number, StoredEntity>();
  private readonly byId = new Map<string, StoredEntity | null>();
  constructor(private readonly pack: Pack) {}

  at(index: number): StoredEntity {
    const known = this.known.get(index);
    if (known) return known;
    const stored = storedAt(this.pack, index);
    this.known.set(index, stored);
    this.byId.set(stored.i, stored);
    return stored;
  }

  of(id: string): StoredEntity | null {
    const known = this.byId.get(id);
    if (known !== undefined) return known;
    const found = this.search(id);
    this.byId.set(id, found);
    return found;
  }

  /** By halving: entities are sorted by id. */
  private search(id: string): StoredEntity | null {
    let low = 0;
    let high = this.pack.entityStart.length - 2;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const stored = this.at(middle);
      if (stored.i === id) return stored;
      if (stored.i < id) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  }

  /** What the names that end in a state stand for. */
  valuesAt(state: number): readonly Omit<NameHit, 'start' | 'end'>[] {
    return valuesAt(this.pack, state).map(({ entity, how, trust }) => ({ entity: this.at(entity).i, how, trust }));
  }
}

/** Opens packs as one index. Bytes that are no pack are passed over. Later packs overrule earlier ones. */
export function openNames(packs: readonly Uint8Array[]): NameIndex {
  const opened = packs.map(openPack).filter((pack) => pack !== null);
  const open = opened.map((pack) => new OpenPack(pack));
  const latestFirst = open.toReversed();
  const storedOf = (id: string): StoredEntity | null => {
    for (const pack of latestFirst) {
      const stored = pack.of(id);
      if (stored) return stored;
    }
    return null;
  };
  const parentsOf = (stored: StoredEntity): Parent[] =>
    (stored.o ?? []).map(({ id, from, to, citation }) => {
      const owner = storedOf(id);
      return { entity: id, name: owner?.n ?? id, from, to, citation, listings: owner?.l ?? [] };
    });
  return {
    find: (text) =>
      findInPacks(opened, text).flatMap(({ start, end, pack, state }) =>
        (open[pack]?.valuesAt(state) ?? []).map((value) => ({ start, end, ...value })),
      ),
    entity(id): Entity | null {
      const stored = storedOf(id);
      if (!stored) return null;
      return {
        id,
        name: stored.n,
        kind: stored.k ?? 'company',
        known: stored.x === true,
        evidence: [],
        listings: stored.l ?? [],
        parents: parentsOf(stored),
      };
    },
  };
}
