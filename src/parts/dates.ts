import browser from 'webextension-polyfill';

// What an ISO date tells, by its length: a year, a month, a day or more.
const YEAR = 4;
const MONTH = 7;

/**
 * An ISO date in the reader's way, as precise as it is: "2015", "May 2021", "25 May 2021". A time's day stays the day that was printed,
 * whatever the reader's time zone. What is no date comes back as it is.
 */
export function dateWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
  if (!year) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return iso;
  const length = day ? iso.length : month ? MONTH : YEAR;
  return new Intl.DateTimeFormat(browser.i18n.getUILanguage() || 'en', {
    year: 'numeric',
    ...(length > YEAR && { month: 'short' }),
    ...(length > MONTH && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}
