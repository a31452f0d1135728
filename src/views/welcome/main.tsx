import '../../parts/tokens.css';
import '../../parts/parts.css';
import '../views.css';
import '../plain-page.css';
import { render } from 'preact';
import { say } from '../../parts';
import { KeepQuestion } from './keep-question';
import { Keys } from './keys';
import { Onward } from './onward';

/** The four marks, drawn as on a page. */
function Legend() {
  return (
    <dl class="legend">
      {(['company', 'claim', 'answered', 'unanswered'] as const).map((mark) => (
        <div key={mark}>
          <dt>
            <span class={`m-${mark}`}>{say(`welcome_mark_${mark}`)}</span>
          </dt>
          <dd class="small">{say(`welcome_mark_${mark}_about`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The first page that a reader sees: what this does, what it keeps, and how to reach it. */
function Welcome() {
  return (
    <main>
      <h1>{say('welcome_title')}</h1>
      <p class="lead">{say('welcome_lead')}</p>
      <section>
        <h2>{say('welcome_marks')}</h2>
        <Legend />
      </section>
      <KeepQuestion />
      <Onward />
      <Keys />
      <section>
        <h2>{say('welcome_promise')}</h2>
        <p class="small">{say('welcome_promise_about')}</p>
      </section>
    </main>
  );
}

document.title = say('welcome_title');
const root = document.getElementById('root');
if (root) render(<Welcome />, root);
