import { type Mention, matterWords, type Span, type Statement } from '../../model';
import type { Cast, Document } from '../document';
import { findSpokespeople, mentionsIn, sidesOf } from './sides';

/** A statement in its place, as the search for answers needs it. */
export interface Turn {
  readonly statement: Statement;
  /** Place in the list of turns. */
  readonly index: number;
  /** Where its first word stands, of source, cue or content. */
  readonly start: number;
  /** Place in `page.blocks`, in `document.sentences`, and how many headings stand before. */
  readonly block: number;
  readonly sentence: number;
  readonly section: number;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  /** The words of its matter; and those of the whole sentence around it. */
  readonly words: readonly string[];
  readonly around: readonly string[];
  /** The sentence around it, as printed. */
  readonly setting: string;
  /** For whom its speaker answers. */
  readonly sides: ReadonlySet<string>;
  /** Whom it is about, or names. */
  readonly about: ReadonlySet<string>;
  /** Whom it says it of: the first entity that the content names, and those beside it ("Norvane and Tarn"). */
  readonly targets: ReadonlySet<string>;
  /** Whether the content names them itself, and they are not only known from around it. */
  readonly named: boolean;
  /** Whether it stands in a heading. */
  readonly heading: boolean;
}

/** "Norvane and Tarn", "Norvane, Tarn (its owner) and Ruel": what stands between two names of one list. */
const IN_A_LIST = /^(?:['’]s?)?\s*(?:\([^)]*\))?\s*(?:,|and|or|&|,\s*and)\s*(?:the\s)?$/;

function targetsOf(text: string, mentions: readonly Mention[], speakers: ReadonlySet<string>): Set<string> {
  const targets = new Set<string>();
  let last: Mention | null = null;
  for (const mention of mentions) {
    if (last && !IN_A_LIST.test(text.slice(last.end, mention.start))) break;
    if (!last && speakers.has(mention.entity)) continue;
    targets.add(mention.entity);
    last = mention;
  }
  return targets;
}

/** Index of the last item that starts at or before a place; 0 where none does. */
function indexAt(items: readonly { readonly start: number }[], place: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((items[middle] as { start: number }).start <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The statements in their places, in reading order. */
export function takeTurns(document: Document, cast: Cast, statements: readonly Statement[]): Turn[] {
  const { text, page } = document;
  const spokespeople = findSpokespeople(document, cast);
  const companies = new Set(cast.entities.filter((e) => e.kind === 'company').map((e) => e.id));
  const governments = cast.entities.filter((e) => e.kind === 'government').map((e) => e.id);
  const sections: number[] = [];
  for (const block of page.blocks) sections.push((sections.at(-1) ?? 0) + (block.kind === 'heading' ? 1 : 0));
  const say = (spans: readonly Span[]) => spans.map((s) => text.slice(s.start, s.end)).join(' … ');
  return statements
    .map((statement) => ({
      statement,
      start: Math.min(...[...statement.source, ...statement.cue, ...statement.content].map((s) => s.start)),
    }))
    .sort((a, b) => a.start - b.start)
    .map(({ statement, start }, index) => {
      const anchor = statement.cue[0]?.start ?? start;
      const sides = sidesOf(document, cast, spokespeople, statement);
      const named = mentionsIn(cast.mentions, statement.content);
      const content = say(statement.content);
      const group = mentionsIn(cast.mentions, statement.source).map((m) => m.entity);
      // "The ministry banned Norvane": who acts is not who is accused.
      const acts = statement.voice === 'unattributed' || statement.act === 'announces' ? governments : [];
      const own = new Set([...sides, ...group.filter((id) => !companies.has(id)), ...acts]);
      const targets = targetsOf(text, named, own);
      const block = indexAt(page.blocks, start);
      const sentence = indexAt(document.sentences, anchor);
      const setting = say(document.sentences.slice(sentence, sentence + 1));
      return {
        statement,
        index,
        start,
        block,
        sentence,
        section: sections[block] ?? 0,
        source: say(statement.source),
        cue: say(statement.cue),
        content,
        words: matterWords(content),
        around: matterWords(setting),
        setting,
        sides,
        about: new Set([...statement.about, ...named.map((m) => m.entity)]),
        targets: targets.size ? targets : new Set(statement.about),
        named: targets.size > 0,
        heading: page.blocks[block]?.kind === 'heading',
      };
    });
}
