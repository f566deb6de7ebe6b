/** `/support` of staff: answered within the time that Slack gives, whether or not Slack tells in time who asks. */
import type { StaffDesk, StaffPerson, StaffRoster } from '../../../src/contract/desk.ts';
import { AppError } from '../../../src/contract/errors.ts';
import type { Clock } from '../../../src/contract/telemetry.ts';
import type { Acknowledgement } from '../part.ts';
import type { CommandPayload } from '../payload.ts';
import { answerCommand, type CommandAnswer, isDeskCommand } from './commands.ts';
import type { DeskPlaces } from './desk-places.ts';
import { staffEventBy } from './staff-event-by.ts';
import type { VisibleTickets } from './visible-tickets.ts';

interface TakeCommandOptions {
  readonly board: StaffDesk;
  readonly roster: StaffRoster;
  readonly visibleTickets: VisibleTickets;
  readonly places: DeskPlaces;
  readonly clock: Clock;
}

/** Slack gives up after three seconds. */
const PATIENCE_MS = 2_000;
const NOT_NOW = 'Slack does not say right now who works at the desk. Please try again in a moment.';

/** Undefined = no command of staff. */
export function createTakeCommand(options: TakeCommandOptions) {
  const { board, roster, visibleTickets, places, clock } = options;
  const carryOut = async ({ events, isOnDuty }: CommandAnswer, payload: CommandPayload): Promise<void> => {
    if (isOnDuty !== undefined) await board.setOffDuty(payload.userId, isOnDuty ? undefined : clock());
    for (const { ticket, action } of events) {
      const id = `command:${payload.triggerId ?? ''}:${ticket}`;
      await board.accept(staffEventBy(payload, ticket, { id, deed: { kind: 'action', action } }));
    }
  };

  return async (payload: CommandPayload): Promise<Acknowledgement | undefined> => {
    if (!isDeskCommand(payload, places.all)) return undefined;
    const person = await inTime(roster.identify(payload.userId));
    if (person === undefined) return ephemeral(NOT_NOW);
    if (!person.isStaff) return undefined;
    const answer = answerCommand(payload.text, await visibleTickets(person.id), person, clock());
    await carryOut(answer, payload);
    return ephemeral(answer.text);
  };
}

/** Undefined when Slack does not tell, or not in time: what it tells later is known at the next command. */
async function inTime(asking: Promise<StaffPerson>): Promise<StaffPerson | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, undefined);
  });
  const found = asking.catch((cause: unknown) => {
    if (cause instanceof AppError) return undefined;
    throw cause;
  });
  try {
    return await Promise.race([found, late]);
  } finally {
    clearTimeout(timer);
  }
}

function ephemeral(text: string): Acknowledgement {
  return { body: { response_type: 'ephemeral', text } };
}
