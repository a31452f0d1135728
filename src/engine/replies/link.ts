import type { ReplyReason, Statement } from '../../model';
import type { Turn } from './turn';

/** Why a turn answers another, and how sure that is. */
export interface Weight {
  readonly confidence: number;
  readonly why: readonly ReplyReason[];
  readonly anchor: string | null;
  /** Whether somebody answers for whom the claim is not about. */
  readonly thirdParty: boolean;
}

/** An answer, what it answers, and how sure that is. */
export interface Link {
  readonly answer: Turn;
  readonly claim: Turn;
  readonly weight: Weight;
}

/** Reasons with how sure each is. */
export type Found = readonly (readonly [ReplyReason, number])[];

/** Below this a link is not shown at all; below one half it is shown as unsure. */
export const LEAST = 0.45;

/**
 * How many statements off a reply may stand from its claim. No article is that long; a page with thousands of statements would otherwise
 * be weighed for minutes, each against each, and the browser ends a background that takes so long.
 */
export const REACH = 100;

/** Acts that say no to what was said. */
export const SAYS_NO: ReadonlySet<string> = new Set(['denies', 'rejects']);

/** Acts that take a stand on what was said; the others only say more. */
export const SAYS_YES_OR_NO: ReadonlySet<string> = new Set([...SAYS_NO, 'admits', 'confirms', 'corrects']);

/** The lead: so many paragraphs. */
export const LEAD = 5;

/** How many paragraphs still are near. */
export const NEARBY = 3;

/** The last name of a person who speaks: "Ruel" of "Ana Ruel, a lawyer for Norvane" and of "Ruel". */
export const lastNameOf = ({ who, sourceType }: Statement): string | null =>
  sourceType === 'person' || sourceType === 'spokesperson'
    ? (/^[^,]*?([A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ’'-]{2,})(?=,|$|\s(?:of|for|at)\s)/.exec(who)?.[1] ?? null)
    : null;

/** Whether the same person says both, by their last name. */
export const sameName = (a: Turn, b: Turn): boolean => a.lastName !== null && a.lastName === b.lastName;

/** Whether one person or house says both. */
export const sameSpeaker = (a: Turn, b: Turn): boolean =>
  (a.statement.entity !== null && a.statement.entity === b.statement.entity) ||
  (a.statement.who !== '' && a.statement.who === b.statement.who) ||
  sameName(a, b);

/** Whether both speak for one party. */
export const sharesSide = (a: Turn, b: Turn): boolean => a.sides.some((side) => b.sides.includes(side));

/** Whether a house speaks, itself or by somebody who answers for it. */
export const isOfAHouse = ({ statement: { sourceType }, forHouse }: Turn): boolean =>
  forHouse || sourceType === 'organisation' || sourceType === 'spokesperson';
