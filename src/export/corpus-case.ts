import { type Block, overlaps, type PageText, type Reading, type Span, type Statement, wordsAt } from '../model';

/** Words of a heading that tell one case from another. */
const HEADING_WORDS = 8;

/** Parts as one line of a corpus file. */
const line = (text: string, spans: readonly Span[]) =>
  spans
    .map((at) => wordsAt(text, at).replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' … ');

/** Whether statements are to be found in a corpus case: a publication's own words have a corpus of their own. */
const isCounted = ({ voice }: Statement) => voice !== 'unattributed';

/** The blocks that hold a statement: its words, its cue and its source. */
function blocksOf(page: PageText, { content, cue, source }: Statement): readonly Block[] {
  const spans = [...content, ...cue, ...source];
  const held = page.blocks.flatMap((block, i) => (spans.some((s) => overlaps(block, s)) ? [i] : []));
  const [first] = held;
  return first === undefined ? [] : page.blocks.slice(first, (held.at(-1) ?? first) + 1);
}

/** One paragraph a block. A line that would begin a case or end its text gives way by a space. */
function textOf(page: PageText, blocks: readonly Block[]): string {
  const words = blocks.map((b) => wordsAt(page.text, b).replace(/\s+/g, ' ').trim()).filter(Boolean);
  return words.map((w) => (/^# |^==>$/.test(w) ? ` ${w}` : w)).join('\n\n');
}

function fieldsOf(text: string, { source, cue, content, who, act }: Statement): string {
  const printed = line(text, source);
  return [
    `source: ${printed}`,
    `cue: ${line(text, cue)}`,
    `content: ${line(text, content)}`,
    ...(who && who !== printed ? [`who: ${who.replace(/\s+/g, ' ')}`] : []),
    `act: ${act}`,
  ].join('\n');
}

/** All statements that begin within some blocks, as the corpus states them. */
function answerOf(page: PageText, { statements }: Reading, blocks: readonly Block[]): string {
  const here = statements.filter((s) => isCounted(s) && s.content[0] && blocks.some((b) => overlaps(b, s.content[0] as Span)));
  return here.map((s) => fieldsOf(page.text, s)).join('\n\n') || 'nothing';
}

/**
 * A case of `test/corpus/en/`: the paragraphs of a statement and what is to be found in them. `right` is the reading as the reader
 * corrected it, `found` the engine's own; where they differ the case is one that is missed as yet, and says so.
 */
export function printCorpusCase(page: PageText, statement: Statement, right: Reading, found: Reading): string {
  const blocks = blocksOf(page, statement);
  const answer = answerOf(page, right, blocks);
  const heading = line(page.text, statement.content).split(' ').slice(0, HEADING_WORDS).join(' ');
  const missed = answer === answerOf(page, found, blocks) ? '' : ' (not yet)';
  return `# ${heading}${missed}\n${textOf(page, blocks)}\n==>\n${answer}\n`;
}
