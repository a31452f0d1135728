import { type Entity, type Mention, type Span, type Statement, wordsAt } from '../../model';
import type { Cast, Document } from '../document';
import { describesHouse } from './described';
import { isCovered, placesOf } from './places';
import { findPrinted, isPrinted, printedName } from './printed';
import { findSpokespeople } from './spokespeople';
import { COMMON_WORDS, findByWord, wordsOfNames } from './telling-words';

/** Who is who among those named on a page, as the search for answers sees them. */
export interface Parties {
  readonly cast: Cast;
  readonly kinds: ReadonlyMap<string, Entity['kind']>;
  /** The company that the page names most: who is meant where nobody is named. `HOUSE` on a page that names none ("the mining firm"). */
  readonly main: string | null;
  /** The companies that the page names, in the order of their first mention. */
  readonly houses: readonly string[];
  /** Person → the entities that the page says they answer for. */
  readonly spokespeople: ReadonlyMap<string, ReadonlySet<string>>;
  /** Places that name a party though no mention may be there, in text order: "Ruel" for Ana Ruel, "the chiefs" for those called Chief. */
  readonly beside: readonly Mention[];
  /** "chiefs" → the people whom the page calls "Chief". */
  readonly titled: ReadonlyMap<string, ReadonlySet<string>>;
  /** The name of a speaker whom the cast does not know → the party that stands for them. */
  readonly printed: ReadonlyMap<string, string>;
  /** One id for an entity that the cast knows under two: "Pin" and "Kang Shao Pin". */
  same(id: string): string;
}

/** Stands for the company of a page that names no company and no person. */
export const HOUSE = 'house:';

/** Entity → the one other entity of its kind whose longer name holds all words of its own: "Pin" → "Kang Shao Pin". */
function findLongerNames(entities: readonly Entity[], names: readonly (readonly string[])[]): Map<string, string> {
  const words = names.map((name) => name.map((w) => w.toLowerCase()).filter((w) => !COMMON_WORDS.has(w)));
  const longer = new Map<string, string>();
  entities.forEach((entity, i) => {
    const own = words[i] as readonly string[];
    if (!own.length || entity.known) return;
    let holder: Entity | null = null;
    let holders = 0;
    for (let k = 0; k < entities.length; k++) {
      const others = words[k] as readonly string[];
      const other = entities[k] as Entity;
      if (others.length <= own.length || other.kind !== entity.kind || !own.every((w) => others.includes(w))) continue;
      holder ??= other;
      holders++;
    }
    if (holder && holders === 1) longer.set(entity.id, holder.id);
  });
  return longer;
}

/** A company named this often is the page's main one, before any other organisation. */
const OFTEN = 3;

/** Who of those that are wanted is named most, and how often. */
function mostNamed(times: ReadonlyMap<string, number>, isWanted: (id: string) => boolean): readonly [string, number] | null {
  let most: readonly [string, number] | null = null;
  for (const entry of times) if ((most === null || entry[1] > most[1]) && isWanted(entry[0])) most = entry;
  return most;
}

