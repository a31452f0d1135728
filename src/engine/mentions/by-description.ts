import type { EntityKind, Mention, Span } from '../../model';
import type { Sentence } from '../document';
import { Attributes } from './attributes';
import type { CastBuilder } from './cast-builder';
import { findNominals, type Nominal } from './nominals';
import { findPronouns, resolvePronoun } from './pronouns';
import { rolesIn } from './referring-words';
import { Salience } from './salience';
import type { Scene } from './scene';

const isCompany = (kind: EntityKind): boolean => kind === 'company';
const isPress = (kind: EntityKind): boolean => kind === 'publication';
const isBody = (kind: EntityKind): boolean => kind === 'government' || kind === 'organisation';

/** How much more present the chosen one must be than the next, for "the firm" to mean it. */
const MARGIN = 1.15;
/** How many sentences back a company may last have been named for "the smartphone maker" to mean it on nothing else. */
const NEAR = 1;
/** The same for "the company" on a page that is about no one company. */
const FAR = 6;
/** A page's first sentences may speak of its company before they name it. */
const LEAD = 3;

/** What a place needs to be resolved. */
interface State {
  readonly builder: CastBuilder;
  readonly salience: Salience;
  readonly attributes: Attributes;
  readonly main: string | null;
}

/** "the company", "its parent", "it": mentions that name nobody, each given to the right entity or left alone. */
export function addDescriptions({ text, builder }: Scene, sentences: readonly Sentence[]): void {
  const named = builder.inOrder();
  const counts = new Map<string, number>();
  for (const { entity } of named) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const kinds = new Map(builder.all().map(({ id, kind }) => [id, kind]));
  const state: State = {
    builder,
    salience: new Salience(kinds, counts),
    attributes: new Attributes(builder, named),
    main: mainOf(counts, kinds),
  };
  let from = 0;
  for (const sentence of sentences) {
    while (from < named.length && (named[from] as Mention).start < sentence.start) from++;
    let to = from;
    while (to < named.length && (named[to] as Mention).start < sentence.end) to++;
    readSentence(text, sentence, named.slice(from, to), state);
    from = to;
  }
}

/** The company that the page is about: named more often than any other, and at least twice. */
function mainOf(counts: ReadonlyMap<string, number>, kinds: ReadonlyMap<string, EntityKind>): string | null {
  const companies = [...counts].filter(([id]) => isCompany(kinds.get(id) ?? 'person')).sort((a, b) => b[1] - a[1]);
  const [first, second] = companies;
  return first && first[1] > 1 && first[1] > (second?.[1] ?? 0) * MARGIN ? first[0] : null;
}

/** Reads what a sentence names and refers to, from left to right. */
function readSentence(text: string, sentence: Sentence, named: readonly Mention[], state: State): void {
  const roles = rolesIn(text, sentence.tokens);
  const nominals = findNominals(text, sentence, roles);
  const pronouns = findPronouns(text, sentence, roles);
  let last: Mention | null = null;
  for (let m = 0, n = 0, p = 0; ; ) {
    const name = named[m];
    const nominal = nominals[n];
    const pronoun = pronouns[p];
    if (name && !isBefore(nominal, name) && !isBefore(pronoun, name)) {
      state.salience.note(name, sentence.index, isSubject(text, sentence, name));
      last = name;
      m++;
    } else if (nominal && !isBefore(pronoun, nominal)) {
      for (const entity of resolveNominal(text, sentence, nominal, last, state)) note(text, sentence, nominal, entity, state);
      n++;
    } else if (pronoun) {
      const entity = resolvePronoun(text, sentence, pronoun, state.salience);
      if (entity) state.builder.mention(pronoun, entity, 'pronoun');
      p++;
    } else return;
  }
}

const isBefore = (span: Span | undefined, other: Span): boolean => span !== undefined && span.start < other.start;

function note(text: string, sentence: Sentence, { start, end }: Span, entity: string, { builder, salience }: State): void {
  if (!builder.mention({ start, end }, entity, 'description') && !builder.mentionAlso({ start, end }, entity)) return;
  salience.note({ start, end, entity, how: 'description' }, sentence.index, isSubject(text, sentence, { start, end }));
}

/** "Acme added", "Acme has": a verb follows the name. */
const ACTS =
  /^,? ?(?:also |[a-zß-ɏḀ-ỿ]+ly )?(?:has|had|is|was|will|would|could|can|may|does|did|do|[a-zß-ɏḀ-ỿ]{2,}ed|says?|makes?|sells?|told|made|took|gave|won|lost|put|cut|sold|bought|built|runs?|owns?|plans?)\b/;

/** A verb follows it, or nothing but an article or an adverb stands before it: a subject, as a rule. */
const isSubject = (text: string, sentence: Sentence, { start, end }: Span): boolean =>
  ACTS.test(text.slice(end, end + 30)) ||
  (start - sentence.start < 25 && !/[,;:]|\b(?:of|by|from|for|in|against)\b/.test(text.slice(sentence.start, start)));

