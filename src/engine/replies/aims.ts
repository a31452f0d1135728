import { contains, type Mention, overlaps, type Span, type Statement } from '../../model';
import type { Document } from '../document';
import { mentionsIn, sentenceAt } from '../in-order';
import { wrong } from '../languages/en-acts';
import type { Parties } from './parties';

/** Whom a statement is about, and whom it accuses. */
export interface Aim {
  readonly about: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly named: boolean;
  readonly meant: boolean;
}

/** "Norvane and Tarn", "Norvane, Tarn (its owner) and Ruel": what stands between two names of one list. */
const IN_A_LIST = /^(?:['’]s?)?\s*(?:\([^)]*\))?\s*(?:,|and|or|&|,\s*and)\s*(?:the\s)?$/;

/** "Norvane Chief Financial Officer | Ana Ruel": a company in a person's title is not who is accused. */
const IN_A_TITLE =
  /^(?:['’]s)?\s(?:(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ-]*|of|and|the|former|chief|spokes[A-Za-zÀ-ɏḀ-ỿ]+|lawyer|founder|director|manager|president|chairman)\s){1,6}$/;

function targetsOf(
  text: string,
  mentions: readonly Mention[],
  isOwn: (entity: string) => boolean,
  isPerson: (entity: string) => boolean,
): Set<string> {
  const targets = new Set<string>();
  let last: Mention | null = null;
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1];
    if (next && isPerson(next.entity) && !isPerson(mention.entity) && IN_A_TITLE.test(text.slice(mention.end, next.start))) continue;
    if (last && last.start !== mention.start && !IN_A_LIST.test(text.slice(last.end, mention.start))) break;
    // "NEW YORK (Reuters) – …": a credit.
    if (!last && (isOwn(mention.entity) || (text[mention.start - 1] === '(' && text[mention.end] === ')'))) continue;
    targets.add(mention.entity);
    last = mention;
  }
  return targets;
}

/** The places in a content that name a party and that no mention covers: "Ruel" for Ana Ruel. */
function namesBeside(text: string, content: Span, inside: readonly Mention[], parties: Parties): Mention[] {
  const found: Mention[] = [];
  const add = (start: number, end: number, entity: string) => {
    const at = { start, end };
    if (![...inside, ...found].some((m) => overlaps(m, at))) found.push({ ...at, how: 'short', entity });
  };
  const words = text.slice(content.start, content.end);
  for (const word of parties.byWord.size ? words.matchAll(/[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ\d]+/g) : []) {
    const entity = parties.byWord.get(word[0]);
    if (entity) add(content.start + word.index, content.start + word.index + word[0].length, entity);
  }
  // "the chiefs": those whom the page calls Chief.
  for (const word of parties.titled.size ? words.matchAll(/\b[a-zß-ɏḀ-ỿ]{4,}s\b/g) : [])
    for (const entity of parties.titled.get(word[0]) ?? [])
      found.push({ start: content.start + word.index, end: content.start + word.index + word[0].length, entity, how: 'description' });
  return found;
}

/** "from Norvane", "near Norvane": named as a place or a party to it, not as who did it. */
const BESIDE = /\b(?:from|with|near|to|at|against|in exchange for)\s(?:the\s)?(?:[a-zà-ɏḀ-ỿ][a-zà-ɏḀ-ỿ]+\.?\s)?$/i;
/** "Norvane’s licence": what is said is said of the licence. */
const ITS_OWN = /^['’]s?\s[a-zß-ɏḀ-ỿ]/;
/** The longest of these words, in characters. */
const BESIDE_REACH = 30;

const isBeside = (text: string, { start, end, how }: Mention): boolean =>
  how !== 'pronoun' &&
  (BESIDE.test(text.slice(Math.max(0, start - BESIDE_REACH), start)) || ITS_OWN.test(text.slice(end, end + ITS_OWN_REACH)));
const ITS_OWN_REACH = 4;
/** "the council’s rules", "Norvane’s code of conduct": what somebody breaks is not whose it is. */
const RULES = /^['’]s?\s(?:[A-Za-zÀ-ɏḀ-ỿ]+\s){0,2}(?:rules?|laws?|polic(?:y|ies)|standards|code|terms|guidelines|regulations)\b/;
const RULES_REACH = 40;

/** "accused | Norvane of …", "criticised | the embassy for …": who is accused stands before these words. */
const ACCUSES_WHOM = /\b(?:accus|critici|condemn|denounc|blam|slam|chastis|berat|rebuk|fault)[a-zà-ɏḀ-ỿ]*$/i;
const OF_WHAT = /\s(?:of|for|over)\s/;

/** The words that name whom a statement accuses, where they stand apart from what of: "Norvane" of "Norvane of fraud". */
function accusedIn(text: string, { cue, content }: Statement): Span | null {
  const first = content[0];
  const verb = cue.map((c) => text.slice(c.start, c.end)).join(' ');
  const of = first && ACCUSES_WHOM.test(verb) ? OF_WHAT.exec(text.slice(first.start, first.end)) : null;
  return first && of ? { start: first.start, end: first.start + of.index } : null;
}

/** Whom the sentence names before a content that names nobody: "A customer of Tarn found a note saying it | was packed by prisoners". */
function namedAround(document: Document, cast: Parties['cast'], { source, cue, content }: Statement): string[] {
  const from = content[0]?.start ?? 0;
  const sentence = sentenceAt(document, from);
  if (!sentence || sentence.end <= from || /[“"]/.test(document.text[from] ?? '')) return [];
  const before = mentionsIn(cast.mentions, [{ start: sentence.start, end: from }]);
  return before.filter((m) => m.how !== 'pronoun' && ![...source, ...cue].some((s) => overlaps(s, m))).map((m) => m.entity);
}

/** "Tarn Research published a report on Norvane. The report claims | the company …": a report speaks of whom the page is about, not of its author. */
const isReadAgainst = ({ sourceType }: Statement, sides: ReadonlySet<string>, { how }: Mention): boolean =>
  how === 'description' && sides.size === 0 && (sourceType === 'document' || sourceType === 'filing');

/**
 * Whom a statement is about, and whom it accuses: the first party that its words name, not counting its speaker's side. Where an
 * accusation names nobody, the page's main company is meant.
 */
export function aimOf(document: Document, parties: Parties, statement: Statement, sides: ReadonlySet<string>): Aim {
  const { text } = document;
  const { cast, kinds, main, same } = parties;
  const inside = mentionsIn(cast.mentions, statement.content).map((m) =>
    isReadAgainst(statement, sides, m) && main ? { ...m, entity: main } : m,
  );
  const all = [...inside, ...statement.content.flatMap((c) => namesBeside(text, c, inside, parties))].sort((a, b) => a.start - b.start);
  const group = new Set(mentionsIn(cast.mentions, statement.source).flatMap((m) => (m.how === 'pronoun' ? [] : [m.entity])));
  // "The ministry banned Norvane": who acts is not who is accused.
  const acts = statement.voice === 'unattributed' || statement.act === 'announces';
  // A company's own paper may be held against it.
  const paper = statement.sourceType === 'document' || statement.sourceType === 'filing';
  const own = (id: string) =>
    (sides.has(id) && !paper) || (group.has(id) && kinds.get(id) !== 'company') || (acts && kinds.get(id) === 'government');
  const isBystander = (id: string) => kinds.get(id) === 'government' || kinds.get(id) === 'publication';
  const whom = accusedIn(text, statement);
  const first = targetsOf(text, whom ? all.filter((m) => contains(whom, m)) : all, own, (id) => kinds.get(id) === 'person');
  const about = new Set([...statement.about.map(same), ...all.map((m) => m.entity)]);
  const others = [...about].filter((id) => !own(id));
  const blames =
    statement.act === 'alleges' ||
    ((statement.act === 'judges' || statement.act === 'states') &&
      statement.voice !== 'unattributed' &&
      wrong.test(statement.content.map((c) => text.slice(c.start, c.end)).join(' ')));
  const places = (id: string) => all.filter((m) => m.entity === id);
  const onlyNamed = (id: string, behind: RegExp) =>
    places(id).length > 0 && places(id).every((m) => behind.test(text.slice(m.end, m.end + RULES_REACH)));
  // "the desire to win Norvane’s next contract": named, but not as who did it.
  const isAside = (id: string) => isBystander(id) || onlyNamed(id, ITS_OWN);
  const isMain = main !== null && !sides.has(main) && !onlyNamed(main, RULES);
  const meant = blames && isMain && others.every(isAside) ? main : null;
  const isMeant = (m: Mention) => parties.titled.has(text.slice(m.start, m.end));
  // Who is only meant among "the chiefs" is accused, but not by name.
  const byName = [...first].some((id) => places(id).some((m) => !isMeant(m) && !isBeside(text, m)));
  const named = byName && (meant === null || ![...first].every(isBystander));
  if (meant !== null && !named) return { about: new Set([...about, meant]), targets: new Set([meant]), named, meant: true };
  const around = blames && !all.some((m) => m.how !== 'pronoun') ? namedAround(document, cast, statement).filter((id) => !own(id)) : [];
  // "Somebody broke the council’s rules" accuses no council.
  const targets = first.size || whom ? [...first].filter((id) => !onlyNamed(id, RULES)) : [...others, ...around];
  return { about: new Set([...about, ...around]), targets: new Set(targets), named, meant: false };
}
