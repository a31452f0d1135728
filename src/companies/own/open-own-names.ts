import { type Amendment, type Entity, type NameHit, type NameIndex, type OwnCompany, plainName } from '../../model';
import { openNames } from '../open-names';
import type { PackEntity } from '../pack/format';
import { wordsOf } from '../pack/token';
import { writePack } from '../pack/write';
import { joinCompanies, joinListings } from './merge';

/** Before the ids of the reader's packs and amendments: what they say of a company lies beside what the built-in packs say. */
const BROUGHT = 'brought/';
const AMENDED = 'amended/';
const bareId = (id: string): string =>
  id.startsWith(BROUGHT) ? id.slice(BROUGHT.length) : id.startsWith(AMENDED) ? id.slice(AMENDED.length) : id;

/** A word of a pack has at most so many letters. */
const LONGEST_WORD = 255;
const fits = (name: string) => wordsOf(name).every((word) => word.length <= LONGEST_WORD);

function packEntityOf(company: OwnCompany, before: string): PackEntity {
  return {
    id: before + company.id,
    name: company.name,
    kind: company.kind,
    country: company.country,
    tickers: company.tickers,
    domains: company.domains,
    checked: false,
    listings: company.listings,
    owners: company.parents,
    aliases: company.names
      .filter(({ text }) => fits(text))
      .map(({ text, trust }) => ({ text, trust, how: text === company.name ? 'name' : 'alias' })),
  };
}

const bare = { kind: 'company', country: null, tickers: [], domains: [], listings: [], parents: [] } as const;

/** The names that a amendment adds, as a company. */
const addedBy = ({ id, name, names }: Amendment): OwnCompany => ({ ...bare, id, name: name ?? id, names });

/** Packs in memory. One pack holds no more than 255 names that go on from the same word ("Shanghai …"): then it is dealt out to two. */
function packed(entities: readonly PackEntity[]): Uint8Array[] {
  if (!entities.length) return [];
  try {
    return [writePack(entities)];
  } catch (error) {
    if (!(error instanceof RangeError) || entities.length === 1) return [];
    return [packed(entities.filter((_, i) => i % 2 === 0)), packed(entities.filter((_, i) => i % 2 === 1))].flat();
  }
}

/** Which company each id stands for in the end. Companies that are each said to be the other stay themselves. */
function targetsOf(amendments: ReadonlyMap<string, Amendment>): (id: string) => string {
  return (id) => {
    const seen = new Set<string>();
    let at = id;
    for (let next = amendments.get(at)?.sameAs; next; next = amendments.get(at)?.sameAs) {
      if (seen.has(at)) return id;
      seen.add(at);
      at = next;
    }
    return at;
  };
}

/** A hit of the same place and company, once. */
function isNew(hit: NameHit, i: number, hits: readonly NameHit[]): boolean {
  return !hits.slice(Math.max(0, i - NEAR), i).some((h) => h.start === hit.start && h.end === hit.end && h.entity === hit.entity);
}
/** Companies that may share one name. */
const NEAR = 16;

/** What the built-in packs, the reader's packs and the reader say of companies, as one. */
class OwnIndex implements NameIndex {
  private readonly targets: (id: string) => string;
  /** Id → names that do not mean it. */
  private readonly gone: ReadonlyMap<string, ReadonlySet<string>>;
  /** Id → the ids that stand for it. */
  private readonly same = new Map<string, string[]>();

  constructor(
    private readonly index: NameIndex,
    private readonly amendments: ReadonlyMap<string, Amendment>,
  ) {
    this.targets = targetsOf(amendments);
    this.gone = new Map([...amendments.values()].filter((c) => c.gone.length).map((c) => [c.id, new Set(c.gone.map(plainName))]));
    for (const id of amendments.keys()) {
      const target = this.targets(id);
      if (target !== id) this.same.set(target, [...(this.same.get(target) ?? []), id]);
    }
  }

  find(text: string): NameHit[] {
    const hits = this.index.find(text).flatMap((hit) => {
      const id = bareId(hit.entity);
      // A name that the reader added again is not gone.
      const gone = !hit.entity.startsWith(AMENDED) && this.gone.get(id)?.has(plainName(text.slice(hit.start, hit.end)));
      return gone ? [] : [{ ...hit, entity: this.targets(id) }];
    });
    return hits.filter(isNew);
  }

  entity(id: string): Entity | null {
    const amendment = this.amendments.get(id);
    const all = [id, ...(this.same.get(id) ?? [])].flatMap((one) => [this.index.entity(one), this.index.entity(BROUGHT + one)]);
    const said = all.filter((entity) => entity !== null);
    const [first] = said;
    if (!first && !amendment) return null;
    const name = amendment?.name ?? first?.name ?? id;
    if (amendment?.muted) return { id, name, kind: 'organisation', known: false, evidence: [], listings: [], parents: [] };
    return {
      id,
      name,
      kind: first?.kind ?? 'company',
      known: said.some(({ known }) => known),
      evidence: [],
      listings: joinListings(said.flatMap(({ listings }) => listings)),
      parents: said.flatMap(({ parents }) => parents).map((parent) => ({ ...parent, ...this.parentAt(parent) })),
    };
  }

  /** A parent's name and listings by all that is said of it. */
  private parentAt({ entity, name }: { readonly entity: string; readonly name: string }): Pick<Entity, 'name' | 'listings'> {
    const said = [this.index.entity(entity), this.index.entity(BROUGHT + entity)].filter((e) => e !== null);
    return {
      name: this.amendments.get(entity)?.name ?? said[0]?.name ?? name,
      listings: joinListings(said.flatMap(({ listings }) => listings)),
    };
  }
}

/**
 * Opens the built-in packs with what the reader brought in and said. Of a name that several have, the reader's word counts first, then
 * the built-in packs, then the packs brought in.
 */
export function openOwnNames(
  builtIn: readonly Uint8Array[],
  companies: readonly OwnCompany[],
  amendments: readonly Amendment[],
): NameIndex {
  if (!companies.length && !amendments.length) return openNames(builtIn);
  const brought = packed(joinCompanies(companies).map((c) => packEntityOf(c, BROUGHT)));
  const added = packed(amendments.filter((c) => c.names.length > 0).map((c) => packEntityOf(addedBy(c), AMENDED)));
  return new OwnIndex(openNames([...brought, ...builtIn, ...added]), new Map(amendments.map((c) => [c.id, c])));
}
