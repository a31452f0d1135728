import { contains, joinedWords, matterWords, type Span, type Statement, wordsAt } from '../../model';
import type { Document } from '../document';
import type { Aim } from './aims';
import { accuses } from './claims';
import { lastNameOf } from './link';

/** What the turns of a page share. */
export interface Page {
  readonly document: Document;
  readonly turns: Turn[];
  /** Sentence → the words of its matter, once they were asked for. */
  readonly matters: Map<number, ReadonlySet<string>>;
}

/** Where a turn stands. */
export interface Place {
  /** Place in the list of turns. */
  readonly index: number;
  /** Where its first word stands, of source, cue or content; and where its cue does. */
  readonly start: number;
  readonly cueAt: number;
  /** How many paragraphs stand before, place in `document.sentences`, and how many headings stand before. */
  readonly block: number;
  readonly sentence: number;
  readonly section: number;
  /** Whether it stands in a heading. */
  readonly heading: boolean;
}

/** Who speaks in a turn. */
export interface Voice {
  /** For whom its speaker answers, as far as its own words say. */
  readonly sides: readonly string[];
  /** Whether its speaker answers for a company or another organisation: such speak on a page because they were asked. */
  readonly forHouse: boolean;
  /** Whether a person is named who speaks, and not a house by itself or its spokesperson. */
  readonly byPerson: boolean;
}

/** A statement in its place, as the search for answers needs it. What its words tell is found when first asked: most are never weighed. */
export class Turn {
  readonly index: number;
  readonly start: number;
  readonly block: number;
  readonly sentence: number;
  readonly section: number;
  readonly heading: boolean;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  /** For whom its speaker answers. */
  sides: readonly string[];
  /** The same, as far as its own words say. */
  readonly ownSides: readonly string[];
  forHouse: boolean;
  readonly byPerson: boolean;
  /** See `Aim`. */
  readonly about: readonly string[];
  readonly targets: readonly string[];
  readonly named: boolean;
  readonly meant: boolean;
  private readonly cueAt: number;
  private knownWords: ReadonlySet<string> | null = null;
  private knownName: string | null | undefined;
  private knownForeseen: boolean | null = null;
  private knownReports: boolean | null = null;
  private knownAccuses: boolean | null = null;

  constructor(
    private readonly page: Page,
    readonly statement: Statement,
    place: Place,
    voice: Voice,
    aim: Aim,
  ) {
    const { text } = page.document;
    this.index = place.index;
    this.start = place.start;
    this.cueAt = place.cueAt;
    this.block = place.block;
    this.sentence = place.sentence;
    this.section = place.section;
    this.heading = place.heading;
    this.source = wordsOf(text, statement.source);
    this.cue = wordsOf(text, statement.cue);
    this.content = wordsOf(text, statement.content);
    this.sides = voice.sides;
    this.ownSides = voice.sides;
    this.forHouse = voice.forHouse;
    this.byPerson = voice.byPerson;
    this.about = aim.about;
    this.targets = aim.targets;
    this.named = aim.named;
    this.meant = aim.meant;
  }

  get lastName(): string | null {
    if (this.knownName === undefined) this.knownName = lastNameOf(this.statement);
    return this.knownName;
  }

  /** The words of its matter. */
  get words(): ReadonlySet<string> {
    this.knownWords ??= new Set(matterWords(this.content));
    return this.knownWords;
  }

  /** The words of the matter of the whole sentence around it. */
  get around(): ReadonlySet<string> {
    const { matters } = this.page;
    const known = matters.get(this.sentence) ?? new Set(matterWords(this.setting));
    matters.set(this.sentence, known);
    return known;
  }

  /** The sentence around it, as printed. */
  get setting(): string {
    const { text, sentences } = this.page.document;
    const sentence = sentences[this.sentence];
    return sentence ? wordsAt(text, sentence) : '';
  }

  /** What stands between source and content: "have responded, saying". */
  get lead(): string {
    const { source, content } = this.statement;
    const from = source.at(-1)?.end ?? 0;
    const to = content[0]?.start ?? 0;
    return from < to && to - from <= SHORT ? this.page.document.text.slice(from, to) : '';
  }

  /** Whether it is only foreseen: "is expected to admit". */
  get foreseen(): boolean {
    const { text } = this.page.document;
    const from = Math.max(0, this.cueAt - SHORT);
    this.knownForeseen ??=
      FORESEEN.test(text.slice(from, this.cueAt + 'to '.length)) ||
      FORESEEN.test(text.slice(from, this.cueAt)) ||
      (CALLED_FOR.test(this.cue) && this.statement.act !== 'declines');
    return this.knownForeseen;
  }

  /** Whether it accuses somebody, or is official action against somebody. */
  get accuses(): boolean {
    this.knownAccuses ??= accuses(this);
    return this.knownAccuses;
  }

  /** Whether it only reports another statement of the page: "the Courier wrote that drivers say …". */
  get reports(): boolean {
    this.knownReports ??= reportsAnother(this.page.turns, this);
    return this.knownReports;
  }
}

const wordsOf = (text: string, spans: readonly Span[]): string => joinedWords(text, spans, ' … ');

/** What stands directly before a cue and makes it no more than foreseen: "is expected to | admit". */
const FORESEEN =
  /\b(?:expected|likely|set|due|plans?|planning|about|could|might|may|would|will|must|should|ought|needs?|ha(?:s|ve))\s(?:also\s)?(?:to\s)?$/i;
/** "must also acknowledge": asked of somebody, and not done. */
const CALLED_FOR = /^(?:must|should|ought|needs?)\b/i;
/** A lead or a foreseeing word is no longer than so many characters. */
const SHORT = 40;

/** Acts that pass on what somebody else says, where their words hold a statement of that person's. */
const PASSES_ON = new Set(['alleges', 'states', 'confirms']);

/** A statement inside another's words is one of the next few. */
const NESTED = 5;

/** "The union says Norvane refused it a visit" tells of Norvane's word as a wrong, and is answered itself. */
function reportsAnother(turns: readonly Turn[], { statement, index, targets }: Turn): boolean {
  if (!PASSES_ON.has(statement.act)) return false;
  for (let i = index + 1; i < index + NESTED && i < turns.length; i++) {
    const inner = turns[i] as Turn;
    if (
      inner.statement.who !== statement.who &&
      inner.statement.content.every((x) => statement.content.some((y) => contains(y, x))) &&
      !inner.foreseen &&
      !(statement.act === 'alleges' && inner.ownSides.some((side) => targets.includes(side)))
    )
      return true;
  }
  return false;
}
