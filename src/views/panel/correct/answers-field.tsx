import { placeOf, type Statement, type StatementPlace, statementAt } from '../../../model';
import { say, sayerOf, shortened, wordsOf } from '../../../parts';
import type { Correcting } from './correct-menu';

/** Characters of a claim shown where one is chosen. */
const SHOWN = 70;

/** What a statement answers: the claims of the page to choose from, and those that it does not answer after all. */
export function AnswersField({ page, view, statement, corrections }: Correcting) {
  const { statements, replies } = view.reading;
  const linked = new Set(replies.filter((r) => r.by === statement.id).map((r) => r.to));
  const others = statements.filter((s) => s.id !== statement.id);
  const wordsFor = (s: Statement) => [sayerOf(s), shortened(wordsOf(page.text, s.content), SHOWN)].filter(Boolean).join(': ');
  const put = (id: string, does: boolean) => {
    const claim = others.find((s) => s.id === id);
    if (!claim) return;
    const without = (places: readonly StatementPlace[]) => places.filter((p) => statementAt(view.reading, page, p)?.id !== id);
    const place = placeOf(page, claim);
    corrections.say(statement, ({ answers, answersNot }) => ({
      answers: [...without(answers), ...(does ? [place] : [])],
      answersNot: [...without(answersNot), ...(does ? [] : [place])],
    }));
  };
  return (
    <div class="field">
      <label class="field">
        <span class="tiny">{say('correct_answers')}</span>
        <select value="" onChange={(e) => put(e.currentTarget.value, true)}>
          <option value="">{say('correct_answers_choose')}</option>
          {others
            .filter(({ id }) => !linked.has(id))
            .map((s) => (
              <option key={s.id} value={s.id}>
                {wordsFor(s)}
              </option>
            ))}
        </select>
      </label>
      <ul class="answered">
        {others
          .filter(({ id }) => linked.has(id))
          .map((s) => (
            <li key={s.id} class="small">
              {wordsFor(s)}{' '}
              <button type="button" class="link" onClick={() => put(s.id, false)}>
                {say('correct_answers_not')}
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}
