import type { PageText, PageView, Reading } from '../model';
import { earlierAnswersAmong, findAsked, soughtBy } from './answers';
import type { RecordDatabase } from './database';
import { driftOf, findRepeatable, soughtFor } from './drift';
import { findFamily } from './families';
import { findSaidNear } from './near';
import { statementsOf } from './pages';

/** What other pages have to do with this one. */
export type Elsewhere = Pick<PageView, 'record' | 'family' | 'drift'>;

/** Earlier answers to the claims about each company, and its answers that repeat earlier ones: the record is asked once a company. */
async function findSaidBefore(record: RecordDatabase, page: PageText, reading: Reading): Promise<Omit<Elsewhere, 'family'>> {
  const here = statementsOf(page, reading, 0);
  const asked = new Map(findAsked(page, reading, here).map((about) => [about.company, about]));
  const repeatable = findRepeatable(page, reading, here);
  const companies = new Set([...asked.keys(), ...repeatable.flatMap(({ statement }) => statement.by ?? [])]);
  const found = await Promise.all(
    [...companies].map(async (company) => {
      const about = asked.get(company);
      const own = repeatable.filter(({ statement }) => statement.by === company);
      const near = await findSaidNear(record, company, [...(about ? soughtBy(about) : []), ...own.map(soughtFor)]);
      return {
        record: about ? earlierAnswersAmong(near, about) : [],
        drift: own.flatMap((answer) => driftOf(answer, near.statements) ?? []),
      };
    }),
  );
  return { record: found.flatMap((f) => f.record), drift: found.flatMap((f) => f.drift) };
}

/** Earlier answers to its claims, copies of its text, answers that it repeats. A record that will not open must not hide what was read. */
export async function findElsewhere(record: RecordDatabase, page: PageText, reading: Reading): Promise<Elsewhere> {
  try {
    const [said, family] = await Promise.all([findSaidBefore(record, page, reading), findFamily(record, page)]);
    return { ...said, family };
  } catch {
    return { record: [], family: [], drift: [] };
  }
}
