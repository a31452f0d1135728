/** The words asked for, as one pattern; `null`: none. Each is taken as it is, not as a pattern. */
export function patternOf(asked: string): RegExp | null {
  const words = asked.split(/\s+/).filter(Boolean);
  if (!words.length) return null;
  return new RegExp(`(${words.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'giu');
}

/** Text with the words asked for marked in it. */
export function Marked({ text, asked }: { readonly text: string; readonly asked: string }) {
  const pattern = patternOf(asked);
  if (!pattern) return <>{text}</>;
  // Splitting by a pattern with a group puts the hits at the odd places.
  return <>{text.split(pattern).map((part, i) => (i % 2 ? <mark key={i}>{part}</mark> : part))}</>;
}
