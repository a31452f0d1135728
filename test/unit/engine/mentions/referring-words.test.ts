import { expect, it } from 'vitest';
import { ARTICLE, NOUN, PRONOUN, rolesIn, SEVERAL } from '../../../../src/engine/mentions/referring-words';
import { tokenise } from '../../../../src/engine/text/tokens';

const roles = (text: string) => rolesIn(text, tokenise(text, { start: 0, end: text.length }));

it.each([
  ['The lamp fell', ARTICLE],
  ['Every maker fell', NOUN],
  ['Both carmakers fell', SEVERAL],
  ['She left', PRONOUN],
  ['Its hedge fund fell', ARTICLE | PRONOUN | NOUN],
  ['Ardent left', 0],
  ['Antidisestablishmentarianismistically supercalifragilisticexpialidocious', 0],
  ['', 0],
])('tells what the words of a sentence may be: %s', (text, want) => expect(roles(text)).toBe(want));
