import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { openNames, openOwnNames } from '../companies';
import { builtInPacks, type NameChoices, type NameIndex, type OwnCompany } from '../model';
import { builtInOn, findPackCompanies, readNameChoices } from '../record';
import { record, useLive } from './live';

/** The names as they are now, by packs and reader. */
export interface Names {
  readonly choices: NameChoices;
  /** The built-in packs that are on. */
  readonly builtIn: readonly Uint8Array[];
  /** The companies of the packs brought in that are on. */
  readonly companies: readonly OwnCompany[];
  readonly index: NameIndex;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`data/${file}.bin`));
  return new Uint8Array(await response.arrayBuffer());
}

/** The packs that came with Rejoinder, by their name. */
export async function loadBuiltIn(): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map(await Promise.all(builtInPacks.map(async (name) => [name, await bytesOf(name)] as const)));
}

/** The index of the packs that came with Rejoinder, all of them, whatever is switched off. */
export const openBuiltIn = async (): Promise<NameIndex> => openNames([...(await loadBuiltIn()).values()]);

async function readSaid() {
  const choices = await readNameChoices(record);
  const on = choices.packs.filter((pack) => pack.on && pack.format !== null);
  return {
    choices,
    companies: await findPackCompanies(
      record,
      on.map(({ id }) => id),
    ),
  };
}

/** The names, and again whenever the reader changes them; `null` until they are there. */
export function useNames(): Names | null {
  const [packs, setPacks] = useState<ReadonlyMap<string, Uint8Array> | null>(null);
  // Packs that cannot be read leave the reader's own names.
  useEffect(() => void loadBuiltIn().then(setPacks, () => setPacks(new Map())), []);
  const said = useLive(readSaid, []);
  return useMemo(() => {
    if (!packs || said.state !== 'here') return null;
    const { choices, companies } = said.value;
    const builtIn = builtInOn(choices).flatMap((name) => packs.get(name) ?? []);
    return { choices, companies, builtIn, index: openOwnNames(builtIn, companies, choices.amendments) };
  }, [packs, said]);
}
