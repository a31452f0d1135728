import type { Statement, Work } from '../../model';
import type { Document } from '../document';
import { firstFrom, sentenceAt } from '../in-order';
import { aimOf } from './aims';
import { HOUSE, type Parties } from './parties';
import { sidesOf } from './sides';
import { type Page, Turn } from './turn';

/** A company speaks by whoever runs it; of other organisations, whose people say much of their own, only by itself or a spokesperson. */
function isForHouse({ kinds, main }: Parties, { sourceType }: Statement, sides: readonly string[]): boolean {
  const itself = sourceType === 'organisation' || sourceType === 'spokesperson';
  return sides.some((id) => id === HOUSE || id === main || kinds.get(id) === 'company' || (itself && kinds.get(id) === 'organisation'));
}

/** Where the first word of a statement stands. */
function startOf({ source, cue, content }: Statement): number {
  let start = Number.POSITIVE_INFINITY;
  for (const spans of [source, cue, content]) for (const span of spans) start = Math.min(start, span.start);
  return start;
}

/** Places in a page's blocks: how many paragraphs and how many headings stand before each. */
function countBlocks({ page }: Document): { readonly paragraphs: readonly number[]; readonly sections: readonly number[] } {
  const paragraphs: number[] = [];
  const sections: number[] = [];
  let paragraph = 0;
  let section = 0;
  for (const { kind } of page.blocks) {
    if (kind !== 'heading' && kind !== 'caption') paragraph++;
    if (kind === 'heading') section++;
    paragraphs.push(paragraph);
    sections.push(section);
  }
  return { paragraphs, sections };
}

/** The statements in their places, in reading order. */
export function* takeTurns(document: Document, parties: Parties, statements: readonly Statement[]): Work<Turn[]> {
  const { blocks } = document.page;
  const { paragraphs, sections } = countBlocks(document);
  const placed = statements.map((statement) => ({ statement, start: startOf(statement) })).sort((a, b) => a.start - b.start);
  const turns: Turn[] = [];
  const page: Page = { document, turns, matters: new Map() };
  for (const { statement, start } of placed) {
    yield;
    const sides = sidesOf(document, parties, statement);
    const block = Math.max(0, firstFrom(blocks, start + 1) - 1);
    const cueAt = statement.cue[0]?.start ?? start;
    const place = {
      index: turns.length,
      start,
      cueAt,
      block: paragraphs[block] ?? 0,
      sentence: sentenceAt(document, cueAt)?.index ?? 0,
      section: sections[block] ?? 0,
      heading: blocks[block]?.kind === 'heading',
    };
    const byPerson =
      statement.sourceType === 'person' ||
      (statement.sourceType !== 'spokesperson' && parties.kinds.get(statement.entity ?? '') === 'person');
    const voice = { sides, forHouse: isForHouse(parties, statement, sides), byPerson };
    turns.push(new Turn(page, statement, place, voice, aimOf(document, parties, statement, sides)));
  }
  for (const turn of turns) if (!turn.ownSides.length) carryOn(turns, turn);
  return turns;
}

/** "the lawsuit says": a paper that speaks for whoever filed it. */
const SUIT = /^(?:(?:the|this)\s)?(?:new\s|class[- ]action\s)?(?:lawsuit|suit|complaint|petition|filing)\b/i;
const ANY_SUIT = /\b(?:lawsuit|suit|complaint|petition|filing)\b/i;

/**
 * Who speaks in words that name nobody. "“…,” a spokeswoman said. “…,” she added.": who spoke just before. "The lawsuit says": who accuses in
 * words of a lawsuit ("Lawyers for Tarn allege in a new lawsuit").
 */
function carryOn(turns: readonly Turn[], turn: Turn): void {
  const before = turns[turn.index - 1];
  if (before?.ownSides.length && before.forHouse && /^(?:he|she)$/i.test(turn.source) && !IS_SILENT.has(before.statement.act)) {
    if (turn.block - before.block > 1) return;
    turn.sides = before.ownSides;
    turn.forHouse = true;
  } else if (SUIT.test(turn.source)) {
    const filed = (t: Turn) => t !== turn && t.statement.act === 'alleges' && t.ownSides.length > 0 && ANY_SUIT.test(t.setting);
    turn.sides = turns.find(filed)?.ownSides ?? turn.sides;
  }
}

const IS_SILENT = new Set(['silent', 'declines']);
