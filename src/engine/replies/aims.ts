import { contains, type Mention, overlaps, type SourceType, type Span, type Statement } from '../../model';
import type { Document } from '../document';
import { mentionsIn, sentenceAt } from '../in-order';
import { wrong } from '../languages/en-acts';
import type { Parties } from './parties';

/** Whom a statement is about, and whom it accuses. */
export interface Aim {
  /** Whom it is about, or names. */
  readonly about: readonly string[];
  /** Whom it says it of: the first entity that the content names, and those beside it ("Norvane and Tarn"). */
  readonly targets: readonly string[];
  /** Whether the content names them itself, and they are not only known from around it. */
  readonly named: boolean;
  /** Whether the page's main company is meant, since nobody is named. */
  readonly meant: boolean;
}

/** "Norvane and Tarn", "Norvane, Tarn (its owner) and Ruel": what stands between two names of one list. */
const IN_A_LIST = /^(?:['’]s?)?\s*(?:\([^)]*\))?\s*(?:,|and|or|&|,\s*and)\s*(?:the\s)?$/;

/** "Norvane Chief Financial Officer | Ana Ruel": a company in a person's title is not who is accused. */
const IN_A_TITLE =
  /^(?:['’]s)?\s(?:(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ-]*|of|and|the|former|chief|spokes[A-Za-zÀ-ɏḀ-ỿ]+|lawyer|founder|director|manager|president|chairman)\s){1,6}$/;

const NOBODY: readonly string[] = [];

const add = (ids: string[], id: string): void => {
  if (!ids.includes(id)) ids.push(id);
};

/** The mentions in a content, and the places beside them that name a party: "Ruel" for Ana Ruel. In text order. */
function placesIn(parties: Parties, statement: Statement, sides: readonly string[]): readonly Mention[] {
  const { cast, beside, main } = parties;
  let inside = mentionsIn(cast.mentions, statement.content);
  if (main && inside.length && isReadAgainst(statement, sides))
    inside = inside.map((m) => (m.how === 'description' ? { ...m, entity: main } : m));
  if (!beside.length) return inside;
  const others = mentionsIn(beside, statement.content).filter((o) => o.how === 'description' || !inside.some((m) => overlaps(m, o)));
  return others.length ? [...inside, ...others].sort((a, b) => a.start - b.start) : inside;
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

/** "Tarn Research published a report on Norvane. The report claims | the company …": a report speaks of whom the page is about, not of its author. */
const isReadAgainst = ({ sourceType }: Statement, sides: readonly string[]): boolean => sides.length === 0 && isPaper(sourceType);

const isPaper = (type: SourceType): boolean => type === 'document' || type === 'filing';

/** "told | the Courier nobody was fired": whom it was told is not whom it is about. */
const isToldTo = (text: string, { kinds }: Parties, { cue, content }: Statement, { entity, start }: Mention): boolean =>
  start - (content[0]?.start ?? 0) <= 'the '.length &&
  kinds.get(entity) === 'publication' &&
  cue.some((c) => /\b(?:told|tells|informed)\b/.test(text.slice(c.start, c.end)));

/** One statement, as its aim is taken. */
class Aiming {
  private readonly text: string;
  /** The mentions and names in its content. */
  readonly places: readonly Mention[];
  /** The publication that it was told to. */
  readonly toldTo: string | null;
  /** Who is named in its source; `null` until asked for. */
  private group: readonly string[] | null = null;
  private blamed: boolean | null = null;

  constructor(
    private readonly document: Document,
    private readonly parties: Parties,
    private readonly statement: Statement,
    private readonly sides: readonly string[],
  ) {
    this.text = document.text;
    const places = placesIn(parties, statement, sides);
    const first = places[0];
    this.toldTo = first && isToldTo(document.text, parties, statement, first) ? first.entity : null;
    this.places = this.toldTo === null ? places : places.slice(1);
  }

  /** Whether an entity is the speaker's, or is who acts: "The ministry banned Norvane". */
  isOwn(id: string): boolean {
    const { voice, act, sourceType } = this.statement;
    const kind = this.parties.kinds.get(id);
    // A company's own paper may be held against it.
    if (this.sides.includes(id) && !isPaper(sourceType)) return true;
    return (kind !== 'company' && this.isOfGroup(id)) || (kind === 'government' && (voice === 'unattributed' || act === 'announces'));
  }

  private isOfGroup(id: string): boolean {
    this.group ??= mentionsIn(this.parties.cast.mentions, this.statement.source)
      .filter((m) => m.how !== 'pronoun')
      .map((m) => m.entity);
    return this.group.includes(id);
  }

  private isPerson(id: string): boolean {
    return this.parties.kinds.get(id) === 'person';
  }

  /** The first party that the words name, and those beside it in one list; within a span, where the words say who is accused. */
  first(within: Span | null): readonly string[] {
    const targets: string[] = [];
    let last: Mention | null = null;
    const places = within ? this.places.filter((m) => contains(within, m)) : this.places;
    for (let i = 0; i < places.length; i++) {
      const mention = places[i] as Mention;
      const next = places[i + 1];
      if (next && this.isPerson(next.entity) && !this.isPerson(mention.entity) && IN_A_TITLE.test(this.text.slice(mention.end, next.start)))
        continue;
      if (last && last.start !== mention.start && !IN_A_LIST.test(this.text.slice(last.end, mention.start))) break;
      // "NEW YORK (Reuters) – …": a credit.
      if (!last && (this.isOwn(mention.entity) || (this.text[mention.start - 1] === '(' && this.text[mention.end] === ')'))) continue;
      add(targets, mention.entity);
      last = mention;
    }
    return targets;
  }

  /** Whether an entity is named, and each time with these words behind. */
  isOnlyNamed(id: string, behind: RegExp): boolean {
    let named = false;
    for (const { entity, end } of this.places) {
      if (entity !== id) continue;
      if (!behind.test(this.text.slice(end, end + RULES_REACH))) return false;
      named = true;
    }
    return named;
  }

  /** Whether it speaks of a wrong, and somebody says so. */
  blames(): boolean {
    this.blamed ??= this.isBlame();
    return this.blamed;
  }

  private isBlame(): boolean {
    const { act, voice, content } = this.statement;
    if (act === 'alleges') return true;
    if ((act !== 'judges' && act !== 'states') || voice === 'unattributed') return false;
    return wrong.test(content.map((c) => this.text.slice(c.start, c.end)).join(' '));
  }

  /** Whether an entity is named as who did it, and not only as a place, or among "the chiefs". */
  isNamed(id: string): boolean {
    const { titled } = this.parties;
    return this.places.some(
      (m) => m.entity === id && !(titled.size && titled.has(this.text.slice(m.start, m.end))) && !isBeside(this.text, m),
    );
  }

  /** Whom the sentence names before a content that names nobody: "A customer of Tarn found a note saying it | was packed by prisoners". */
  namedAround(): string[] {
    const { source, cue, content } = this.statement;
    const from = content[0]?.start ?? 0;
    const sentence = sentenceAt(this.document, from);
    if (!sentence || sentence.end <= from || /[“"]/.test(this.text[from] ?? '')) return [];
    const found: string[] = [];
    for (const m of mentionsIn(this.parties.cast.mentions, [{ start: sentence.start, end: from }])) {
      if (m.how === 'pronoun' || this.isOwn(m.entity)) continue;
      if (!source.some((s) => overlaps(s, m)) && !cue.some((s) => overlaps(s, m))) found.push(m.entity);
    }
    return found;
  }
}

/**
 * Whom a statement is about, and whom it accuses: the first party that its words name, not counting its speaker's side. Where an
 * accusation names nobody, the page's main company is meant.
 */
export function aimOf(document: Document, parties: Parties, statement: Statement, sides: readonly string[]): Aim {
  const { kinds, main, same } = parties;
  const aiming = new Aiming(document, parties, statement, sides);
  const { places } = aiming;
  const whom = accusedIn(document.text, statement);
  const first = places.length ? aiming.first(whom) : NOBODY;
  const about: string[] = [];
  for (const id of statement.about) if (id !== aiming.toldTo) add(about, same(id));
  for (const { entity } of places) add(about, entity);
  const others = about.filter((id) => !aiming.isOwn(id));
  const isBystander = (id: string) => kinds.get(id) === 'government' || kinds.get(id) === 'publication';
  // "the desire to win Norvane’s next contract": named, but not as who did it.
  const isAside = (id: string) => isBystander(id) || aiming.isOnlyNamed(id, ITS_OWN);
  const mayMean = main !== null && !sides.includes(main) && others.every(isAside) && !aiming.isOnlyNamed(main, RULES);
  const isBlamed = mayMean && aiming.blames();
  const named = first.some((id) => aiming.isNamed(id)) && !(isBlamed && first.every(isBystander));
  if (isBlamed && !named) {
    add(about, main);
    return { about, targets: [main], named, meant: true };
  }
  let around = places.every((m) => m.how === 'pronoun') ? aiming.namedAround() : NOBODY;
  if (around.length && !aiming.blames()) around = NOBODY;
  for (const id of around) add(about, id);
  // "Somebody broke the council’s rules" accuses no council.
  const targets = first.length || whom ? first.filter((id) => !aiming.isOnlyNamed(id, RULES)) : others;
  if (!(first.length || whom)) for (const id of around) add(targets, id);
  return { about, targets, named, meant: false };
}
