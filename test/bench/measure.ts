/** The best of several runs, in milliseconds: a noisy machine only ever adds. */
export function best(runs: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** The best of several rounds of each work, in turns, so that a slow moment of the machine meets all; in milliseconds. A first round warms up. */
export function bestInTurns(rounds: number, ...works: readonly (() => void)[]): number[] {
  for (const work of works) work();
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let i = 0; i < rounds; i++)
    works.forEach((work, k) => {
      least[k] = Math.min(least[k] as number, best(1, work));
    });
  return least;
}
