import type { NameHit, Span } from '../../model';
import { findKinds } from './kinds';
import { legalForms } from './lexicon/forms';
import { isPersonHere } from './people';
import type { Run } from './runs';
import { hitsIn, runAt, type Scene } from './scene';
import { findShortForms } from './short-forms';

const isForm = (word: string): boolean => legalForms.has(word.replace(/[./]/g, ''));

/** People first: "Harrison Ford" is no car maker. Not where a pack knows the whole name ("Morgan Stanley"). */
export function addPeople({ text, runs, hits, builder }: Scene): void {
  for (const run of runs) {
    if (run.titled) continue;
    const mine = hitsIn(hits, run.start, run.end);
    const people = findKinds(text, run).filter(({ kind }) => kind === 'person');
    if (!people.length && !mine.length && isPersonHere(text, run) && !findKinds(text, run).length)
      people.push({ run, kind: 'person', why: 'spoken of as a person', name: run.text });
    for (const { run: part, why, name } of people) {
      const first = part.words[0]?.end ?? 0;
      if (mine.some((hit) => hit.trust === 'safe' && hit.start === part.start && (hit.end > first || part.words.length === 1))) continue;
      const person = builder.addNamed(name, 'person', why);
      builder.mention(part, person.id, 'name');
      builder.addAlias(name, person.id);
      for (const short of findShortForms(name, 'person').plain) builder.addAlias(short, person.id);
    }
  }
}

/** "Tencent Music", "Ford Foundation": the run goes on and is somebody else. "Boeing Co." is still Boeing. */
function isSomebodyElse(text: string, run: Run, hit: NameHit): boolean {
  const rest = run.words.filter((word) => word.start >= hit.end);
  if (!rest.length || rest.every((word) => isForm(word.text))) return false;
  return findKinds(text, run).some(({ run: part, kind }) => part.start <= hit.start && part.end > hit.end && kind !== 'person');
}

/** The known name with a company's form behind it: "Boeing Co." */
function withForm(run: Run | null, hit: NameHit): Span {
  let { end } = hit;
  for (const word of run?.words ?? []) if (word.start >= end && word.start - end < 3 && isForm(word.text)) end = word.end;
  return { start: hit.start, end };
}

/** "(.DJI)", and set apart as prepared corpora do "(. DJI)": an index's code, not a company. */
const isCode = (text: string, { start }: NameHit): boolean => /\(\. ?$/.test(text.slice(Math.max(0, start - 3), start));

/** The packs' safe names. */
export function addKnown({ text, runs, hits, builder }: Scene): void {
  for (const hit of hits) {
    if (hit.trust !== 'safe' || isCode(text, hit)) continue;
    const run = runAt(runs, hit.start);
    if (run && isSomebodyElse(text, run, hit)) continue;
    const span = withForm(run, hit);
    if (!builder.isFree(span)) continue;
    if (builder.addKnown(hit.entity, ['a name of it'])) builder.mention(span, hit.entity, hit.how);
  }
}

/** Names that show by their own words what they are: "Moruo Mining and Construction Company". */
export function addKinds({ text, runs, builder }: Scene): void {
  for (const run of runs) {
    if (run.titled) continue;
    for (const { run: part, kind, why, name } of findKinds(text, run)) {
      if (kind === 'person' || !builder.isFree(part)) continue;
      const entity = builder.addNamed(name, kind, why);
      builder.mention(part, entity.id, 'name');
      builder.addAlias(part.text, entity.id);
    }
  }
}
