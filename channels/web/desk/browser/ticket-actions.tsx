/** What can be done with a ticket beside writing: take it, close it, give it back to the bot. */
import { useRef } from 'preact/hooks';
import type { Ticket } from './shapes.ts';
import type { Act } from './use-deeds.ts';

interface TicketActionsProps {
  readonly ticket: Ticket;
  readonly isOpen: boolean;
  readonly isMine: boolean;
  readonly isBusy: boolean;
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

export function TicketActions({ ticket, isOpen, isMine, isBusy, act, onDone }: TicketActionsProps) {
  const outcome = useRef<HTMLSelectElement>(null);
  if (!isOpen) return <></>;
  const isTaken = ticket.status === 'claimed' && !isMine;
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
          run('resolve', { outcome: outcome.current?.value ?? 'solved' }, 'The ticket is resolved.')
        }
      >
        Resolve
      </button>
      <button type="button" onClick={() => run('handback', {}, 'The bot has the conversation again.')}>
        Hand back to the bot
      </button>
    </div>
  );
}
