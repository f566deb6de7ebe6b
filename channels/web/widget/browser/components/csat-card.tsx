/** Asks once, after a conversation was resolved, how it was. */
import { useState } from 'preact/hooks';
import type { ChatState } from '../chat-state.ts';
import { fill } from '../launcher-strings.ts';
import { Icon } from './icon.tsx';
import { useReveal } from './reveal.ts';

export interface CsatCardProps {
  readonly state: ChatState;
  readonly rate: (score: number, comment: string) => void;
}

const SCORES = [1, 2, 3, 4, 5] as const;

export function CsatCard({ state, rate }: CsatCardProps) {
  const { strings } = state.settings;
  const [score, setScore] = useState(0);
  const [comment, setComment] = useState('');
  const form = useReveal<HTMLFormElement>(score > 0);

  if (state.csat === 'thanked') return <p class="card thanks">{strings.csatThanks}</p>;
  return (
    <form
      class="card csat"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        rate(score, comment.trim());
      }}
    >
      <fieldset>
        <legend>{strings.csatTitle}</legend>
        <div class="stars">
          {SCORES.map((value) => (
            <label key={value} class={value <= score ? 'star chosen' : 'star'}>
              <input
                type="radio"
                name="score"
                value={value}
                checked={value === score}
                aria-label={fill(strings.csatScore, { score: value })}
                onChange={() => setScore(value)}
              />
              <Icon name="star" />
            </label>
          ))}
        </div>
      </fieldset>
      {score > 0 && (
        <>
          <textarea
            aria-label={strings.csatComment}
            placeholder={strings.csatComment}
            maxLength={500}
            rows={2}
            value={comment}
            onInput={(event) => setComment(event.currentTarget.value)}
          />
          <button type="submit" class="primary">
            {strings.csatSend}
          </button>
        </>
      )}
    </form>
  );
}
