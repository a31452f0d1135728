import { Lexer, type Token } from 'marked';

/*
 * A note's text is Markdown. Here is how it is read, and what in it may lead elsewhere; each way of showing it (a page, a Word file) draws
 * the tokens that it knows, and all others as they were typed. So markup stays text, and no picture is ever asked for.
 */

/** Levels of lists in quotes in lists that are drawn; what lies deeper stands as it was typed. */
export const deepestNote = 12;

/** The tokens of a note's text; one that the reader of Markdown gives up on (quotes in quotes without end) is one plain token. */
export function noteTokens(text: string): readonly Token[] {
  try {
    return Lexer.lex(text, { gfm: true, breaks: true });
  } catch {
    return [{ type: 'plain', raw: text }];
  }
}

/** Where a link in a note may lead. */
const LEADS = /^(?:https?:\/\/|mailto:)[^\s]/i;
/** What an address must not hold as it is: blanks, controls, other letters than English, and signs that end it. */
const NOT_ADDRESS = /[^\x21-\x7e]|["<>\\^`{|}]/gu;

/** The address that a link leads to, fit to be written down anywhere; `null`: nowhere that a note's link may lead. */
export function noteLink(href: string): string | null {
  return LEADS.test(href) ? href.replace(/\p{Cs}/gu, '\uFFFD').replace(NOT_ADDRESS, encodeURIComponent) : null;
}
