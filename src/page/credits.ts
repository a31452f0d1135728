import type { Correction, Publication } from '../model';
import { datelineIn } from './dateline';
import { dateIn, isDateLine } from './dates';
import { publisherNamed } from './publishers';

// "Copyright ©2021 Example Press, Inc. All Rights Reserved."
const copyrightLine =
  /(?:copyright|©|\(c\))[\s©]*(?:copyright)?\s*(?:\(c\))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s*)?(?:by\s+)?(.*?)(?:[,;]?\s*(?:all rights reserved|reprinted|distributed|this material).*|\s+[0-9a-f]{16,}|$)/i;
// "This post first appeared on example.com", "This article was first published by Example", "Originally published in The Example on May 3"
const firstLine = /\b(?:first|originally) (?:appeared|published|posted|ran)\s+(?:(?:on|in|by|at|with)\s+)?(?:the website of\s+)?(.{2,80})/i;
const afterPlace = /\s+(?:on|in|under|with|and|as)\s.*$|[.;)\]](?:\s.*)?$|,\s.*$/i;
// "Write to Jane Doe at jane@example.com"
const writeTo = /^write to (.{3,60}?)(?: and .{3,60}?)? at\b/i;
// "By Jane Smith", "By Jane Smith and John Doe"
const byLine = /^by:? ([A-Z\u00c0-\u024f].{2,80})$/i;
// "Correction: An earlier version …", "This story was updated on August 25.", "CLARIFICATION: …"
const correctionLine =
  /^(?:\W{0,3}(?:correction|clarification|update|editor[’']s note|corrections & amplifications)s?\b.{0,30}[:—–-]|(?:this|the) (?:post|article|story|piece|report)\b.{0,20}\b(?:has been|was) (?:updated|corrected|amended|clarified)\b|an earlier version of this)/i;

/** A site's own text says it appeared elsewhere first: the address of the link in it, where there is one. */
type LinkIn = (line: string) => string | null;

/** Reads one value after another from the lines of the text; each reader answers `null` when the line says nothing of it. */
export function publicationFromLines(lines: readonly string[], linkIn: LinkIn = () => null): Publication {
  const first = <T>(read: (line: string) => T | null): T | null => {
    for (const line of lines) {
      const value = read(line);
      if (value !== null) return value;
    }
    return null;
  };
  const found = <T>(value: T | null) => (value === null ? null : { value, from: 'text' as const });
  const dateline = datelineIn(lines)?.dateline;
  const owner = first(ownerIn);
  const published = first((line) => (isDateLine(line) && !/\b(?:updated|modified)\b/i.test(line) ? dateIn(line) : null));
  return {
    title: null,
    publisher: null,
    bylines: found(first(peopleIn)),
    dateline: found(dateline ? { place: dateline.place, date: dateline.day && dateIn(dateline.day) } : null),
    published: found(published),
    modified: found(first((line) => (isDateLine(line) && /\b(?:updated|modified)\b/i.test(line) ? dateIn(line) : null))),
    credit: found(dateline?.agency ?? owner),
    firstPublished: found(first((line) => firstPlaceIn(line, linkIn))),
    corrections: lines.filter((line) => line.length < 1000 && correctionLine.test(line)).map(correctionIn),
  };
}

/** "Copyright ©2021 Example Press, Inc. All Rights Reserved." → "Example Press, Inc." */
function ownerIn(line: string): string | null {
  if (line.length > 200 || !/^\W*(?:copyright|©|\(c\))/i.test(line)) return null;
  const owner = copyrightLine.exec(line.trim())?.[1]?.trim() ?? '';
  return /\p{L}{2}/u.test(owner) ? owner : null;
}

function firstPlaceIn(line: string, linkIn: LinkIn): { name: string; url: string | null } | null {
  if (line.length > 250 || !/\b(?:this|the|originally|first)\b/i.test(line)) return null;
  // A sentence of the article may say that a book was first published in 1987.
  if (!/^\W*(?:(?:this|the (?:post|article|story|piece|report|above|original))\b|originally|first)/i.test(line)) return null;
  const name = firstLine.exec(line.trim())?.[1]?.replace(afterPlace, '').trim();
  return name && /\p{L}/u.test(name) && !/^\d+$/.test(name) ? { name: publisherNamed(name), url: linkIn(line) } : null;
}

function peopleIn(line: string): readonly string[] | null {
  if (line.length > 120) return null;
  const names = writeTo.exec(line)?.[1] ?? byLine.exec(line)?.[1];
  if (!names) return null;
  const people = namesOfPeople(names);
  return people.length > 0 ? people : null;
}

// "Reuters staff", "admin", "Newsroom", "PTI", "Web Desk", "| Updated: …"
const notPeople =
  /\b(?:staff|admin(?:istrator)?|news ?room|news ?desk|web ?desk|desk|team|editors?|editorial|bureau|correspondents?|reporters?|agenc(?:y|ies)|wire|service|services|press|media|news|online|today|times|post|herald|tribune|journal|daily|magazine|network|guest|contributors?|reuters|bloomberg|associated press|pti|ians|ani|afp|ap|upi|updated|published|posted|author|anonymous|inc|ltd|llc|corp|company|group|foundation|institute|university|the|com|org|net|uk)\b/i;

// "Text Size", "Share This", "Listen Now" stand beside bylines.
const buttons =
  /^(?:text|font|share|read|view|print|save|listen|watch|follow|subscribe|sign|log|add|show|see|min|by|on|in|at|all|no|last|first)\b/i;

/** "Jane Smith and John Doe, Example News" → ["Jane Smith", "John Doe"]: people only. */
export function namesOfPeople(names: string): string[] {
  return names
    .replace(/^\s*(?:by|from|written by|reported by|words by|story by)\b:?\s*/i, '')
    .replace(/\s+(?:in|for|at|of)\s+.*$/i, '')
    .split(/\s*(?:,|;|\||\/|·|•|&|\band\b|\bwith\b|\n)\s*/i)
    .map((name) =>
      name
        .replace(/^(?:by)\s+/i, '')
        .replace(/\s+/g, ' ')
        .replace(/[.:]+$/, '')
        .trim(),
    )
    .filter(isPerson);
}

/** Whether a byline's name may be a person's: two to five words, each with a capital or a particle, none of them a desk's. */
export function isPerson(name: string): boolean {
  if (name.length > 50 || notPeople.test(name) || buttons.test(name) || /[\d@:#]|https?|www\./.test(name)) return false;
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  return words.every((word) =>
    /^(?:[\p{Lu}\p{Lo}]|(?:de|del|della|der|den|di|da|dos|du|van|von|la|le|bin|ibn|al|el|y|e|ter|ten)$|al-|el-|d[’'])/u.test(word),
  );
}

function correctionIn(text: string): Correction {
  return { text, date: dateIn(text) };
}
