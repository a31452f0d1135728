import { type Amendment, noAmendment, type OwnName, plainName } from '../../../model';

const same = (a: string, b: string) => plainName(a) === plainName(b);

/** A company of the reader's own, under a name. */
export const added = (id: string, name: OwnName): Amendment => ({ ...noAmendment(id), name: name.text, names: [name] });

/** Another name for the company as a whole; the one before stays among its names. */
export function renamed(before: Amendment, name: string): Amendment {
  const names = before.names.some(({ text }) => text === name) ? before.names : [...before.names, { text: name, trust: 'safe' as const }];
  return { ...before, name, names };
}

/** A name more, or the same with another trust. */
export function withName(before: Amendment, name: OwnName): Amendment {
  return {
    ...before,
    names: [...before.names.filter(({ text }) => text !== name.text), name],
    gone: before.gone.filter((gone) => !same(gone, name.text)),
  };
}

/** A name less: one that the reader added is dropped, one of the packs is said not to mean this company. */
export function withoutName(before: Amendment, name: string): Amendment {
  return {
    ...before,
    names: before.names.filter(({ text }) => !same(text, name)),
    gone: [...before.gone.filter((gone) => !same(gone, name)), name],
  };
}

/** A name of the packs means the company again. */
export function withNameBack(before: Amendment, name: string): Amendment {
  return { ...before, gone: before.gone.filter((gone) => !same(gone, name)) };
}
