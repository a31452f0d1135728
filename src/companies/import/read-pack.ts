import { type OwnCompany, ok, type PackFormat, type Result, refused } from '../../model';
import { joinCompanies } from '../own/merge';
import type { Checked, RowFault } from './check';
import { readCsv } from './csv';
import { isJson, type Json, textAt } from './json';
import { packMark, packVersion, readOwnPack } from './pack';
import { isScreeningList, readScreeningList } from './screening-list';
import { isSecTickers, readSecTickers } from './sec-tickers';

/** Why a file is no pack that can be read. Each has one sentence for the reader. */
export type PackError = 'not a pack' | 'pack cut off' | 'newer pack' | 'empty pack';

/** A file that was read: nothing is changed yet. */
export interface ReadPack {
  readonly format: PackFormat;
  readonly name: string;
  readonly companies: readonly OwnCompany[];
  /** Rows that would not be taken. */
  readonly faults: readonly RowFault[];
  /** Entries that are no companies. */
  readonly passed: number;
}

const NAMES: Readonly<Partial<Record<PackFormat, string>>> = {
  'screening list': 'Consolidated Screening List',
  'sec tickers': 'S.E.C. company tickers',
};

function made(format: PackFormat, name: string, read: Checked, passed = 0): Result<ReadPack, PackError> {
  if (!read.companies.length && !read.faults.length) return refused('empty pack');
  return ok({ format, name: NAMES[format] ?? name, companies: joinCompanies(read.companies), faults: read.faults, passed });
}

function readJson(file: Json, name: string, today: string): Result<ReadPack, PackError> {
  if (textAt(file, 'format') === packMark) {
    if (Number(textAt(file, 'version')) > packVersion) return refused('newer pack');
    return made('pack', textAt(file, 'name') || name, readOwnPack(file, today));
  }
  if (isScreeningList(file)) {
    const read = readScreeningList(file, today);
    return made('screening list', name, read, read.passed);
  }
  return isSecTickers(file) ? made('sec tickers', name, readSecTickers(file, today)) : refused('not a pack');
}

/** Reads a pack of names in any of the four formats, told apart by what is in it. `today`: an ISO date. */
export function readPack(text: string, fileName: string, today: string): Result<ReadPack, PackError> {
  const name = fileName.replace(/\.\w+$/, '').trim() || 'pack';
  if (/^\uFEFF?\s*[[{]/.test(text)) {
    try {
      const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
      return isJson(file) ? readJson(file, name, today) : refused('not a pack');
    } catch {
      return refused('pack cut off');
    }
  }
  const read = readCsv(text, today);
  if (read === 'cut off') return refused('pack cut off');
  return read ? made('csv', name, read) : refused('not a pack');
}
