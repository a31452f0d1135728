import { contains, matterWords, type Span, type Statement, type Work } from '../../model';
import type { Document } from '../document';
import { firstFrom, sentenceAt } from '../in-order';
import { aimOf } from './aims';
import { accuses } from './claims';
import { lastNameOf } from './link';
import { HOUSE, type Parties } from './parties';
import { sidesOf } from './sides';

/** A statement in its place, as the search for answers needs it. */
export interface Turn {
  readonly statement: Statement;
  /** Place in the list of turns. */
  readonly index: number;
  /** Where its first word stands, of source, cue or content. */
  readonly start: number;
  /** How many paragraphs stand before, place in `document.sentences`, and how many headings stand before. */
  readonly block: number;
  readonly sentence: number;
  readonly section: number;
  readonly source: string;
  readonly lastName: string | null;
  readonly cue: string;
  readonly content: string;
  /** The words of its matter; and those of the whole sentence around it. */
  readonly words: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  /** What stands between source and content: "have responded, saying". */
  readonly lead: string;
  /** Whether it is only foreseen: "is expected to admit". */
  readonly foreseen: boolean;
  /** The sentence around it, as printed. */
  readonly setting: string;
  /** For whom its speaker answers. */
  readonly sides: ReadonlySet<string>;
  /** Whether its speaker answers for a company or another organisation: such speak on a page because they were asked. */
  readonly forHouse: boolean;
  /** Whether a person is named who speaks, and not a house by itself or its spokesperson. */
  readonly byPerson: boolean;
  /** Whom it is about, or names. */
  readonly about: ReadonlySet<string>;
  /** Whom it says it of: the first entity that the content names, and those beside it ("Norvane and Tarn"). */
  readonly targets: ReadonlySet<string>;
  /** Whether the content names them itself, and they are not only known from around it. */
  readonly named: boolean;
  readonly meant: boolean;
  /** Whether it accuses somebody, or is official action against somebody. */
  readonly accuses: boolean;
  /** Whether it only reports another statement of the page: "the Courier wrote that drivers say …". */
  readonly reports: boolean;
  /** Whether it stands in a heading. */
  readonly heading: boolean;
}

/** "the lawsuit says": a paper that speaks for whoever filed it. */
const SUIT = /^(?:(?:the|this)\s)?(?:new\s|class[- ]action\s)?(?:lawsuit|suit|complaint|petition|filing)\b/i;
const ANY_SUIT = /\b(?:lawsuit|suit|complaint|petition|filing)\b/i;

/** The party of a lawsuit: who accuses in words of it ("Lawyers for Tarn allege in a new lawsuit"). */
function partyOf(turns: readonly Turn[], turn: Turn): ReadonlySet<string> {
  if (turn.sides.size || !SUIT.test(turn.source)) return turn.sides;
  const filed = (t: Turn) => t !== turn && t.statement.act === 'alleges' && t.sides.size > 0 && ANY_SUIT.test(t.setting);
  return turns.find(filed)?.sides ?? turn.sides;
}

/** A statement inside another's words is one of the next few. */
const NESTED = 5;

/** What stands directly before a cue and makes it no more than foreseen: "is expected to | admit". */
const FORESEEN =
  /\b(?:expected|likely|set|due|plans?|planning|about|could|might|may|would|will|must|should|ought|needs?|ha(?:s|ve))\s(?:also\s)?(?:to\s)?$/i;
/** "must also acknowledge": asked of somebody, and not done. */
const CALLED_FOR = /^(?:must|should|ought|needs?)\b/i;
/** A lead or a foreseeing word is no longer than so many characters. */
const SHORT = 40;

function leadOf(text: string, { source, content }: Statement): string {
  const from = source.at(-1)?.end ?? 0;
  const to = content[0]?.start ?? 0;
  return from < to && to - from <= SHORT ? text.slice(from, to) : '';
}

/** A company speaks by whoever runs it; of other organisations, whose people say much of their own, only by itself or a spokesperson. */
function isForHouse({ kinds, main }: Parties, { sourceType }: Statement, sides: ReadonlySet<string>): boolean {
  const itself = sourceType === 'organisation' || sourceType === 'spokesperson';
  return [...sides].some(
    (id) => id === HOUSE || id === main || kinds.get(id) === 'company' || (itself && kinds.get(id) === 'organisation'),
  );
}

