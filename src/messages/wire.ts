import browser, { type Runtime } from 'webextension-polyfill';

/** Who asks: filled in by the browser, not by the asker. */
export type Sender = Runtime.MessageSender;

/** A contract (an interface of calls) as its answerer writes it: the sender comes first, and an answer may take time. */
export type Answers<C> = {
  [K in keyof C]: C[K] extends (...args: infer A) => infer R ? (from: Sender, ...args: A) => R | Promise<R> : never;
};

/** A contract as its asker sees it: one function, the call's name first. */
export type Ask<C> = <K extends keyof C & string>(
  call: K,
  ...args: C[K] extends (...args: infer A) => unknown ? A : never
) => Promise<C[K] extends (...args: never[]) => infer R ? R : never>;

/** Which of the contracts a message belongs to. */
export type Side = 'background' | 'page' | 'panel';

interface Question {
  readonly to: Side;
  readonly call: string;
  readonly args: readonly unknown[];
}

/** An answer crosses as data, so that an error's words arrive in both browsers. */
type Answer = { readonly value: unknown } | { readonly error: string };

function isQuestion(raw: unknown): raw is Question {
  const q = raw as Partial<Question> | null;
  return typeof q === 'object' && q !== null && typeof q.to === 'string' && typeof q.call === 'string' && Array.isArray(q.args);
}

/**
 * Answers one side's calls, from senders that `trusts` accepts. Messages to another side are left to their own listener, which has to be
 * said at once (`undefined`); all others get a native promise, since Chrome drops Dexie's.
 */
export function serve<C extends object>(side: Side, answers: Answers<C>, trusts: (from: Sender) => boolean): void {
  const listener = (raw: unknown, from: Sender): Promise<Answer> | undefined => {
    if (!isQuestion(raw) || raw.to !== side || from.id !== browser.runtime.id || !trusts(from)) return undefined;
    if (!Object.hasOwn(answers, raw.call)) return undefined;
    const answer = answers[raw.call as keyof C] as (from: Sender, ...args: readonly unknown[]) => unknown;
    return answerOf(() => answer(from, ...raw.args));
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

// The answer is begun before anything is awaited: a reader's gesture lasts no longer than that.
async function answerOf(run: () => unknown): Promise<Answer> {
  try {
    return { value: (await run()) ?? null };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Turns `send` into ordinary calls of a contract. A refusal, or nobody there to answer, rejects. */
export function asker<C extends object>(side: Side, send: (question: Question) => Promise<unknown>): Ask<C> {
  return async (call, ...args) => {
    const answer = (await send({ to: side, call, args })) as Answer | undefined;
    if (!answer) throw new Error(`nobody answers ${side}.${call}`);
    if ('error' in answer) throw new Error(answer.error);
    return answer.value as never;
  };
}
