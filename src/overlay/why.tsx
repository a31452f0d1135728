import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Entity, findAnswers, type PageView, type ReplyReason, type Statement } from '../model';
import { type Say, say } from '../parts';

const reasonWords = (reason: ReplyReason) => say(`reason_${reason.replaceAll(' ', '_')}` as Say);
const percent = (share: number) => Math.round(share * 100);

/** Why an entity was taken for what it is, in the rules' own words. */
export function Evidence({ of }: { readonly of: readonly Entity[] }) {
  const shown = of.filter((entity) => entity.evidence.length > 0);
  return (
    <>
      {shown.map((entity) => (
        <p class="small" key={entity.id}>
          {say('card_why_taken', entity.name, entity.evidence.join(', '))}
        </p>
      ))}
    </>
  );
}

/** The answer to "Why?", at the card's end: brought into view when it is asked for. */
export function WhySection({ children }: { readonly children: ComponentChildren }) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section ref={section}>
      <h3 class="label">{say('card_why')}</h3>
      {children}
    </section>
  );
}

/** Why this was found and linked as it is: the rule, how often it is right, the reasons of each link, the evidence for each company. */
export function Why({ view: { reading, record }, statement }: { readonly view: PageView; readonly statement: Statement }) {
  const shared = record.filter((r) => r.to === statement.id).flatMap((r) => r.shared);
  return (
    <WhySection>
      <p class="small">
        {say('card_why_rule')} <b>{statement.rule}</b>, {say('card_why_right', percent(statement.confidence))}.
      </p>
      {findAnswers(reading, statement).map(({ reply, statement: answer }) => (
        <p class="small" key={answer.id}>
          {say('card_why_linked')}: {reply.why.map(reasonWords).join(', ')}
          {reply.anchor && ` (“${reply.anchor}”)`}, {percent(reply.confidence)} %.
        </p>
      ))}
      {shared.length > 0 && (
        <p class="small">
          {say('card_earlier')}: {say('card_why_shared', [...new Set(shared)].join(', '))}.
        </p>
      )}
      <Evidence of={reading.entities.filter((e) => statement.about.includes(e.id) || e.id === statement.entity)} />
    </WhySection>
  );
}
