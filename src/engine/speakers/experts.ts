import type { Cast } from '../document';
import { anyOf } from '../replies/word-list';
import type { Speaker } from './speakers';

/** Who speaks from knowledge and not from harm: what they find fault with they judge. */
const EXPERT = anyOf(`
  expert, specialist, professor, lecturer, researcher, scientist, academic, analyst, economist, historian, strategist, scholar,
  commentator, sociologist, psychologist, epidemiologist, criminologist`);

/** So many characters around a name hold what somebody is: "Jo Lind, group litigation specialist at …", "law professor Jo Lind". */
const BESIDE = 60;

/** The experts among a page's speakers. */
export class Experts {
  /** What the page says of each who was asked about. */
  private readonly known = new Map<string, boolean>();

  constructor(
    private readonly text: string,
    private readonly cast: Cast,
  ) {}

  /** Whether the page introduces a speaker as an expert, beside their name or in the source's own words. */
  has(source: string, { entity, who }: Speaker): boolean {
    if (EXPERT.test(source) || (who !== source && EXPERT.test(who))) return true;
    if (entity === null) return false;
    const known = this.known.get(entity) ?? this.isIntroduced(entity);
    this.known.set(entity, known);
    return known;
  }

  private isIntroduced(entity: string): boolean {
    const { text } = this;
    const first = this.cast.mentions.find((m) => m.entity === entity);
    if (!first) return false;
    const behind = /^,\s[^.;:“”"]*/.exec(text.slice(first.end, first.end + BESIDE))?.[0] ?? '';
    const before = /[^.,;:“”"\n]*$/.exec(text.slice(Math.max(0, first.start - BESIDE), first.start))?.[0] ?? '';
    return (
      EXPERT.test(behind.split(/\b(?:said|says|told|and|who)\b/)[0] ?? '') ||
      EXPERT.test(before.split(/\b(?:said|says|told|and|of|for|to)\b/).at(-1) ?? '')
    );
  }
}
