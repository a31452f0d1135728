import type { NameHit, Span } from '../../model';
import { withStop } from './cast-builder';
import { isCalledOrganisation } from './evidence';
import type { Named } from './kinds';
import { DEMONYM, LEGAL_FORM } from './lexicon/classes';
import { isPersonHere } from './people';
import { isPlatform } from './platforms';
import { hitsIn, type ReadRun, runAt, type Scene } from './scene';
import { findShortForms } from './short-forms';

/** People first: "Harrison Ford" is no car maker. Not where a pack knows the whole name ("Morgan Stanley"). */
export function addPeople({ text, runs, hits, builder }: Scene): void {
  for (const run of runs) {
    if (run.titled) continue;
    const mine = hitsIn(hits, run.start, run.end);
    for (const { run: part, why, name } of peopleIn(text, run, mine)) {
      const first = part.words[0]?.end ?? 0;
      // "General Motors" is no general.
      if (mine.some((hit) => hit.trust === 'safe' && hit.start < part.start && hit.end >= part.end)) continue;
      if (mine.some((hit) => hit.trust === 'safe' && hit.start === part.start && (hit.end > first || part.words.length === 1))) continue;
      const person = builder.addNamed(name, 'person', why);
      builder.mention(part, person.id, 'name');
      if (builder.aliasOf(name) === person.id) continue;
      builder.addAlias(name, person.id);
      for (const short of findShortForms(name, 'person').plain) builder.addAlias(short, person.id);
    }
  }
}

/** The people whom a run names, by its own words or by what stands beside it. */
function peopleIn(text: string, run: ReadRun, mine: readonly NameHit[]): readonly Named[] {
  if (run.kinds.length) return run.kinds.filter(({ kind }) => kind === 'person');
  return !mine.length && isPersonHere(text, run) ? [{ run, kind: 'person', why: 'spoken of as a person', name: run.text }] : run.kinds;
}

/** "Tencent Music", "Ford Foundation", "Institute of CETC": the name is a part of somebody else's. "Boeing Co." is still Boeing. */
function isSomebodyElse({ words, kinds }: ReadRun, hit: NameHit): boolean {
  const beside = words.filter(({ start, end, is }) => (start >= hit.end && !(is & LEGAL_FORM)) || (end <= hit.start && !(is & DEMONYM)));
  if (!beside.length) return false;
  const covers = ({ run: part, kind }: Named): boolean =>
    kind !== 'person' &&
    part.start <= hit.start &&
    part.end >= hit.end &&
    beside.some((word) => word.start >= part.start && word.end <= part.end);
  return kinds.some(covers);
}

/** The known name with a company's form behind it: "Boeing Co." */
function withForm(run: ReadRun | null, hit: NameHit): Span {
  let { end } = hit;
  for (const word of run?.words ?? []) if (word.start >= end && word.start - end < 3 && word.is & LEGAL_FORM) end = word.end;
  return { start: hit.start, end };
}

/** "(.DJI)", and set apart as prepared corpora do "(. DJI)": an index's code; "(NYSE: ACM)": an exchange's. Neither is spoken of. */
const isCode = (text: string, { start, end }: NameHit): boolean =>
  /\(\. ?$/.test(text.slice(Math.max(0, start - 3), start)) ||
  (text.charAt(start - 1) === '(' && /^ ?: ?[A-Z]/.test(text.slice(end, end + 3)));

/** The packs' safe names. */
export function addKnown({ text, runs, hits, builder }: Scene): void {
  for (const hit of hits) {
    if (hit.trust !== 'safe' || isCode(text, hit) || isPlatform(text, hit.start, hit.entity)) continue;
    const run = runAt(runs, hit.start);
    if (run && isSomebodyElse(run, hit)) continue;
    const span = withForm(run, hit);
    if (!builder.isFree(span)) continue;
    if (builder.addKnown(hit.entity, ['a name of it'])) builder.mention(span, hit.entity, hit.how);
  }
}

/** Names that show by their own words what they are: "Moruo Mining and Construction Company". */
export function addKinds({ text, runs, builder }: Scene): void {
  const found = runs.flatMap(({ titled, kinds }) => (titled ? [] : kinds));
  const free = found.filter(({ run, kind }) => kind !== 'person' && builder.isFree(run));
  // "Actors’ Equity, the labor union": what the page calls it anywhere overrules a trade's noun in its name.
  const unions = new Set(free.filter(({ run }) => isCalledOrganisation(text, run)).map(({ name }) => name));
  for (const { run, kind, why, name } of free) {
    const full = kind === 'company' ? text.slice(run.start, withStop(text, run.start, run.end)).replace(/\s+/g, ' ') : name;
    const entity = builder.addNamed(full, kind === 'company' && unions.has(name) ? 'organisation' : kind, why);
    builder.addAlias(name, entity.id);
    builder.mention(run, entity.id, 'name');
    builder.addAlias(run.text, entity.id);
  }
}
