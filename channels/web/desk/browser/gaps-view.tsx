/** What the articles lack, as the last thirty days of conversations show it. */
import type { Calls } from './calls.ts';
import { linkTo } from './place.ts';
import { Report } from './report.tsx';
import type { GapReport } from './shapes.ts';
import { timeOf } from './words.ts';

export function GapsView({ calls }: { readonly calls: Calls }) {
  return <Report title="What the articles lack" load={calls.gaps} show={(report) => <Gaps {...report} />} />;
}

function Gaps({ unanswered, disliked, proposed, stale, duplicates, isPartial }: GapReport) {
  return (
    <>
      <h3>Unanswered questions</h3>
      {unanswered.length === 0 && <p class="empty">Every question of the last 30 days was answered.</p>}
      <ul class="plain-list">
        {unanswered.map(({ question, asked, lastAskedAt }) => (
          <li>
            <p dir="auto">{question}</p>
            <small>
              asked {asked === 1 ? 'once' : `${asked} times`}, last on {timeOf(lastAskedAt)}
            </small>
          </li>
        ))}
      </ul>
      <h3>Answers that did not help</h3>
      {disliked.length === 0 && <p class="empty">No answer got a thumbs down.</p>}
      <ul class="plain-list">
        {disliked.map(({ question, answer, comment, ratedAt }) => (
          <li>
            <p dir="auto">{question ?? 'A question that is gone'}</p>
            <p dir="auto" class="quoted">
              {answer}
            </p>
            <small>
              {comment !== undefined && `“${comment}” · `}
              {timeOf(ratedAt)}
            </small>
          </li>
        ))}
      </ul>
      <h3>Proposed by staff</h3>
      {proposed.length === 0 && <p class="empty">Nothing was proposed.</p>}
      <ul class="plain-list">
        {proposed.map(({ ticket, question, text }) => (
          <li>
            <p dir="auto">{question}</p>
            <p dir="auto" class="quoted">
              {text}
            </p>
            <small>
              <a href={linkTo('open', ticket)}>{ticket}</a>
            </small>
          </li>
        ))}
      </ul>
      <p class="empty">
        {stale.length} articles did not change for a year, and {duplicates.length} pairs of passages say the
        same: <code>switchboard gaps</code> lists them.{isPartial && ' There was more than is looked at.'}
      </p>
    </>
  );
}
