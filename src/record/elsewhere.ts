import type { PageText, PageView, Reading } from '../model';
import { accusedCompanies, earlierAnswersAmong, findSaidBy } from './answers';
import type { RecordDatabase } from './database';
import { answeringCompanies, driftAmong } from './drift';
import { findFamily } from './families';

/** What other pages have to do with this one. */
export type Elsewhere = Pick<PageView, 'record' | 'family' | 'drift'>;

/** Earlier answers to its claims, copies of its text, answers that it repeats. A record that will not open must not hide what was read. */
export async function findElsewhere(record: RecordDatabase, page: PageText, reading: Reading): Promise<Elsewhere> {
  try {
    const companies = new Set([...accusedCompanies(reading), ...answeringCompanies(reading)]);
    const [said, family] = await Promise.all([findSaidBy(record, [...companies]), findFamily(record, page)]);
    return { record: earlierAnswersAmong(said, page, reading), family, drift: driftAmong(said, page, reading) };
  } catch {
    return { record: [], family: [], drift: [] };
  }
}
