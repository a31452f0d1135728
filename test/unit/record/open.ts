import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { openRecord, type RecordDatabase } from '../../../src/record';

/** A record in a fresh, empty browser. */
export function emptyRecord(): RecordDatabase {
  Dexie.dependencies.indexedDB = new IDBFactory();
  return openRecord('test');
}
