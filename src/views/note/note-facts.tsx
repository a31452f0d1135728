import type { ComponentChildren } from 'preact';
import type { Asked, Note } from '../../model';
import { dateWords, SourceLink, say } from '../../parts';
import { sayClaimType, sayEvidence } from './names';

/** Draws plain words: a search marks what it found in them. */
type Leaf = (words: string) => ComponentChildren;

/** "Asked 3 May 2024 by mail, until 6 May 2024: no answer yet". */
function askedWords({ when, how, deadline, answer }: Asked): string {
  const asked = [say('note_fact_asked'), when && dateWords(when), how].filter(Boolean).join(' ');
  const until = deadline && say('note_fact_deadline', dateWords(deadline));
  return `${[asked, until].filter(Boolean).join(', ')}: ${answer || say('note_fact_no_answer')}`;
}

/** All that a note says beside its words, tags and status. Nothing where it says no more. */
export function NoteFacts({ note, leaf = (words) => words }: { readonly note: Note; readonly leaf?: Leaf }) {
  const { reason, claimType, evidence, asked, archive, links, publishable } = note;
  const grounds = [reason, claimType && say(sayClaimType(claimType)), evidence && say(sayEvidence(evidence))].filter(Boolean).join(' · ');
  if (!grounds && !asked && !archive && !links.length && !publishable) return null;
  return (
    <ul class="note-facts small">
      {grounds && <li>{leaf(grounds)}</li>}
      {asked && <li>{leaf(askedWords(asked))}</li>}
      {archive && (
        <li>
          <SourceLink href={archive}>{say('note_archive')}</SourceLink> <span class="tiny">{archive}</span>
        </li>
      )}
      {links.map(({ url, label }, i) => (
        <li key={i}>
          <SourceLink href={url}>{leaf(label || url)}</SourceLink> {label && <span class="tiny">{url}</span>}
        </li>
      ))}
      {publishable && <li>{say('note_publishable')}</li>}
    </ul>
  );
}
