import type { Corrected, Entity, PageView, Statement } from '../model';
import { say } from './say';

/** What the engine had found, where the reader says otherwise. */
function foundWords({ correction, found }: Corrected, entities: readonly Entity[]): string[] {
  const { speaker, act, about, answers, answersNot } = correction;
  const names = entities.filter((e) => e.kind === 'company' && found.about.includes(e.id)).map((e) => e.name);
  return [
    speaker && (found.who ? say('correct_found_speaker', found.who) : say('correct_found_nobody')),
    act && say('correct_found_act', say(`act_${found.act}`)),
    about && (names.length ? say('correct_found_about', names.join(', ')) : say('correct_found_about_none')),
    answers.length + answersNot.length > 0 && say('correct_found_answers'),
  ].filter((words): words is string => Boolean(words));
}

/** That the reader corrected a statement, and what had been found. Nothing where they did not. */
export function CorrectedLine({ view, statement }: { readonly view: PageView; readonly statement: Statement }) {
  const own = view.corrected.find(({ found }) => found.id === statement.id);
  if (!own) return null;
  return <p class="tiny corrected">{say('correct_found', foundWords(own, view.reading.entities).join(', '))}</p>;
}