function resolveNominal(text: string, sentence: Sentence, nominal: Nominal, last: Mention | null, state: State): string[] {
  const { attributes } = state;
  const before = last ? text.slice(last.end, nominal.start) : null;
  // "Acme, a maker of anvils", "Semafor (the media startup": what stands right behind a name is that one.
  if (last && before !== null && /^,? ?[,(] ?$/.test(before) && nominal.many === null && fits(nominal, state.builder.kindOf(last.entity))) {
    attributes.add(last.entity, [...nominal.says, nominal.noun]);
    return [last.entity];
  }
  // "the news site Acme Wire", "the brand, Acme,": a name right behind it is whom it means.
  const named = /^(?:,? )(?=[A-ZÀ-ÞĀ-ɏḀ-ỿ])/.exec(text.slice(nominal.end, nominal.end + 4));
  if (named && nominal.of !== 'generic') {
    const next = state.builder.entityAt(nominal.end + named[0].length);
    return next && fits(nominal, next.kind) ? [next.id] : [];
  }
  if (nominal.many !== null) return severalOf(nominal, sentence, state);
  if (nominal.says.includes('parent')) return parentOf(sentence, state);
  if (!nominal.definite || sentence.index < LEAD) {
    const ahead = resolveAhead(sentence, nominal, state);
    if (ahead || !nominal.definite) return ahead ? [ahead] : [];
  }
  const entity = resolveDefinite(text, sentence, nominal, state);
  return entity ? [entity] : [];
}

/** Whether a noun can stand for something of that kind. */
function fits(nominal: Nominal, kind: EntityKind | null): boolean {
  if (kind === 'company') return nominal.of !== 'body' || nominal.noun === 'agency';
  if (kind === 'publication') return nominal.of === 'press' || nominal.of === 'generic' || nominal.noun === 'agency';
  return (kind === 'government' || kind === 'organisation') && (nominal.of === 'body' || nominal.of === 'generic');
}

/** "A leading manufacturer of lamps has hit back": before any company is named, the page's own. */
function resolveAhead(sentence: Sentence, nominal: Nominal, { salience, main, attributes, builder }: State): string | null {
  if (nominal.of === 'press' || nominal.of === 'body' || nominal.noun === 'group' || sentence.index >= LEAD) return null;
  if (salience.ranked(isCompany, sentence.index).length) return null;
  const telling = builder
    .all()
    .filter(({ id, kind }) => isCompany(kind) && attributes.shared(id, nominal) > 1)
    .map(({ id }) => id);
  if (telling.length === 1) return telling[0] ?? null;
  // A bare "a company" is any company.
  return nominal.definite || nominal.says.length ? main : null;
}

/** What begins another clause. */
const ANOTHER_CLAUSE = /[,;:—(“]|\b(?:when|that|as|while|because|after|before|since|but|and|if|where|who|which)\b/;

function resolveDefinite(
  text: string,
  sentence: Sentence,
  nominal: Nominal,
  { builder, salience, attributes, main }: State,
): string | null {
  if (nominal.of === 'body') {
    const wanted = new RegExp(`\\b${nominal.noun}\\b`, 'i');
    const isIt = ({ id }: { readonly id: string }): boolean => {
      const name = builder.entityOf(id)?.name ?? '';
      return (wanted.test(name) || attributes.knows(id, [nominal.noun])) && attributes.knows(id, nominal.says);
    };
    return salience.ranked(isBody, sentence.index).find(isIt)?.id ?? null;
  }
  const ranked = salience.ranked(nominal.of === 'press' ? isPress : isCompany, sentence.index);
  const telling = ranked.filter(({ id }) => attributes.shared(id, nominal) > 0);
  if (telling.length) return telling[0]?.id ?? null;
  const [first, second] = ranked;
  // "the group" is people as often as a company: only one that is called so.
  if (!first || nominal.noun === 'group') return null;
  if (nominal.of === 'specific' || nominal.says.length) {
    // "such as Xiaomi Corp. The smartphone maker won": nothing said before; the last one named, if it was just now.
    const latest = salience.latest(nominal.of === 'press' ? isPress : isCompany);
    const ago = latest ? sentence.index - latest.sentence : 0;
    // Within one clause it is somebody else: "Acme bought the bank".
    if (!latest || ago > NEAR || (ago === 0 && !ANOTHER_CLAUSE.test(text.slice(latest.end, nominal.start)))) return null;
    attributes.add(latest.id, [nominal.noun]);
    return latest.id;
  }
  return (first.ago <= FAR || first.id === main) && first.score >= (second?.score ?? 0) * MARGIN ? first.id : null;
}

/** "both companies": as many as were named in this sentence and the one before, else none. */
function severalOf(nominal: Nominal, sentence: Sentence, { salience }: State): string[] {
  const near = salience.ranked(isCompany, sentence.index, NEAR);
  const wanted = nominal.many || near.length;
  return near.length === wanted && wanted > 1 && !nominal.says.length ? near.map(({ id }) => id) : [];
}

/** "its parent company": the owner as the packs know it. */
function parentOf(sentence: Sentence, { salience, builder }: State): string[] {
  const [first] = salience.ranked(isCompany, sentence.index);
  const parent = first && builder.entityOf(first.id)?.parents.find(({ to }) => to === null);
  return parent && builder.addKnown(parent.entity, ['the parent of a company on the page']) ? [parent.entity] : [];
}
