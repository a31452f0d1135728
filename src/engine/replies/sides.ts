import { type Mention, overlaps, type Span, type Statement } from '../../model';
import type { Cast, Document } from '../document';

/** Who answers for an entity: "spokesman", "the bar's lawyer". */
const SPEAKS_FOR =
  /\b(spokes(?:man|woman|person|people)|lawyers?|attorneys?|counsel|solicitors?|chief executive|chief \w+ officer|C[EFOT]O|chair(?:man|woman|person)?|president|(?:co-)?founders?|owners?|(?:managing )?director|managers?|management|boss|head|executives?|rep(?:resentative)?s?|legal team|minister|dean|operator|secretary)\b/i;

/** Who is with an entity but does not answer for it: "a former Norvane driver", "Norvane workers". */
const OUTSIDER =
  /\b(former|ex-\w+|\w*workers?|employees?|drivers?|dancers?|customers?|clients?|users?|owners of|victims?|critics?|rivals?|competitors?|whistle-?blowers?|union|residents?|villagers?|neighbou?rs?|shareholders?|investors?|analysts?|professor|researchers?|students?|organi[sz]ers?|stewards?|protesters?|campaigners?|activists?|sources?|people familiar|plaintiffs?|suppliers?|farmers?|members?|patients?|tenants?|passengers?)\b/i;

/** "a lawyer for Norvane’s drivers": answers for whoever is named. */
const AGENT_OF = /\b(?:spokes\w+|lawyers?|attorneys?|reps?)\s(?:for|of)\s/i;

/** The reach, in characters, of a role's words between a person's name and the entity they answer for. */
const ROLE_REACH = 90;

