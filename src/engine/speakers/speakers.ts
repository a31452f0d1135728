import { joinedWords } from '../../model';
import type { Attribution, Cast, Document } from '../document';
import { mentionsIn, sentenceAt } from '../in-order';
import { namedBy, nounAt, paperAt } from './named-speakers';
import { pronounAt, pronouns, relativeAt } from './pronoun-speakers';
import { type Known, type Speaker, type Speaking, speakerOf } from './speaker';

export type { Speaker } from './speaker';

const nobody: Speaker = { who: 'unnamed', entity: null };

/** The speaker of each attribution, in the same order: which must be the text's. */
export function findSpeakers(document: Document, cast: Cast, attributions: readonly Attribution[]): Speaker[] {
  const before: Known[] = [];
  const page: Speaking = { document, cast, entities: new Map(cast.entities.map((e) => [e.id, e])), before };
  return attributions.map((a) => {
    const place = a.source[0]?.start ?? -1;
    const printed = joinedWords(document.text, a.source, '; ');
    if (place < 0 || !printed) return nobody;
    const { who, entity } = speakerAt(page, a, printed, place);
    before.push({ who, entity, place, printed, words: printed.toLowerCase() });
    return { who, entity };
  });
}

function speakerAt(page: Speaking, a: Attribution, words: string, at: number): Speaker {
  const pronoun = pronouns.get(words) ?? pronouns.get(words.toLowerCase());
  return (
    (pronoun === 'relative' ? relativeAt(page, words, at) : null) ??
    headOfSentence(page, words, at) ??
    (pronoun ? pronounAt(page, pronoun, at, a) : null) ??
    nounAt(words, page.before) ??
    paperAt(page, words, a) ??
    namedBy(page, words, at, a)
  );
}

/** "following her arrest", "to Tarn": words that name no speaker, whatever found them. */
const NO_SPEAKER = /^(?:following|after|before|amid|despite|during|since|to|at(?!\sleast)|in|on|by|with)\s/i;

/** Whom the sentence opens with, where the source's own words name nobody: "Ruel, in posts following her arrest, said …". */
function headOfSentence({ document, cast, entities }: Speaking, words: string, at: number): Speaker | null {
  if (!NO_SPEAKER.test(words)) return null;
  const start = sentenceAt(document, at)?.start ?? at;
  const first = mentionsIn(cast.mentions, [{ start, end: at }]).find((m) => m.start === start);
  return speakerOf(entities.get(first?.entity ?? '')) ?? { who: words, entity: null };
}
