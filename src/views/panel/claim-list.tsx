import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../parts';
import { ClaimItem } from './claim-item';
import type { Claim } from './claims';

/** Claims from which on only those in sight are laid out. */
const LONG = 100;

interface Props {
  readonly claims: readonly Claim[];
  readonly current: string | null;
  readonly choose: (statement: string) => void;
  readonly close: () => void;
  /** What stands under a claim: its details, its notes. */
  readonly under: (claim: Claim) => ComponentChildren;
}

const buttonsIn = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLButtonElement>('button.go') ?? [])];

/** Which claim a key leads to from the one at `at`; `null`: the key is none of ours. */
export function claimAfter(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** The claims in reading order. Arrow keys, Home and End go from claim to claim; Enter goes to the place on the page, Escape closes. */
export function ClaimList({ claims, current, choose, close, under }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const press = (event: KeyboardEvent) => {
    const buttons = buttonsIn(list.current);
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    if (event.key === 'Escape' && at >= 0) close();
    const next = at < 0 ? null : claimAfter(event.key, at, buttons.length);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  useEffect(() => {
    const chosen = buttonsIn(list.current).find((b) => b.dataset['claim'] === current);
    chosen?.scrollIntoView({ block: 'nearest' });
    // A panel that was opened for a claim has the keys there; one that is written in keeps them.
    if (document.activeElement === document.body) chosen?.focus({ preventScroll: true });
  }, [current]);
  const reachable = claims.some((c) => c.statement.id === current) ? current : claims[0]?.statement.id;
  return (
    <ol class={claims.length > LONG ? 'list long' : 'list'} ref={list} aria-label={say('panel_claims')} onKeyDown={press}>
      {claims.map((claim) => (
        <ClaimItem
          key={claim.statement.id}
          claim={claim}
          current={claim.statement.id === current}
          reachable={claim.statement.id === reachable}
          onChoose={() => choose(claim.statement.id)}
        >
          {under(claim)}
        </ClaimItem>
      ))}
    </ol>
  );
}
