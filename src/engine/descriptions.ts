import type { Entity, Mention } from '../model';
import type { Cast, Document } from './document';

/**
 * Words that stand for a company without naming it: "the firm", "the smartphone maker", "a leading manufacturer of lamps".
 * Up to three words may stand between the article and the noun.
 */
const description =
  /\b(the|an?|this)\s+((?:[\p{L}\p{N}&’'-]+\s+){0,3}?)(company|firm|business|manufacturer|maker|producer|supplier|developer|retailer|carmaker|automaker|chipmaker|bank|insurer|airline|brewer|operator|conglomerate|startup|start-up|giant|corporation|chain|vendor|provider|group|mine|club)(?:['’]s)?\b(?!\s+(?:said|of)\s+the\b)/giu;

/** "it", "its" */
const pronoun = /\b(it|its)\b/gi;

/** So many sentences back a description may look for its company. */
const reach = 4;

const isFirm = (entity: Entity | undefined): boolean => entity?.kind === 'company' || entity?.kind === 'organisation';

/** The cast with the places where a company is meant but not named. Mentions in text order. */
export function describe(document: Document, cast: Cast): Cast {
  const kinds = new Map(cast.entities.map((e) => [e.id, e]));
  const named = cast.mentions.filter((m) => isFirm(kinds.get(m.entity)));
  if (!named.length) return cast;
  const main = mostNamed(named);
  const mentions: Mention[] = [...cast.mentions];
  const free = (start: number, end: number) => !mentions.some((m) => m.start < end && start < m.end);
  for (const match of document.text.matchAll(description)) {
    const noun = match[3] as string;
    const end = match.index + match[0].length - (/['’]s$/.exec(match[0])?.[0].length ?? 0);
    const entity = companyBefore(document, named, match.index) ?? (match.index < (named[0]?.start ?? 0) ? main : null);
    // "a company" is any company; "a leading manufacturer" before any name is the page's own.
    if (!entity || (/^an?$/i.test(match[1] as string) && match.index > (named[0]?.start ?? 0))) continue;
    if (/^(?:group|club|mine|giant|provider|operator)$/i.test(noun) && !/^the$/i.test(match[1] as string)) continue;
    if (free(match.index, end) && !/^\p{Lu}/u.test(noun)) mentions.push({ start: match.index, end, how: 'description', entity });
  }
  const firms = mentions.filter((m) => isFirm(kinds.get(m.entity))).sort((a, b) => a.start - b.start);
  for (const match of document.text.matchAll(pronoun)) {
    const entity = sameSentence(document, firms, match.index);
    if (entity && free(match.index, match.index + match[0].length))
      mentions.push({ start: match.index, end: match.index + match[0].length, how: 'pronoun', entity });
  }
  return { entities: cast.entities, mentions: mentions.sort((a, b) => a.start - b.start) };
}

function mostNamed(named: readonly Mention[]): string | null {
  const counts = new Map<string, number>();
  for (const { entity } of named) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The company named last before a place, not more than `reach` sentences back. */
function companyBefore({ sentences }: Document, named: readonly Mention[], at: number): string | null {
  const last = named.findLast((m) => m.end <= at);
  if (!last) return null;
  const here = sentences.findLast((s) => s.start <= at)?.index ?? 0;
  const there = sentences.findLast((s) => s.start <= last.start)?.index ?? 0;
  return here - there <= reach ? last.entity : null;
}

/** The one company that the same sentence, or, for a sentence that "It" opens, the one before, speaks of. */
function sameSentence({ sentences }: Document, firms: readonly Mention[], at: number): string | null {
  const sentence = sentences.findLast((s) => s.start <= at);
  if (!sentence) return null;
  const from = at - sentence.start < 3 ? (sentences[sentence.index - 1]?.start ?? sentence.start) : sentence.start;
  const near = new Set(firms.filter((m) => m.start >= from && m.end <= at).map((m) => m.entity));
  return near.size === 1 ? ([...near][0] as string) : null;
}
