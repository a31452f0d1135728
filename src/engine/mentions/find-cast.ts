import type { NameHit, NameIndex } from '../../model';
import type { Cast, Document } from '../document';
import { CastBuilder } from './cast-builder';
import { findDefinitions } from './definitions';
import { findEvidence } from './evidence';
import { cutRun, findKinds, isPlace } from './kinds';
import { legalForms } from './lexicon/forms';
import { givenNames } from './lexicon/people';
import { plainWords } from './lexicon/plain';
import { findRuns, type Run } from './runs';
import { findShortForms } from './short-forms';
import { findWords } from './words';

/** Who is named where: known names, names that show what they are, names with evidence, then every later short form. */
export function findCast(document: Document, names: NameIndex): Cast {
  const { text, page } = document;
  const builder = new CastBuilder(text, names);
  const runs = page.blocks.flatMap((block) => findRuns(text, findWords(text, block)));
  const hits = names.find(text);
  addPeople(builder, runs, hits);
  addKnown(builder, runs, hits);
  addKinds(builder, runs);
  addWithEvidence(builder, runs, hits);
  addDefinitions(builder);
  addShortForms(builder);
  addLater(builder, runs);
  return builder.finish();
}

const runAt = (runs: readonly Run[], start: number): Run | null => {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (run.end <= start) low = middle + 1;
    else if (run.start > start) high = middle - 1;
    else return run;
  }
  return null;
};

/** People first: "Harrison Ford" is no car maker. Not where a pack knows the whole name ("Morgan Stanley"). */
function addPeople(builder: CastBuilder, runs: readonly Run[], hits: readonly NameHit[]): void {
  for (const run of runs) {
    if (hits.some((hit) => hit.start <= run.start && hit.end >= run.end)) continue;
    for (const { run: part, kind, why, name } of findKinds(run)) {
      if (kind !== 'person' || run.titled) continue;
      if (hits.some((hit) => hit.trust === 'safe' && hit.start === part.start && hit.end > (part.words[0]?.end ?? 0))) continue;
      const person = builder.addNamed(name, 'person', why);
      builder.mention(part, person.id, 'name');
      builder.addAlias(name, person.id);
    }
  }
}

/** "Tencent Music", "Ford Foundation": the run goes on and is somebody else. "Boeing Co." is still Boeing. */
function isSomebodyElse(run: Run, hit: NameHit): boolean {
  const rest = run.words.filter((word) => word.start >= hit.end);
  if (!rest.length || rest.every((word) => legalForms.has(word.text.replace(/[./]/g, '')))) return false;
  return findKinds(run).some(({ run: part, kind }) => part.start <= hit.start && part.end > hit.end && kind !== 'person');
}

/** The known name with a company's form behind it: "Boeing Co." */
function withForm(run: Run | null, hit: NameHit): { start: number; end: number } {
  let { end } = hit;
  for (const word of run?.words ?? [])
    if (word.start >= end && word.start - end < 3 && legalForms.has(word.text.replace(/[./]/g, ''))) end = word.end;
  return { start: hit.start, end };
}

function addKnown(builder: CastBuilder, runs: readonly Run[], hits: readonly NameHit[]): void {
  for (const hit of hits) {
    if (hit.trust !== 'safe') continue;
    const run = runAt(runs, hit.start);
    if (run && isSomebodyElse(run, hit)) continue;
    const span = withForm(run, hit);
    if (!builder.isFree(span)) continue;
    const entity = builder.addKnown(hit.entity, ['a name of it']);
    if (entity) builder.mention(span, hit.entity, hit.how);
  }
}

function addKinds(builder: CastBuilder, runs: readonly Run[]): void {
  for (const run of runs) {
    if (run.titled) continue;
    for (const { run: part, kind, why, name } of findKinds(run)) {
      if (kind === 'person' || !builder.isFree(part)) continue;
      const entity = builder.addNamed(name, kind, why);
      builder.mention(part, entity.id, 'name');
      builder.addAlias(part.text, entity.id);
    }
  }
}

/** Evidence that an unknown name needs, and a pack's doubtful name. */
const UNKNOWN_NEEDS = 2;
const KNOWN_NEEDS = 1;

function addWithEvidence(builder: CastBuilder, runs: readonly Run[], hits: readonly NameHit[]): void {
  for (const run of runs) {
    if (run.titled || !builder.isFree(run)) continue;
    const mine = hits.filter((hit) => hit.trust === 'context' && hit.start >= run.start && hit.end <= run.end);
    const whole = mine.find((hit) => hit.start === run.start && hit.end === run.end);
    const { why, weight } = findEvidence(builder.text, run);
    if (whole) {
      const candidates = mine.filter((hit) => hit.start === whole.start);
      if (weight < KNOWN_NEEDS || candidates.length > 1) continue;
      const entity = builder.addKnown(whole.entity, why);
      if (!entity) continue;
      builder.mention(run, entity.id, whole.how);
      builder.addAlias(run.text, entity.id);
    } else if (weight >= UNKNOWN_NEEDS && canBeCompany(run)) {
      const entity = builder.addNamed(run.text, 'company', why.join(', '));
      builder.mention(run, entity.id, 'name');
      builder.addAlias(run.text, entity.id);
    }
  }
}

function canBeCompany(run: Run): boolean {
  const { words, text } = run;
  if (isPlace(text) || words.length > 4 || words.every((word) => isPlace(word.text) || plainWords.has(word.text.toLowerCase())))
    return false;
  const [first] = words;
  return !(words.length === 1 && first && (givenNames.has(first.text) || plainWords.has(first.text.toLowerCase())));
}

/** "China Electronics Technology Group Corp., or CETC": the second name is the first's. */
function addDefinitions(builder: CastBuilder): void {
  for (const { end, entity } of builder.inOrder()) {
    if (builder.kindOf(entity) === 'person') continue;
    for (const { start, end: until, name } of findDefinitions(builder.text, end)) {
      builder.addAlias(name, entity);
      builder.mention({ start, end: until }, entity, /^[\p{Lu}\d&]+$/u.test(name) ? 'acronym' : 'alias');
    }
  }
}

function addShortForms(builder: CastBuilder): void {
  for (const { id, name, kind } of builder.all()) {
    builder.addAlias(name, id);
    const { plain, the } = findShortForms(name, kind);
    for (const short of plain) builder.addAlias(short, id);
    for (const short of the) builder.addAlias(`the ${short}`, id);
  }
}

/** Every name that the page has given, wherever it stands. */
function addLater(builder: CastBuilder, runs: readonly Run[]): void {
  const { text } = builder;
  for (const run of runs) {
    const { words } = run;
    for (let from = 0; from < words.length; from++)
      for (let to = words.length; to > from; to--) {
        const part = cutRun(run, words.slice(from, to));
        if (!builder.isFree(part)) continue;
        const the = /\b[Tt]he $/.test(text.slice(Math.max(0, part.start - 5), part.start));
        const id = builder.aliasOf(part.text) ?? (the ? builder.aliasOf(`the ${part.text}`) : null);
        if (!id) continue;
        builder.mention(part, id, part.text === builder.entityOf(id)?.name ? 'name' : 'short');
        from = to - 1;
        break;
      }
  }
}