/** "Norvane’s chief executive, Ana Ruel", "Norvane spokesman Ana Ruel": what stands between the two names. */
const ROLE_BETWEEN = /^(?:['’]s?)?,?\s[^.;:!?“”"()]*$/;
/** "Norvane, the toolmaker founded by Ana Ruel": what stands between the two names. */
const FOUNDED_BY = /^,?\s[^.;:!?“”"()]*\b(?:founded|owned|led|run|headed|launched) by\s$/;
/** "lawyer for " before the entity, which the person's name follows: "a lawyer for Norvane, Ana Ruel". */
const ROLE_BEFORE = /\b(?:of|for|at|with)\s(?:the\s)?$/;
/** "Ana Ruel, who runs Norvane", "Ana Ruel, a lawyer for Norvane": what stands between the two names. */
const ROLE_AFTER =
  /^,\s(?:who (?:owns|runs|founded|heads|leads|manages|represents)\s|[^.;:!?“”"()]*\b(?:of|for|at|with|from)\s)(?:the\s)?$/;
/** "Ana Ruel, Norvane’s lawyer": what follows the second name. */
const ROLE_BEHIND = /^['’]s?\s[^.,;:!?“”"()]*/;

function answersFor(text: string, person: Mention, other: Mention): boolean {
  if (other.end <= person.start) {
    const between = text.slice(other.end, person.start);
    if ((SPEAKS_FOR.test(between) && ROLE_BETWEEN.test(between)) || FOUNDED_BY.test(between)) return true;
    const before = text.slice(Math.max(0, other.start - ROLE_REACH), other.start);
    return /^,\s$/.test(between) && ROLE_BEFORE.test(before) && SPEAKS_FOR.test(before);
  }
  const between = text.slice(person.end, other.start);
  if (ROLE_AFTER.test(between)) return between.includes(' who ') || SPEAKS_FOR.test(between);
  return /^,\s$/.test(between) && SPEAKS_FOR.test(ROLE_BEHIND.exec(text.slice(other.end, other.end + ROLE_REACH))?.[0] ?? '');
}

/** "Norvane’s lawyer spoke on Monday." The name comes in the next sentence: "Ana Ruel denied …". */
function introducedBefore(document: Document, cast: Cast, person: Mention, first: boolean): string | null {
  const at = document.sentences.findIndex((s) => s.start <= person.start && person.end <= s.end);
  const before = document.sentences[at - 1];
  if (!first || !before || before.block !== document.sentences[at]?.block || (document.sentences[at]?.start ?? 0) < person.start)
    return null;
  for (const other of mentionsIn(cast.mentions, [before]))
    if (/^['’]s?\s(?:\w+\s)?/.test(document.text.slice(other.end, other.end + 4))) {
      const role = document.text
        .slice(other.end, Math.min(before.end, other.end + ROLE_REACH / 2))
        .split(/\s/)
        .slice(1, 4)
        .join(' ');
      if (SPEAKS_FOR.test(role)) return other.entity;
    }
  return null;
}

/** "Ana Ruel, who owns the mine", "the plant’s manager, Ana Ruel": the page's main company is meant, where none is named. */
const RUNS_THE_PLACE =
  /^,\s(?:who (?:owns|runs|heads|leads|manages|operates)|(?:the )?(?:owner|operator|manager|boss|head|director) of)\sthe\s\p{Ll}+\b/u;

/** The company that the page names most, or `null`. */
function mainCompanyOf(cast: Cast): string | null {
  const companies = new Set(cast.entities.filter((e) => e.kind === 'company').map((e) => e.id));
  const times = new Map<string, number>();
  for (const m of cast.mentions) if (companies.has(m.entity) && m.how !== 'pronoun') times.set(m.entity, (times.get(m.entity) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Person → the entities that the page says they answer for. */
export function findSpokespeople(document: Document, cast: Cast): ReadonlyMap<string, ReadonlySet<string>> {
  const people = new Set(cast.entities.filter((e) => e.kind === 'person').map((e) => e.id));
  const sides = new Map<string, Set<string>>();
  const met = new Set<string>();
  const main = mainCompanyOf(cast);
  const answers = (person: string, entity: string) => sides.set(person, (sides.get(person) ?? new Set()).add(entity));
  cast.mentions.forEach((person, i) => {
    if (!people.has(person.entity) || person.how === 'pronoun') return;
    const introduced = introducedBefore(document, cast, person, !met.has(person.entity));
    met.add(person.entity);
    if (introduced) answers(person.entity, introduced);
    if (main && RUNS_THE_PLACE.test(document.text.slice(person.end, person.end + ROLE_REACH))) answers(person.entity, main);
    for (const step of [-1, 1])
      for (let k = i + step; k >= 0 && k < cast.mentions.length; k += step) {
        const other = cast.mentions[k] as Mention;
        if (Math.min(Math.abs(person.start - other.end), Math.abs(other.start - person.end)) > ROLE_REACH) break;
        if (people.has(other.entity) || other.how === 'pronoun' || overlaps(other, person)) continue;
        if (!answersFor(document.text, person, other)) continue;
        answers(person.entity, other.entity);
      }
  });
  return sides;
}

/** The mentions inside the spans, in text order. `mentions` is in text order. */
export function mentionsIn(mentions: readonly Mention[], spans: readonly Span[]): Mention[] {
  return mentions.filter((m) => spans.some((s) => s.start <= m.start && m.end <= s.end));
}

/**
 * The entities for which a statement's speaker answers: itself, whom its words name ("Reps for Norvane and Tarn"), and whom the page
 * says it answers for. A worker, customer or former manager of a company does not answer for it.
 */
export function sidesOf(
  document: Document,
  cast: Cast,
  spokespeople: ReadonlyMap<string, ReadonlySet<string>>,
  statement: Statement,
): ReadonlySet<string> {
  const printed = statement.source.map((s) => document.text.slice(s.start, s.end)).join(' ');
  const named = mentionsIn(cast.mentions, statement.source).map((m) => m.entity);
  const called = `${printed} ${statement.who}`;
  const outsider = OUTSIDER.test(called) && !AGENT_OF.test(called);
  const kinds = new Map(cast.entities.map((e) => [e.id, e.kind]));
  const sides = new Set(outsider ? named.filter((id) => kinds.get(id) === 'person') : named);
  if (statement.entity && !(outsider && kinds.get(statement.entity) !== 'person')) sides.add(statement.entity);
  for (const id of [...sides]) for (const other of spokespeople.get(id) ?? []) sides.add(other);
  return sides;
}
