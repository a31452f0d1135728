import type { Span } from '../model';

/** A description behind the name is kept up to so many words for each word of the name: enough to know the speaker by, not a biography. */
const descriptionLength = 2;

/** Words that no shortened phrase ends with. */
const dangling = /(?:[,\s]+(?:a|an|the|of|for|at|in|with|from|on|to|and|or|who|which|whose|that|is|was|has|by|his|her|its|their))+$/i;

/** "Ana Ruiz, chief buyer at Norvik" of "Ana Ruiz, chief buyer at Norvik Foods in Arlby who has …": the name and the beginning of its description. */
export function shortened(text: string, source: Span): Span {
  const words = text.slice(source.start, source.end);
  const behind = /,/.exec(words);
  if (!behind) return source;
  const name = words.slice(0, behind.index).split(/\s+/).length;
  const limit = name * (1 + descriptionLength);
  const kept = new RegExp(`^(?:\\S+\\s+){${limit - 1}}\\S+`).exec(words)?.[0];
  if (!kept) return source;
  const end = Math.max(
    behind.index,
    kept
      .replace(/,?\s(?:who|whose|which)\b.*$/s, '')
      .replace(dangling, '')
      .replace(/,$/, '').length,
  );
  return { start: source.start, end: source.start + end };
}
