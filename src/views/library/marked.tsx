import { folded } from '../../record';

/** Where words stand in a text, whatever their case and accents: pairs of start and end, in order, not overlapping. */
export function findMarks(text: string, words: readonly string[]): (readonly [number, number])[] {
  if (!words.length) return [];
  // Folding can change a text's length: "é" written as two characters becomes one. So each folded character remembers where it came from.
  const from: number[] = [];
  let plain = '';
  let at = 0;
  for (const character of text) {
    const bare = folded(character);
    for (let i = 0; i < bare.length; i++) from.push(at);
    plain += bare;
    at += character.length;
  }
  from.push(text.length);
  const hits = words.flatMap((word) => {
    const found: [number, number][] = [];
    for (let i = plain.indexOf(word); i >= 0; i = plain.indexOf(word, i + word.length))
      found.push([from[i] ?? 0, from[i + word.length] ?? text.length]);
    return found;
  });
  const marks: [number, number][] = [];
  for (const hit of hits.sort((a, b) => a[0] - b[0] || b[1] - a[1])) if (hit[0] >= (marks.at(-1)?.[1] ?? 0)) marks.push(hit);
  return marks;
}

/** Text with the words asked for (folded) marked in it. */
export function Marked({ text, asked }: { readonly text: string; readonly asked: readonly string[] }) {
  const marks = findMarks(text, asked);
  if (!marks.length) return <>{text}</>;
  const ends = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {marks.map(([start, end], i) => (
        <>
          {text.slice(ends[i], start)}
          <mark key={start}>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
