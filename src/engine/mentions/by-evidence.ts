import type { NameHit } from '../../model';
import type { CastBuilder } from './cast-builder';
import { findEvidence } from './evidence';
import { cutRun, isPlace } from './kinds';
import { COMMON, classesOf, DEMONYM, DIGIT, GIVEN_NAME, PLACE, PLAIN } from './lexicon/classes';
import type { Run } from './runs';
import { hitsIn, type Scene } from './scene';

/** Weight that a name nobody knows needs over the whole page, and a pack's doubtful name. */
const UNKNOWN_NEEDS = 2;
const KNOWN_NEEDS = 1;
/** A sign that nothing but a company bears. */
const STRONG = 2;
/** Weight that a name of two to four capitals needs: "EMS workers", "the ACC". */
const INITIALS_NEED = 3;
/** Weight that a name made of dictionary words alone needs: "Star Garden". */
const PLAIN_NEEDS = 4;

/** One spelling on the page, with all its places. */
interface Candidate {
  readonly name: string;
  readonly places: Run[];
  readonly why: Set<string>;
  weight: number;
  /** Of the heaviest sign. */
  strongest: number;
  organisation: boolean;
  place: boolean;
}

/** Names that only what stands beside them shows to be companies. Evidence is counted over the page. */
export function addWithEvidence(scene: Scene): void {
  const { text, runs, hits, builder } = scene;
  const candidates = new Map<string, Candidate>();
  for (const run of runs) {
    if (run.titled) continue;
    for (const { run: part, titled } of run.parts) if (!titled) collect(scene, part, candidates);
  }
  for (const candidate of candidates.values()) {
    const place = candidate.places[0] as Run;
    const doubtful = hitsIn(hits, place.start, place.end).filter((hit) => hit.start === place.start && hit.end === place.end);
    if (doubtful.length) settleKnown(builder, candidate, doubtful);
    else if (isEnough(candidate) && canBeCompany(text, candidate)) {
      const kind = candidate.organisation ? 'organisation' : 'company';
      const entity = builder.addNamed(candidate.name, kind, [...candidate.why].join(', '));
      accept(builder, candidate, entity.id, 'name');
    }
  }
}

function collect({ text, builder }: Scene, run: Run, candidates: Map<string, Candidate>): void {
  const part = withoutDemonym(run);
  if (!builder.isFree(part) || builder.aliasOf(part.text) !== undefined) return;
  const { signs, organisation, place } = findEvidence(text, part);
  const known = candidates.get(part.text) ?? {
    name: part.text,
    places: [],
    why: new Set(),
    weight: 0,
    strongest: 0,
    organisation: false,
    place: false,
  };
  known.places.push(part);
  for (const { why, weight } of signs) {
    // The same sign a second time says nothing new: a surname that often "said".
    if (!known.why.has(why)) known.weight += weight;
    known.why.add(why);
    known.strongest = Math.max(known.strongest, weight);
  }
  known.organisation ||= organisation;
  known.place ||= place;
  candidates.set(part.text, known);
}

/** "British Tesla drivers": the people's name is no part of the company's. */
function withoutDemonym(run: Run): Run {
  const [first] = run.words;
  return run.words.length > 1 && first && first.is & DEMONYM ? cutRun(run, run.words.slice(1)) : run;
}

function accept(builder: CastBuilder, { name, places }: Candidate, id: string, how: 'name' | 'alias' | 'acronym'): void {
  for (const place of places) builder.mention(place, id, how);
  builder.addAlias(name, id);
}

/** A pack's doubtful name. Of two companies of one name, the one whose lists other companies on the page share; else neither. */
function settleKnown(builder: CastBuilder, candidate: Candidate, hits: readonly NameHit[]): void {
  const { places, why, place } = candidate;
  if (place) return;
  if (candidate.weight < KNOWN_NEEDS) {
    const other = hits.length === 1 && builder.entityOf(hits[0]?.entity ?? '') !== null && places.some(({ first }) => !first);
    if (!other && !places.some((run) => isBesideCompany(builder, run))) return;
    why.add(other ? 'another name of it on the page' : 'named beside a company');
  }
  const [hit] = hits.length === 1 ? hits : hits.filter(({ entity }) => builder.sharesList(entity));
  if (!hit) {
    const open = builder.addNamed(candidate.name, 'company', 'several companies have this name');
    accept(builder, candidate, open.id, 'name');
  } else if (builder.addKnown(hit.entity, [...candidate.why])) accept(builder, candidate, hit.entity, hit.how);
}

/** "Visa and Mastercard", "Hikvision, Dahua": a company stands right beside it in a list. */
function isBesideCompany(builder: CastBuilder, { start, end }: Run): boolean {
  const after = /^,? (?:and|or|&) |^, /.exec(builder.text.slice(end, end + 6))?.[0];
  const before = /(?:,? (?:and|or|&) |, )$/.exec(builder.text.slice(Math.max(0, start - 6), start))?.[0];
  const isCompany = (at: number): boolean => builder.entityAt(at)?.kind === 'company';
  return (after !== undefined && isCompany(end + after.length)) || (before !== undefined && isCompany(start - before.length - 1));
}

/** Whether the signs are enough for a name that no pack knows: one strong sign at least, and more for plain words and bare initials. */
function isEnough({ name, weight, strongest, place }: Candidate): boolean {
  if (place || strongest < STRONG) return false;
  if (/^[A-ZÀ-ÞĀ-ɏḀ-ỿ]{2,4}$/.test(name)) return weight >= INITIALS_NEED;
  const plain = name.split(' ').every((word) => classesOf(word) & (COMMON | PLAIN));
  return weight >= (plain ? PLAIN_NEEDS : UNKNOWN_NEEDS);
}

/** "Continental Europe", "Mainland China". */
const PART_OF_PLACE =
  /^(?:Greater|Continental|Mainland|Rural|Upstate|Downtown|Metropolitan|Metro|Inner|Outer|Lower|Upper|Mid|Midtown|Coastal|Central|Northern|Southern|Eastern|Western) /;

function canBeCompany(text: string, { name, places, why }: Candidate): boolean {
  const words = name.split(' ');
  const [only = ''] = words;
  if (isPlace(name) || PART_OF_PLACE.test(name) || words.length > 4 || words.every((word) => classesOf(word) & (PLACE | PLAIN | DIGIT)))
    return false;
  if (words.length > 1) return true;
  if (classesOf(only) & GIVEN_NAME || only.length < 2 || /^(?:St|Mt|Ft)$/.test(only)) return false;
  // A single word that only stands where any word has a capital (and is not explained there), or that the page also writes small, is a word.
  return (
    (places.some(({ first }) => !first) || why.has('ticker beside it') || why.has('apposition')) &&
    !new RegExp(`(?<![A-Za-zÀ-ɏḀ-ỿ])${only.toLowerCase().replace(/[^A-Za-zÀ-ɏḀ-ỿ\d]/g, '.')}(?![A-Za-zÀ-ɏḀ-ỿ])`).test(text)
  );
}
