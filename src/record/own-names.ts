import {
  type Amendment,
  builtInPacks,
  type KeptPack,
  type NameChoices,
  noAmendment,
  type OwnCompany,
  plainName,
  type Refusal,
  type Result,
} from '../model';
import type { PackRow, RecordDatabase } from './database';
import { attempt, type RecordError } from './errors';

const bareOf = ({ pack: _, ...company }: PackRow): OwnCompany => company;

/** What the reader has said of companies; the packs' own companies are asked for apart. */
export async function readNameChoices(record: RecordDatabase): Promise<NameChoices> {
  return record.transaction('r', [record.packs, record.amendments, record.refusals], async () => ({
    packs: await record.packs.toArray(),
    amendments: await record.amendments.toArray(),
    refusals: await record.refusals.toArray(),
  }));
}

/** The companies of packs, in the packs' order. */
export async function findPackCompanies(record: RecordDatabase, packs: readonly string[]): Promise<OwnCompany[]> {
  const rows = await Promise.all(packs.map((pack) => record.companies.where('[pack+id]').between([pack, ''], [pack, '\uffff']).toArray()));
  return rows.flat().map(bareOf);
}

/** What the packs that are switched on say of one company. */
export async function findInPacksOn(record: RecordDatabase, id: string): Promise<OwnCompany[]> {
  const off = new Set((await record.packs.toArray()).filter(({ on }) => !on).map((pack) => pack.id));
  return (await record.companies.where('id').equals(id).toArray()).filter(({ pack }) => !off.has(pack)).map(bareOf);
}

/** Takes a pack in, in place of the one of the same id: all or nothing. */
export async function savePack(
  record: RecordDatabase,
  pack: KeptPack,
  companies: readonly OwnCompany[],
): Promise<Result<void, RecordError>> {
  return attempt(() =>
    record.transaction('rw', [record.packs, record.companies], async () => {
      await record.companies.where('[pack+id]').between([pack.id, ''], [pack.id, '\uffff']).delete();
      await record.companies.bulkPut(companies.map((company) => ({ ...company, pack: pack.id })));
      await record.packs.put({ ...pack, companies: companies.length });
    }),
  );
}

/** A pack that was taken away, whole: `savePack` brings it back. */
export interface RemovedPack {
  readonly pack: KeptPack;
  readonly companies: readonly OwnCompany[];
}

/** Takes a pack away. `null`: there is none. */
export async function removePack(record: RecordDatabase, id: string): Promise<RemovedPack | null> {
  return record.transaction('rw', [record.packs, record.companies], async () => {
    const pack = await record.packs.get(id);
    if (!pack) return null;
    const companies = await findPackCompanies(record, [id]);
    await record.companies.where('[pack+id]').between([id, ''], [id, '\uffff']).delete();
    await record.packs.delete(id);
    return { pack, companies };
  });
}

/** Switches a pack on or off; a built-in one too. */
export async function switchPack(record: RecordDatabase, id: string, on: boolean, now = Date.now()): Promise<void> {
  await record.transaction('rw', record.packs, async () => {
    const pack = await record.packs.get(id);
    await record.packs.put({ ...(pack ?? { id, name: id, format: null, companies: 0, changed: now }), on });
  });
}

/** The built-in packs that are not switched off. */
export function builtInOn({ packs }: Pick<NameChoices, 'packs'>): string[] {
  const off = new Set(packs.filter(({ on }) => !on).map(({ id }) => id));
  return builtInPacks.filter((id) => !off.has(id));
}

const isEmpty = (a: Amendment) => a.name === null && !a.names.length && !a.gone.length && a.sameAs === null && !a.muted;

/** Changes what the reader says of a company. When that is nothing any more, nothing is kept. */
export async function amend(record: RecordDatabase, id: string, change: (before: Amendment) => Amendment): Promise<void> {
  await record.transaction('rw', record.amendments, async () => {
    const next = change((await record.amendments.get(id)) ?? noAmendment(id));
    await (isEmpty(next) ? record.amendments.delete(id) : record.amendments.put(next));
  });
}

/** Says "not this company": on one page, or of these words everywhere. Said again of other words, all of them count. */
export async function refuseCompany(record: RecordDatabase, refusal: Refusal): Promise<void> {
  await record.transaction('rw', record.refusals, async () => {
    const before = await record.refusals.get([refusal.entity, refusal.page]);
    const words = new Map([...(before?.words ?? []), ...refusal.words].map((word) => [plainName(word), word]));
    await record.refusals.put({ ...refusal, words: [...words.values()] });
  });
}

/** Takes "not this company" back: on this page, and everywhere. */
export async function allowCompany(record: RecordDatabase, entity: string, pages: readonly string[]): Promise<void> {
  await record.refusals.bulkDelete(pages.map((page): [string, string] => [entity, page]));
}
