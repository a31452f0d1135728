import type { NameIndex, PageText, Reading } from '../model';
import { findCues, type Scene } from './cues';
import type { Syntax } from './document';
import { firstPart } from './first-part';
import { findCast } from './mentions';
import { prepare } from './prepare';
import { findQuotations } from './quotations';
import { findReplies } from './replies';
import { findAttributions } from './rules';
import { findOwnWords } from './rules/own-words';
import { continueSpeech } from './running-speech';
import { settle } from './settle';
import { makeStatements } from './statements';

/** The engine's version: kept with what it read. */
const engine = '0.1.0';

/** Reads a page: who says what about whom, by way of whom, and what they answer. Total: any text in, a reading out. */
export function read(whole: PageText, names: NameIndex, syntax: Syntax): Reading {
  const page = firstPart(whole);
  const document = prepare(page, syntax);
  const cast = findCast(document, names);
  const quotations = findQuotations(page.text, page.blocks);
  const scene: Scene = { document, quotations, cues: findCues(document, quotations) };
  const said = continueSpeech(document, quotations, settle(page.text, findAttributions(scene)));
  const own = findOwnWords(
    document,
    cast,
    said.flatMap((a) => a.content),
  );
  const statements = makeStatements(document, cast, quotations, said, own);
  return {
    engine,
    readTo: page.text.length,
    entities: cast.entities,
    mentions: cast.mentions,
    statements,
    replies: findReplies(document, cast, statements),
  };
}
