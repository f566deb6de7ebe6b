/** When to look at a ticket again, how urgent it is, whose it is to be, and that it is none. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Ticket } from './shapes.ts';
import type { Act } from './use-deeds.ts';

interface TicketCourseProps {
  readonly ticket: Ticket;
  /** Names to choose from; others can be written. */
  readonly colleagues: readonly string[];
  readonly act: Act;
  /** It is no ticket. */
  readonly dismiss: () => void;
}

const HOUR_MS = 3_600_000;
/** In hours, as the desk in Slack has them. */
const SNOOZES = { 1: '1 hour', 4: '4 hours', 24: '1 day', 72: '3 days', 168: '1 week' } as const;
const PRIORITIES = { low: 'Low', normal: 'Normal', high: 'High', urgent: 'Urgent' } as const;
const MAX_NAME_CHARACTERS = 80;

export function TicketCourse({ ticket, colleagues, act, dismiss }: TicketCourseProps) {
  const [hours, setHours] = useState('1');
  const [priority, setPriority] = useState<string>(ticket.priority);
  const [to, setTo] = useState('');
  const snooze = () => {
    const until = new Date(Date.now() + Number(hours) * HOUR_MS).toISOString();
    void act('snooze', { until }, 'Nobody is reminded of it until then, or until the customer writes.');
  };
  const assign = () => {
    const name = to.trim();
    if (name === '') return;
    void act('assign', { to: name }, `This ticket is ${name}’s now.`).then((worked) => worked && setTo(''));
  };

  return (
    <details class="course">
      <summary>Snooze, urgency, colleague, not a ticket</summary>
      <div class="actions">
        <Field id="not-before" label="Not before" button="Snooze" run={snooze}>
          <Options id="not-before" named={SNOOZES} value={hours} choose={setHours} />
        </Field>
        <Field
          id="urgency"
          label="Urgency"
          button="Set urgency"
          run={() => void act('priority', { priority }, 'The urgency is changed.')}
        >
          <Options id="urgency" named={PRIORITIES} value={priority} choose={setPriority} />
        </Field>
        <Field id="colleague" label="Colleague" button="Assign" run={assign}>
          <input
            id="colleague"
            list="colleagues"
            maxLength={MAX_NAME_CHARACTERS}
            autocomplete="off"
            value={to}
            onInput={({ currentTarget }) => setTo(currentTarget.value)}
          />
        </Field>
        <datalist id="colleagues">
          {colleagues.map((name) => (
            <option value={name} />
          ))}
        </datalist>
        <button type="button" onClick={dismiss}>
          Not a ticket
        </button>
      </div>
    </details>
  );
}

interface FieldProps {
  /** Of the control. */
  readonly id: string;
  readonly label: string;
  readonly button: string;
  readonly run: () => void;
  readonly children: ComponentChildren;
}

function Field({ id, label, button, run, children }: FieldProps) {
  const submit = (event: Event) => {
    event.preventDefault();
    run();
  };
  return (
    <form class="field" onSubmit={submit}>
      <div class="outcome">
        <label for={id}>{label}</label>
        {children}
      </div>
      <button type="submit">{button}</button>
    </form>
  );
}

interface OptionsProps {
  readonly id: string;
  /** Values with their names. */
  readonly named: Readonly<Record<string, string>>;
  readonly value: string;
  readonly choose: (value: string) => void;
}

function Options({ id, named, value, choose }: OptionsProps) {
  return (
    <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      {Object.entries(named).map(([each, label]) => (
        <option value={each}>{label}</option>
      ))}
    </select>
  );
}
