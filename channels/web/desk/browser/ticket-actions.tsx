/** What can be done with a ticket beside writing: take it, close it, give it back to the bot. */
import { useRef } from 'preact/hooks';
import type { Drafts } from './drafts.ts';
import type { Ticket } from './shapes.ts';
import { TicketCourse } from './ticket-course.tsx';
import type { Act } from './use-deeds.ts';

interface TicketActionsProps {
  readonly ticket: Ticket;
  /** Names of others who have tickets. */
  readonly colleagues: readonly string[];
  readonly isOpen: boolean;
  readonly isMine: boolean;
  readonly isBusy: boolean;
  readonly drafts: Drafts;
  readonly act: Act;
  /** The button that was pressed may be gone. */
  readonly onDone: () => void;
}

const OUTCOMES = {
  solved: 'Solved',
  'no-answer': 'Customer is silent',
  duplicate: 'Duplicate',
  spam: 'Spam',
} as const;

export function TicketActions(props: TicketActionsProps) {
  const { ticket, colleagues, isOpen, isMine, isBusy, drafts, act, onDone } = props;
  const outcome = useRef<HTMLSelectElement>(null);
  if (!isOpen) return <></>;
  const isTaken = ticket.status === 'claimed' && !isMine;
  /** Whoever has written to the customer and presses the wrong button is asked. */
  const end = (...deed: Parameters<Act>) => {
    const isUnsent = drafts.read(`${ticket.number}:reply`).trim() !== '';
    if (!isUnsent || confirm('Your reply is not sent yet. Go on without sending it?')) run(...deed);
  };
  const run = (...deed: Parameters<Act>) => void act(...deed).then((worked) => worked && onDone());

  return (
    <div class="actions" aria-busy={isBusy}>
      {!isMine && (
        <button
          type="button"
          class="primary"
          onClick={() => run('claim', { takeOver: isTaken }, 'This ticket is yours now.')}
        >
          {isTaken ? `Take over from ${ticket.assignee ?? 'somebody'}` : 'Claim'}
        </button>
      )}
      <label class="outcome">
        <span>Outcome</span>
        <select ref={outcome}>
          {Object.entries(OUTCOMES).map(([value, label]) => (
            <option value={value}>{label}</option>
          ))}
        </select>
      </label>
      <button
        type="button"
        onClick={() =>
          end('resolve', { outcome: outcome.current?.value ?? 'solved' }, 'The ticket is resolved.')
        }
      >
        Resolve
      </button>
      <button type="button" onClick={() => end('handback', {}, 'The bot has the conversation again.')}>
        Hand back to the bot
      </button>
      <TicketCourse
        {...{ ticket, colleagues, act }}
        dismiss={() =>
          end('resolve', { outcome: 'not-a-ticket' }, 'The bot goes on; the customer is told nothing.')
        }
      />
    </div>
  );
}
