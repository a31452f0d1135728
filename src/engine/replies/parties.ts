import type { Entity, Statement } from '../../model';
import type { Cast, Document } from '../document';
import { findPrinted, isPrinted } from './printed';
import { findSpokespeople } from './spokespeople';

/** Who is who among those named on a page, as the search for answers sees them. */
export interface Parties {
  readonly cast: Cast;
  readonly kinds: ReadonlyMap<string, Entity['kind']>;
  /** The company that the page names most: who is meant where nobody is named. `HOUSE` on a page that names none ("the mining firm"). */
  readonly main: string | null;
  /** Person → the entities that the page says they answer for. */
  readonly spokespeople: ReadonlyMap<string, ReadonlySet<string>>;
  /** A name's telling word → who bears it: "Ruel" for Ana Ruel. Finds whom words name where no mention was found. */
  readonly byWord: ReadonlyMap<string, string>;
  /** "chiefs" → the people whom the page calls "Chief". */
  readonly titled: ReadonlyMap<string, ReadonlySet<string>>;
  /** One id for an entity that the cast knows under two: "Pin" and "Kang Shao Pin". */
  same(id: string): string;
}

/** Stands for the company of a page that names no company and no person. */
export const HOUSE = 'house:';

/** Words of names that don't tell one entity from another. */
const COMMON_WORDS = new Set([
  'the',
  'of',
  'and',
  'for',
  'inc',
  'corp',
  'co',
  'ltd',
  'llc',
  'plc',
  'group',
  'company',
  'mr',
  'mrs',
  'ms',
  'dr',
  'chief',
  'sir',
]);

const nameWords = (name: string): string[] => (name.toLowerCase().match(/[A-Za-zÀ-ɏḀ-ỿ\d]+/g) ?? []).filter((w) => !COMMON_WORDS.has(w));

/** Entity → the one other entity of its kind whose longer name holds all words of its own: "Pin" → "Kang Shao Pin". */
function findLongerNames(entities: readonly Entity[]): Map<string, string> {
  const words = entities.map((e) => nameWords(e.name));
  const longer = new Map<string, string>();
  entities.forEach((entity, i) => {
    const own = words[i] ?? [];
    if (!own.length || entity.known) return;
    const holders = entities.filter(
      (e, k) => k !== i && e.kind === entity.kind && (words[k] ?? []).length > own.length && own.every((w) => words[k]?.includes(w)),
    );
    if (holders.length === 1) longer.set(entity.id, (holders[0] as Entity).id);
  });
  return longer;
}

/** A company named this often is the page's main one, before any other organisation. */
const OFTEN = 3;

/** The company that the page names most; on a page about none, the organisation. */
function mainOf(cast: Cast, kinds: Parties['kinds']): string | null {
  const times = new Map<string, number>();
  for (const m of cast.mentions) if (m.how !== 'pronoun') times.set(m.entity, (times.get(m.entity) ?? 0) + 1);
  const most = (kind: Entity['kind']) => [...times].filter(([id]) => kinds.get(id) === kind).sort((a, b) => b[1] - a[1])[0] ?? null;
  const company = most('company');
  const other = most('organisation');
  const main = company && (company[1] >= OFTEN || !other) ? company : (other ?? company);
  const person = most('person');
  const printed = [...times].filter(([id]) => isPrinted(id) && A_HOUSE.test(id)).sort((a, b) => b[1] - a[1])[0];
  if (!main && printed) return printed[0];
  if (!main && !person) return HOUSE;
  // A page about a person is about no company that it names in passing.
  return main && (!person || main[1] * PRESENT >= person[1]) ? main[0] : null;
}
/** "Aspen Housing", "Tordal Brick Works": a name that nobody knows, but that says what bears it. */
const A_HOUSE =
  /\s(?:Housing|Homes|Group|Association|Company|Works|Industries|Foods|Stores|Services|Society|Trust|Partners|Systems|Technolog(?:y|ies)|Mines?|Mining|Energy|Motors|Airlines|Airways|Bank|Recruitment|Construction|Properties|Solutions|Logistics|Entertainment|Studios|Estates?|Farms?|Hospital|Brewery|Laboratories|Labs)$/;