/** A sentence around statements, and its matter. */
const settingOf = (setting: string): Pick<Turn, 'setting' | 'around'> => ({ setting, around: new Set(matterWords(setting)) });

/** The statements in their places, in reading order. */
export function* takeTurns(document: Document, parties: Parties, statements: readonly Statement[]): Work<Turn[]> {
  const { text, page } = document;
  const sections: number[] = [];
  const paragraphs: number[] = [];
  for (const { kind } of page.blocks) {
    const beside = kind === 'heading' || kind === 'caption';
    sections.push((sections.at(-1) ?? 0) + (kind === 'heading' ? 1 : 0));
    paragraphs.push((paragraphs.at(-1) ?? 0) + (beside ? 0 : 1));
  }
  const say = (spans: readonly Span[]) => spans.map((s) => text.slice(s.start, s.end)).join(' … ');
  const placed = statements.map((statement) => ({
    statement,
    start: Math.min(...[...statement.source, ...statement.cue, ...statement.content].map((s) => s.start)),
  }));
  const settings = new Map<number, Pick<Turn, 'setting' | 'around'>>();
  const settingAt = (sentence: number) => {
    const known = settings.get(sentence) ?? settingOf(say(document.sentences.slice(sentence, sentence + 1)));
    settings.set(sentence, known);
    return known;
  };
  const turns: Turn[] = [];
  for (const [index, { statement, start }] of placed.sort((a, b) => a.start - b.start).entries()) {
    yield;
    const sides = sidesOf(document, parties, statement);
    const block = Math.max(0, firstFrom(page.blocks, start + 1) - 1);
    const cue = statement.cue[0]?.start ?? start;
    const sentence = sentenceAt(document, cue)?.index ?? 0;
    const content = say(statement.content);
    turns.push({
      statement,
      index,
      start,
      block: paragraphs[block] ?? 0,
      sentence,
      section: sections[block] ?? 0,
      heading: page.blocks[block]?.kind === 'heading',
      source: say(statement.source),
      lastName: lastNameOf(statement),
      cue: say(statement.cue),
      content,
      lead: leadOf(text, statement),
      foreseen:
        FORESEEN.test(text.slice(Math.max(0, cue - SHORT), cue + 'to '.length)) ||
        FORESEEN.test(text.slice(Math.max(0, cue - SHORT), cue)) ||
        (CALLED_FOR.test(say(statement.cue)) && statement.act !== 'declines'),
      words: new Set(matterWords(content)),
      ...settingAt(sentence),
      sides,
      forHouse: isForHouse(parties, statement, sides),
      byPerson:
        statement.sourceType === 'person' ||
        (statement.sourceType !== 'spokesperson' && parties.kinds.get(statement.entity ?? '') === 'person'),
      reports: false,
      accuses: false,
      ...aimOf(document, parties, statement, sides),
    });
  }
  return turns.map((turn) => ({
    ...turn,
    sides: partyOf(turns, turn),
    ...carriedOn(turns, turn),
    reports: reportsAnother(turns, turn),
    accuses: accuses(turn),
  }));
}

/** "“…,” a spokeswoman said. “…,” she added.": who goes on speaking, and is nobody that the cast knows, is who spoke just before. */
function carriedOn(turns: readonly Turn[], turn: Turn): Pick<Turn, 'sides' | 'forHouse'> | null {
  const before = turns[turn.index - 1];
  if (turn.sides.size || !before?.forHouse || !/^(?:he|she)$/i.test(turn.source) || IS_SILENT.has(before.statement.act)) return null;
  return turn.block - before.block <= 1 ? { sides: before.sides, forHouse: true } : null;
}

const IS_SILENT = new Set(['silent', 'declines']);

/** Acts that pass on what somebody else says, where their words hold a statement of that person's. */
const PASSES_ON = new Set(['alleges', 'states', 'confirms']);

/** "The union says Norvane refused it a visit" tells of Norvane's word as a wrong, and is answered itself. */
function reportsAnother(turns: readonly Turn[], { statement, index, targets }: Turn): boolean {
  if (!PASSES_ON.has(statement.act)) return false;
  return turns
    .slice(index + 1, index + NESTED)
    .some(
      (inner) =>
        !inner.foreseen &&
        !(statement.act === 'alleges' && [...inner.sides].some((side) => targets.has(side))) &&
        inner.statement.who !== statement.who &&
        inner.statement.content.every((x) => statement.content.some((y) => contains(y, x))),
    );
}
