const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Abbreviations of time zones that newspapers print, as offsets. "IST" is India's: Israel and Ireland seldom print theirs. */
const zones: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  z: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  ist: '+05:30',
  sgt: '+08:00',
  hkt: '+08:00',
  jst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
// "2018-06-01T12:00:00+01:00", "2018-06-01 12:00", "2018-06-01"
const isoDate = /\b(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)? ?(Z|[+-]\d{2}:?\d{2})?)?/i;
// "1st Jun 2018", "21 July, 2017"
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${month},?[ -](\\d{4})\\b`, 'i');
// "June 1, 2018", "Sept. 26 2016"
const monthFirst = new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
// "12:00 BST", "4:05 p.m. EDT", "09.30 GMT"
const clock = /\b(\d{1,2})[:.](\d{2})(?::\d{2})? ?([ap]\.?m\b\.?)? ?(?:\(?([a-z]{1,4})\b|([+-]\d{2}:?\d{2}))?/i;

const two = (n: number | string) => String(n).padStart(2, '0');

const isDay = (y: number, m: number, d: number) => y >= 1800 && y < 2200 && m >= 1 && m <= 12 && d >= 1 && d <= 31;

/** "4:05 p.m. EDT" as "T16:05-04:00"; empty where there is no time. */
function timeIn(text: string): string {
  const m = clock.exec(text);
  if (!m) return '';
  let hour = Number(m[1]);
  if (m[3]) hour = (hour % 12) + (m[3].toLowerCase().startsWith('p') ? 12 : 0);
  if (hour > 23 || Number(m[2]) > 59) return '';
  const zone = m[5] ?? zones[(m[4] ?? '').toLowerCase()] ?? '';
  return `T${two(hour)}:${m[2]}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`;
}

/** The first date in a text as ISO 8601, as precise as the text is: "1st Jun 2018, 12:00 BST" → "2018-06-01T12:00+01:00". */
export function dateIn(text: string): string | null {
  const iso = isoDate.exec(text);
  if (iso && isDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))) {
    const zone = iso[6] ? (iso[6].length === 5 ? `${iso[6].slice(0, 3)}:${iso[6].slice(3)}` : iso[6].toUpperCase()) : '';
    return `${iso[1]}-${iso[2]}-${iso[3]}${iso[4] ? `T${iso[4]}${iso[5] ?? ''}${zone}` : ''}`;
  }
  const named = dayFirst.exec(text);
  const m = named ?? monthFirst.exec(text);
  if (!m) return null;
  const [day, name] = named ? [m[1], m[2]] : [m[2], m[1]];
  const index = months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  if (!isDay(Number(m[3]), index, Number(day))) return null;
  return `${m[3]}-${two(index)}-${two(day ?? '')}${timeIn(text.slice(m.index + m[0].length, m.index + m[0].length + 30))}`;
}

/** Whether a line is nothing but a date with its label: "Published 1st Jun 2018, 12:00 BST", "Updated: June 1, 2018". */
export function isDateLine(line: string): boolean {
  // "This story was updated on …" tells of a correction.
  if (line.length > 120 || /^this\b/i.test(line) || !dateIn(line)) return false;
  const rest = line
    .replace(isoDate, ' ')
    .replace(dayFirst, ' ')
    .replace(monthFirst, ' ')
    .replace(clock, ' ')
    .replace(
      /\b(?:(?:article|story|page) was|published|updated|posted|first|last|modified|on|at|by|date|time|(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?)\b/gi,
      ' ',
    )
    .replace(/[^\p{L}]+/gu, '');
  return rest.length <= 4;
}
