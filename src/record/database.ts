import { Dexie, type EntityTable, type Table } from 'dexie';
import type {
  Amendment,
  Capture,
  Change,
  KeptPack,
  KeptPage,
  KeptStatement,
  Note,
  OwnCompany,
  Refusal,
  SavedSearch,
  Settings,
  StatementCorrection,
} from '../model';
import { migrateTo2 } from './migrate-to-2';

/** A change as it is stored: `seq` counts up over the whole record. */
export interface KeptChange extends Change {
  readonly seq: number;
}

/** One setting a row, so that two pages that change different settings lose nothing. */
export interface SettingRow {
  readonly key: keyof Settings;
  readonly value: Settings[keyof Settings];
}

/** A company of a pack, as it is stored. */
export interface PackRow extends OwnCompany {
  readonly pack: string;
}

/** The record: what is kept on this device. A new version adds a `version(n)`, its migration, and a stored example under test/fixtures. */
export class RecordDatabase extends Dexie {
  readonly pages!: EntityTable<KeptPage, 'page'>;
  readonly statements!: EntityTable<KeptStatement, 'id'>;
  readonly notes!: EntityTable<Note, 'id'>;
  readonly changes!: Table<KeptChange, number, Change>;
  /** What pages with a note said, and when. */
  readonly captures!: Table<Capture, [string, string]>;
  /** The reader's word on statements. */
  readonly corrections!: EntityTable<StatementCorrection, 'statement'>;
  readonly searches!: EntityTable<SavedSearch, 'name'>;
  readonly settings!: Table<SettingRow, string>;
  /** Packs brought in, and built-in ones that are switched off. */
  readonly packs!: EntityTable<KeptPack, 'id'>;
  readonly companies!: Table<PackRow, [string, string]>;
  /** The reader's word on companies. */
  readonly amendments!: EntityTable<Amendment, 'id'>;
  readonly refusals!: Table<Refusal, [string, string]>;

  constructor(name: string) {
    // Strict: a write is answered only when it is on the disk. No cache: what a live query shows is what is stored, never a hope.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({
      pages: 'page, host, lastRead',
      statements: 'id, page, by, *about, origin, keptAt',
      notes: 'id, target.page, modified, *tags, status',
      changes: '++seq, note, at',
      settings: 'key',
      packs: 'id',
      companies: '[pack+id], id',
      amendments: 'id',
      refusals: '[entity+page]',
    });
    this.version(2)
      .stores({
        pages: 'page, host, lastRead, *bands, *answerKeys',
        statements: 'id, page, by, *about, origin, keptAt, [page+by]',
        notes: 'id, target.page, target.company.id, modified, *tags, status',
        captures: '[page+sha256], page',
        corrections: 'statement, page',
        searches: 'name',
      })
      .upgrade(migrateTo2);
  }
}

/** The record's name in IndexedDB. */
export const recordName = 'rejoinder';

/** Opens the record; the database itself opens with the first query. */
export function openRecord(name = recordName): RecordDatabase {
  return new RecordDatabase(name);
}
