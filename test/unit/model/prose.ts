/** Running text of our own, so many words long, different for each seed: for what looks at running words only. */
export function prose(seed: number, words: number): string {
  const lexicon = 'quay lamp ferry clerk ledger harbour window copper letter winter signal garden market needle barrel ribbon'.split(' ');
  let state = seed * 2654435761 + 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 16;
  };
  const sentence = () => {
    const said = Array.from({ length: 12 }, () => `${lexicon[next() % lexicon.length]}${next() % 40}`).join(' ');
    return `${said[0]?.toUpperCase()}${said.slice(1)}.`;
  };
  return Array.from({ length: Math.ceil(words / 12) }, sentence).join(' ');
}

/** The text with one word in so many replaced. */
export const edited = (text: string, everyNth: number): string =>
  text
    .split(' ')
    .map((word, i) => (i % everyNth === 0 ? 'otherwise' : word))
    .join(' ');

/** The first share of a text's sentences. */
export function cut(text: string, share: number): string {
  const sentences = text.split('. ');
  return `${sentences.slice(0, Math.ceil(sentences.length * share)).join('. ')}.`;
}
