const NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MONTHS = NAMES.join('|');
const YEAR = '(?:19|20)\\d\\d';

/** "March 4, 2019", "4 March 2019", "March 2019", "2019"; no part of a number or a name ("COVID-2019", "1,2019"). */
const DATE = new RegExp(
  `(?<![A-Za-zÀ-ɏḀ-ỿ\\d.,-])(?:(${MONTHS})\\s(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s)?|(\\d{1,2})(?:st|nd|rd|th)?\\s(${MONTHS}),?\\s)?(${YEAR})(?![A-Za-zÀ-ɏḀ-ỿ\\d-]|[.,]\\d)`,
  'g',
);

/** No date is without a year: asked first, for it costs least. */
const A_YEAR = new RegExp(YEAR);

const LAST_DAY = 31;
const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** The date that words name, as exactly as they do ("2019-03"), or `null` where they name none or several. */
export function dateIn(words: string): string | null {
  if (!A_YEAR.test(words)) return null;
  const dates = new Set<string>();
  for (const [, before, dayAfter, dayBefore, after, year] of words.matchAll(DATE)) {
    const month = before ?? after;
    const day = Number(dayAfter ?? dayBefore ?? 0);
    const at = month ? `${year}-${twoDigits(NAMES.indexOf(month) + 1)}` : `${year}`;
    dates.add(month && day >= 1 && day <= LAST_DAY ? `${at}-${twoDigits(day)}` : at);
  }
  return dates.size === 1 ? ([...dates][0] ?? null) : null;
}