/** A main company is named at least so many times fewer than the person named most. */
const PRESENT = 2;

/** "Chief Ruel and Chief Weil" are "the chiefs": title in the plural → the people who bear it. */
function findTitled(text: string, cast: Cast, kinds: Parties['kinds']): Map<string, Set<string>> {
  const titled = new Map<string, Set<string>>();
  for (const m of cast.mentions) {
    const title =
      kinds.get(m.entity) === 'person'
        ? /([A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]{3,})\s$/.exec(text.slice(Math.max(0, m.start - TITLE_REACH), m.start))?.[1]
        : null;
    if (title) titled.set(`${title.toLowerCase()}s`, (titled.get(`${title.toLowerCase()}s`) ?? new Set()).add(m.entity));
  }
  return titled;
}
const TITLE_REACH = 20;

/** The telling words of a name: a person's last, a company's first and last. Short ones tell too little. */
function tellingWords({ name, kind }: Entity): string[] {
  const words = (name.match(/[A-Za-zÀ-ɏḀ-ỿ\d]+/g) ?? []).filter((w) => !COMMON_WORDS.has(w.toLowerCase()) && !TRADES.test(w));
  const ends = kind === 'person' ? words.slice(-1) : [...words.slice(0, 1), ...words.slice(1).slice(-1)];
  return ends.filter((word) => word.length >= TELLING && /^[A-ZÀ-ÞĀ-ɏḀ-ỿ]/.test(word));
}
/** Words of company names that say what they do, and not who they are. */
const TRADES =
  /^(?:recruitment|mining|construction|technolog(?:y|ies)|digital|energy|foods?|bank(?:ing)?|airlines?|airways|motors?|systems?|services?|solutions|industries|industrial|international|global|holdings?|partners|capital|insurance|logistics|transport|pharma\w*|chemicals?|steel|electric|electronics|communications?|networks?|media|entertainment|stores?|markets?|brothers|trust|associates|enterprises|products|properties|homes|health|care|security|power|water|railways?|university|college|school|hospital|national|american|british|china|chinese|south|north|united|general|minerals|metals|resources|confederation|federation|association|union|retail|brands)$/i;
const TELLING = 5;

/** Telling word → the one person or company of that name; a word that two bear, or that another kind bears, tells nothing. */
function findByWord(entities: readonly Entity[], same: (id: string) => string): Map<string, string> {
  const bearers = new Map<string, Set<string>>();
  for (const entity of entities)
    for (const word of entity.name.match(/[A-Za-zÀ-ɏḀ-ỿ\d]+/g) ?? [])
      bearers.set(word, (bearers.get(word) ?? new Set()).add(same(entity.id)));
  const byWord = new Map<string, string>();
  for (const entity of entities) {
    if (entity.kind !== 'person' && entity.kind !== 'company') continue;
    for (const word of tellingWords(entity)) if (bearers.get(word)?.size === 1) byWord.set(word, same(entity.id));
  }
  return byWord;
}

/** The parties of a page. */
export function findParties(document: Document, cast: Cast, statements: readonly Statement[]): Parties {
  const longer = findLongerNames(cast.entities);
  const same = (id: string) => longer.get(id) ?? id;
  const kinds = new Map(cast.entities.map((e) => [e.id, e.kind]));
  const mentions = [...cast.mentions, ...findPrinted(document, cast, statements)]
    .map((m) => (longer.has(m.entity) ? { ...m, entity: same(m.entity) } : m))
    .sort((a, b) => a.start - b.start);
  const unified = { entities: cast.entities, mentions };
  const main = mainOf(unified, kinds);
  return {
    cast: unified,
    kinds,
    main,
    spokespeople: findSpokespeople(document, unified, kinds, main),
    byWord: findByWord(cast.entities, same),
    titled: findTitled(document.text, unified, kinds),
    same,
  };
}
