import { expect, describe as group, it } from 'vitest';
import type { Selector } from '../../../src/model';
import { type Anchored, anchor, describe, indexText } from '../../../src/page';

const first = 'Orlen Vale, which makes valves in Tarnby, said on Monday that it had paid every invoice from its suppliers.';
const second = 'The firm sold 412 of its newest valves to the harbour of Holt in 2019, according to a list seen by the works council.';
const third = 'Its chair, Cy Dahl, said on the phone that the list was public, and that anybody could come and read it.';
const text = [first, second, third].join('\n\n');

/** Selectors for the first place of some words, with `text` around them. */
function selectorsOf(words: string, around = text): Selector[] {
  const start = around.indexOf(words);
  return describe({ text: around }, { start, end: start + words.length });
}
const find = (words: string, now: string, around = text): Anchored & { words: string | null } => {
  const found = anchor(indexText(now), selectorsOf(words, around));
  return { ...found, words: found.span && now.slice(found.span.start, found.span.end) };
};
const quote = 'sold 412 of its newest valves to the harbour of Holt';

group('the selectors of a place', () => {
  it('are its words, the rest of the sentence and the position', () => {
    const [words, position] = selectorsOf(quote);
    expect(words).toMatchObject({ type: 'TextQuoteSelector', exact: quote });
    expect(words).toMatchObject({
      prefix: expect.stringMatching(/The firm $/),
      suffix: expect.stringMatching(/^ in 2019, according .* works council\.$/),
    });
    expect(position).toEqual({ type: 'TextPositionSelector', start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
  });

  it('reach far enough to tell equal quotes apart', () => {
    const twice = `${'Once more, with the same words before and after it all. '.repeat(3)}They said no. ${'Then more of the same words again and again here. '.repeat(3)}`;
    const both = `A. ${twice}B. ${twice}`;
    const start = both.lastIndexOf('They said no.');
    const [words] = describe({ text: both }, { start, end: start + 13 });
    expect(both.split(`${(words as { prefix: string }).prefix}They said no.${(words as { suffix: string }).suffix}`)).toHaveLength(2);
  });

  it('stop at the text’s ends', () => {
    const [words] = describe({ text: 'No.' }, { start: 0, end: 3 });
    expect(words).toEqual({ type: 'TextQuoteSelector', exact: 'No.', prefix: '', suffix: '' });
  });
});

group('a place', () => {
  it('is found where it was', () => {
    expect(find(quote, text)).toMatchObject({ state: 'found', words: quote });
  });

  it('has moved when something was put before it', () => {
    expect(find(quote, `An advertisement for pipes.\n\n${text}`)).toMatchObject({ state: 'moved', words: quote });
    expect(find(second, [first, 'An advertisement for pipes.', second, 'Another one, for taps.', third].join('\n\n'))).toMatchObject({
      state: 'moved',
      words: second,
    });
  });

  it('has moved when a banner was put before its block, and only a word or a sentence of the block stands before it', () => {
    const banner = 'An advertisement for Berg Pumps.';
    const start = 'It is Orlen Vale again. ';
    for (const lead of ['“[', 'Visual artist ', start]) {
      const around = [first, `${lead}${second}`, third].join('\n\n');
      const now = [first, banner, `${lead}${second}`, third].join('\n\n');
      expect(find(second, now, around)).toMatchObject({ state: 'moved', words: second });
    }
  });

  it('is found with other white space, quotation marks, dashes and accents', () => {
    const around = `${first} “We’re open — always,” said Zoë Čapek, its head of sales, on Tuesday. ${third}`;
    const now = around
      .replace(/ /g, '\n  ')
      .replace(/[“”]/g, '"')
      .replace('’', "'")
      .replace('—', '-')
      .normalize('NFD')
      .replace('always', 'al\u00adways');
    const found = find('“We’re open — always,” said Zoë Čapek', now, around);
    expect(found.state).toBe('moved');
    expect(found.words?.normalize('NFC').replace(/\s+/g, ' ').replace('\u00ad', '')).toBe('"We\'re open - always," said Zoë Čapek');
  });

  it('has changed when a word of it was edited, at its ends too', () => {
    expect(find(quote, text.replace('newest', 'latest'))).toMatchObject({ state: 'changed', words: quote.replace('newest', 'latest') });
    expect(find(quote, text.replace('firm sold', 'firm bought'))).toMatchObject({
      state: 'changed',
      words: quote.replace('sold', 'bought'),
    });
    expect(find('list was public', text.replace('was public', 'is public'))).toMatchObject({ state: 'changed', words: 'list is public' });
  });

  it('is never taken for a sentence with another name or number', () => {
    for (const [was, is] of [
      ['Holt', 'Berg'],
      ['412', '512'],
    ] as const)
      expect(find(quote, text.replace(was, is)).state).toBe('uncertain');
    expect(find('that the list was public', text.replace('Cy Dahl', 'Di Moe')).state).toBe('uncertain');
  });

  it('is never taken for the same sentence about another company', () => {
    const other = first.replace('Orlen Vale', 'Berg Pumps');
    for (const words of [first, 'had paid every invoice from its suppliers'])
      expect(find(words, [second, third, other].join('\n\n')).state).not.toMatch(/found|moved|changed/);
  });

  it('is not found when it is gone', () => {
    expect(find(second, [first, third].join('\n\n'))).toMatchObject({ state: 'not found', span: null });
    expect(find(quote, '')).toMatchObject({ state: 'not found', span: null });
    expect(find(quote, 'Something else altogether, and at some length, about the weather in the north of the country.').state).toBe(
      'not found',
    );
  });

  it('is uncertain when its words stand only in other surroundings', () => {
    expect(find('said on the phone', `Many people said on the phone yesterday that rain was coming.\n\n${first}`).state).toBe('uncertain');
  });

  it('has moved when all beside it is new, but it is long, names somebody and stands once', () => {
    const now = ['What the works council says of it all today.', first, 'More of this tomorrow, when the books are open.'].join('\n\n');
    expect(find(first, now)).toMatchObject({ state: 'moved', words: first });
    const between = `Nobody else was asked. ${first} So it stands in the books.`;
    expect(find(first, [third, between].join('\n\n'))).toMatchObject({ state: 'moved', words: first });
  });

  it('is uncertain there if it is short, or if who it speaks of may stand in the sentence before', () => {
    const elsewhere = (words: string) => `Berg Pumps was in the papers again today. ${words} So it stands in the books.`;
    const around = (words: string) => [first, words, third].join('\n\n');
    for (const words of [
      'Cy Dahl would not say more.',
      'It has denied that any of its valves were sold to the harbour of Holt or to anybody there.',
      'The company has denied that any of its valves were sold to the harbour of Holt or to anybody there.',
      'no valves were ever sold to the harbour, to the council or to anybody who lives or works there',
    ])
      expect(find(words, elsewhere(words), around(words)).state, words).toBe('uncertain');
    // The rest of the sentence, before the quote, speaks of another company.
    const part = 'had sold 412 of its newest valves to the harbour of Holt in the year before';
    expect(find(part, elsewhere(`Berg Pumps ${part}.`), around(`Orlen Vale ${part}.`)).state).toBe('uncertain');
  });

  it('is uncertain when one of several equal places may be gone', () => {
    const blurb = 'Prices are as of today and may change at any time without notice.';
    const around = [first, blurb, second, blurb, third].join('\n\n');
    expect(find(blurb, around, around).state).toBe('found');
    expect(find(blurb, [first, second, blurb, third].join('\n\n'), around).state).toBe('uncertain');
  });

  it('is found in texts with emoji, marks and right-to-left words', () => {
    const around = `${first} “👩‍👩‍👧 قالت الشركة إنها دفعت” wrote Zoë 🙂 in May.\n\n${third}`;
    const words = '“👩‍👩‍👧 قالت الشركة إنها دفعت” wrote Zoë 🙂';
    expect(find(words, `Before.\n\n${around}`, around)).toMatchObject({ state: 'moved', words });
  });

  it('is found when the signs that set a direction, and the looks of emoji, are put in or left out', () => {
    const around = `${first} The sign read “שלום ❤️ לכולם” over the door of the shop in Holt.\n\n${third}`;
    const now = around.replace('“שלום', '“\u2067\u200fשלום').replace('לכולם”', 'לכולם\u2069”').replace('❤️', '❤');
    const found = find('The sign read “שלום ❤️ לכולם” over the door', now, around);
    expect(found.words?.replace(/[\u2067\u200f\u2069]/g, '')).toBe('The sign read “שלום ❤ לכולם” over the door');
  });

  it('is found with the marks of any script set apart or together', () => {
    const around = `${first} The paper “आज का क़िला” and the word “café” and “آب” stood there.\n\n${third}`;
    for (const form of ['NFC', 'NFD'] as const) {
      const now = around.normalize(form);
      expect(find('“आज का क़िला” and the word “café” and “آب”', now, around.normalize('NFC')).state).toMatch(/found|moved/);
    }
  });

  it('never ends inside a sign of several characters', () => {
    const around = `${first} They wrote 👩‍👩‍👧 is our family here 👍🏽 and went home at once.\n\n${third}`;
    const now = around.replace('👩‍👩‍👧', '👨‍👩‍👧').replace('👍🏽', '👍🏿');
    const found = find('👩‍👩‍👧 is our family here 👍🏽', now, around);
    expect(found).toMatchObject({ state: 'changed', words: '👨‍👩‍👧 is our family here 👍🏿' });
  });

  it('is found though letters are mistyped all over it and beside it', () => {
    const around = `${first} Beside it stands a list of what was sold, and of what was never paid for by anybody.\n\n${third}`;
    const now = around
      .replace('stands a list', 'stsnds a lisst')
      .replace('what was sold', 'hwat was sod')
      .replace('paid for', 'paidfor')
      .replace('Its chair', 'Its chiar');
    expect(find('stands a list of what was sold, and of what was never paid for', now, around)).toMatchObject({
      state: 'changed',
      words: 'stsnds a lisst of hwat was sod, and of what was never paidfor',
    });
  });

  it('is found on a long page though every word of it is common there', () => {
    const common = 'it was the one that they had, and it was not the one that he had, and so on. ';
    const around = `${common.repeat(300)}They had it that the one was not so and he had it on. ${common.repeat(300)}`;
    const words = 'They had it that the one was not so and he had it on.';
    expect(find(words, around.replace('not so and he', 'nott so adn he'), around)).toMatchObject({
      state: 'changed',
      words: 'They had it that the one was nott so adn he had it on.',
    });
  });

  it('may be long', () => {
    const long = Array.from({ length: 300 }, (_, i) => `${second} And that was item ${i} of the list.`).join(' ');
    const around = [first, long, third].join('\n\n');
    const now = around.replace('And that was item 150', 'But that was item 150');
    expect(find(long, now, around)).toMatchObject({ state: 'changed', words: now.slice(first.length + 2, -third.length - 2) });
  });

  it('without a quote is at best uncertain', () => {
    expect(anchor(indexText(text), [{ type: 'TextPositionSelector', start: 3, end: 9 }])).toEqual({
      state: 'uncertain',
      span: { start: 3, end: 9 },
    });
    expect(anchor(indexText(text), []).state).toBe('not found');
    expect(anchor(indexText(text), [{ type: 'TextPositionSelector', start: 3, end: 9999 }]).state).toBe('not found');
    expect(anchor(indexText(text), [{ type: 'TextQuoteSelector', exact: ' ', prefix: '', suffix: '' }]).state).toBe('not found');
  });

  it('lies inside the text, whatever is looked for', () => {
    const texts = [text, 'a', '', '…', 'e\u0301', '“”', ' \n ', text.slice(40)];
    for (const now of texts)
      for (const around of texts)
        for (let start = 0; start < around.length; start += 17) {
          const { span } = anchor(indexText(now), describe({ text: around }, { start, end: Math.min(around.length, start + 29) }));
          if (span) expect(span.start >= 0 && span.start < span.end && span.end <= now.length).toBe(true);
        }
  });
});
