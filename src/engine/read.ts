import { atOnce, type NameIndex, type PageText, type Reading, type Work } from '../model';
import { findCues } from './cues';
import type { Syntax } from './document';
import { findCast } from './mentions';
import { prepare } from './prepare';
import { findingReplies } from './replies';
import { findAttributions } from './rules';
import { findOwnWords } from './rules/own-words';
import { continueSpeech } from './statements/running-speech';
import { settle } from './statements/settle';
import { makeStatements } from './statements/statements';
import { firstPart } from './text/first-part';
import { findQuotations } from './text/quotations';

/** The engine's version: kept with what it read. */
const engine = '0.1.0';

/** Reads a page: who says what about whom, by way of whom, and what they answer. Total: any text in, a reading out. */
export const read = (page: PageText, names: NameIndex, syntax: Syntax): Reading => atOnce(reading(page, names, syntax));

/** The same as work that yields after every sentence and step, so that a background that reads can answer others meanwhile. */
export function* reading(whole: PageText, names: NameIndex, syntax: Syntax): Work<Reading> {
  const page = firstPart(whole);
  const document = prepare(page, syntax);
  yield;
  const cast = yield* findCast(document, names);
  yield;
  const quotations = findQuotations(page.text, page.blocks);
  const cues = yield* findCues(document, quotations);
  const found = yield* findAttributions({ document, quotations, cues });
  const said = continueSpeech(document, quotations, settle(page.text, found));
  yield;
  const taken = said.flatMap((a) => a.content);
  const own = findOwnWords(document, cast, taken);
  const statements = yield* makeStatements(document, cast, quotations, said, own);
  yield;
  return {
    engine,
    readTo: page.text.length,
    entities: cast.entities,
    mentions: cast.mentions,
    statements,
    replies: yield* findingReplies(document, cast, statements),
  };
}
