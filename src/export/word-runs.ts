import { ExternalHyperlink, type ParagraphChild, type RunOptions, TextRun } from 'docx';
import { noteLink } from './note-markdown';

/*
 * Words in a Word file: whatever a page or a note holds, the file can be opened, and a link leads only where a note's link may.
 */

/** Control characters and halves of surrogate pairs: XML 1.0 cannot hold them, escaped or not, and Word refuses a file with one. */
const NOT_XML = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Words in one look. */
export const runOf = (text: string, look: RunOptions = {}): ParagraphChild =>
  new TextRun({ text: text.replace(NOT_XML, '\uFFFD'), ...look });

/** Text as runs, a run a line. */
export const lineRuns = (text: string, look: RunOptions = {}): ParagraphChild[] =>
  text.split('\n').map((line, i) => runOf(line, i > 0 ? { ...look, break: 1 } : look));

/** Runs that lead to an address, made in the look that they are handed; the same without a link where the address is none. */
export function linkOf(url: string, runs: (look: RunOptions) => readonly ParagraphChild[]): ParagraphChild[] {
  const address = noteLink(url);
  return address ? [new ExternalHyperlink({ link: address, children: runs({ style: 'Hyperlink' }) })] : [...runs({})];
}