/** The company that the page names most; on a page about none, the organisation. */
function mainOf(cast: Cast, kinds: Parties['kinds'], isHouseHeard: boolean): string | null {
  const times = new Map<string, number>();
  for (const m of cast.mentions) if (m.how !== 'pronoun') times.set(m.entity, (times.get(m.entity) ?? 0) + 1);
  const company = mostNamed(times, (id) => kinds.get(id) === 'company');
  const other = mostNamed(times, (id) => kinds.get(id) === 'organisation');
  const main = company && (company[1] >= OFTEN || !other) ? company : (other ?? company);
  if (!main) {
    const printed = mostNamed(times, (id) => isPrinted(id) && A_HOUSE.test(id));
    if (printed) return printed[0];
  }
  const person = mostNamed(times, (id) => kinds.get(id) === 'person');
  if (!main && !person) return mostNamed(times, (id) => isPrinted(id) && (times.get(id) ?? 0) > 1)?.[0] ?? HOUSE;
  if (!main && isHouseHeard) return HOUSE;
  // A page about a person is about no company that it names in passing.
  return main && (isHouseHeard || !person || main[1] * PRESENT >= person[1]) ? main[0] : null;
}
/** "Aspen Housing", "Tordal Brick Works": a name that nobody knows, but that says what bears it. */
const A_HOUSE =
  /\s(?:Housing|Homes|Group|Association|Company|Works|Industries|Foods|Stores|Services|Society|Trust|Partners|Systems|Technolog(?:y|ies)|Mines?|Mining|Energy|Motors|Airlines|Airways|Bank|Recruitment|Construction|Properties|Solutions|Logistics|Entertainment|Studios|Estates?|Farms?|Hospital|Brewery|Laboratories|Labs)$/;
/** A main company is named at least so many times fewer than the person named most. */
const PRESENT = 2;

/** "Chief Ruel and Chief Weil" are "the chiefs": title in the plural → the people who bear it. */
function findTitled(text: string, cast: Cast, kinds: Parties['kinds']): Map<string, Set<string>> {
  const titled = new Map<string, Set<string>>();
  for (const { entity, start } of cast.mentions) {
    if (kinds.get(entity) !== 'person') continue;
    const title = TITLE.exec(text.slice(Math.max(0, start - TITLE_REACH), start))?.[1];
    if (!title) continue;
    const plural = `${title.toLowerCase()}s`;
    const bearers = titled.get(plural);
    if (bearers) bearers.add(entity);
    else titled.set(plural, new Set([entity]));
  }
  return titled;
}
const TITLE = /([A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]{3,})\s$/;
const TITLE_REACH = 20;

/** The places that name a party by a telling word, where no mention is, or several by their title. */
function findBeside(text: string, mentions: readonly Mention[], byWord: ReadonlyMap<string, string>, titled: Parties['titled']): Mention[] {
  const found: Mention[] = [];
  for (const [word, entity] of byWord)
    for (const { start, end } of placesOf(text, word))
      if (!isCovered(mentions, start, end)) found.push({ start, end, how: 'short', entity });
  for (const [word, entities] of titled)
    for (const { start, end } of placesOf(text, word))
      for (const entity of entities) found.push({ start, end, how: 'description', entity });
  return found.sort((a, b) => a.start - b.start);
}

/** The parties of a page. */
export function findParties(document: Document, cast: Cast, statements: readonly Statement[]): Parties {
  const names = wordsOfNames(cast.entities);
  const longer = findLongerNames(cast.entities, names);
  const same = (id: string) => longer.get(id) ?? id;
  const kinds = new Map(cast.entities.map((e) => [e.id, e.kind]));
  const printed = findPrinted(document, cast, statements);
  let { mentions } = cast;
  if (longer.size) mentions = mentions.map((m) => (longer.has(m.entity) ? { ...m, entity: same(m.entity) } : m));
  if (printed.length) mentions = [...mentions, ...printed].sort((a, b) => a.start - b.start);
  const unified = { entities: cast.entities, mentions };
  const isHouseHeard = statements.some(
    ({ entity, source }) => entity === null && source.length === 1 && describesHouse(wordsAt(document.text, source[0] as Span)),
  );
  const main = mainOf(unified, kinds, isHouseHeard);
  const titled = findTitled(document.text, unified, kinds);
  return {
    cast: unified,
    kinds,
    main,
    houses: [...new Set(mentions.filter((m) => kinds.get(m.entity) === 'company').map((m) => m.entity))],
    spokespeople: findSpokespeople(document, unified, kinds, main),
    beside: findBeside(document.text, mentions, findByWord(cast.entities, names, same), titled),
    titled,
    printed: new Map(printed.map((m) => [printedName(m.entity), m.entity])),
    same,
  };
}
