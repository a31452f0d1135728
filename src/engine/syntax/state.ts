/**
 * A parse under way, in the arc-hybrid system: words wait in a buffer (from `next`), are shifted onto a stack, and leave it when they get
 * their head: LEFT the buffer's first word, RIGHT the word below them on the stack. The root stands behind the last word, as word `count`.
 * Kuhlmann, Gómez-Rodríguez, Satta 2011.
 */
export interface State {
  readonly count: number;
  readonly stack: Int16Array;
  /** How many words are on the stack. */
  depth: number;
  next: number;
  readonly heads: Int16Array;
  /** Number of the relation to the head, plus one; 0 while there is none. */
  readonly relations: Uint8Array;
  /** The outermost and second outermost dependents on each side, or -1. */
  readonly left: Int16Array;
  readonly left2: Int16Array;
  readonly right: Int16Array;
  readonly right2: Int16Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  /** Which relations the dependents on each side have: a sum that order does not change. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
}

/** All words in the buffer. */
export function initialState(count: number): State {
  const none = () => new Int16Array(count + 1).fill(-1);
  return {
    count,
    stack: new Int16Array(count + 1),
    depth: 0,
    next: 0,
    heads: none(),
    relations: new Uint8Array(count + 1),
    left: none(),
    left2: none(),
    right: none(),
    right2: none(),
    leftCount: new Uint8Array(count + 1),
    rightCount: new Uint8Array(count + 1),
    leftSet: new Int32Array(count + 1),
    rightSet: new Int32Array(count + 1),
  };
}

/** The word `below` places under the stack's top, or -1. */
export function stackAt(state: State, below: number): number {
  return below < state.depth ? (state.stack[state.depth - 1 - below] as number) : -1;
}

export const isDone = (state: State): boolean => state.depth === 0 && state.next === state.count;

export function shift(state: State): void {
  state.stack[state.depth++] = state.next++;
}

/** Gives the stack's top its head: the buffer's first word. */
export function attachLeft(state: State, relation: number): void {
  const word = state.stack[--state.depth] as number;
  attach(state, word, state.next, relation);
  state.left2[state.next] = state.left[state.next] as number;
  state.left[state.next] = word;
  state.leftCount[state.next] = (state.leftCount[state.next] as number) + 1;
  state.leftSet[state.next] = ((state.leftSet[state.next] as number) + relationAtom(relation)) | 0;
}

/** Gives the stack's top its head: the word below it. */
export function attachRight(state: State, relation: number): void {
  const word = state.stack[--state.depth] as number;
  const head = state.stack[state.depth - 1] as number;
  attach(state, word, head, relation);
  state.right2[head] = state.right[head] as number;
  state.right[head] = word;
  state.rightCount[head] = (state.rightCount[head] as number) + 1;
  state.rightSet[head] = ((state.rightSet[head] as number) + relationAtom(relation)) | 0;
}

function attach(state: State, word: number, head: number, relation: number): void {
  state.heads[word] = head;
  state.relations[word] = relation + 1;
}

/** Spreads a relation's number over 32 bits. */
const relationAtom = (relation: number): number => Math.imul(relation + 1, 0x85ebca6b);
