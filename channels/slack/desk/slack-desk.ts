/** Puts the staff desk into a Slack workspace: its half of the app, and who works there. */
import type { CardField, DeskRoute, StaffDesk, StaffRoster } from '../../../src/contract/desk.ts';
import type { Clock, Logger } from '../../../src/contract/telemetry.ts';
import type { SlackPart } from '../part.ts';
import type { SlackWorkspace } from '../slack-channel.ts';
import { createDeskPart } from './desk-part.ts';
import { createDeskPlaces } from './desk-places.ts';
import { createRoster } from './roster.ts';

export interface SlackDeskOptions {
  readonly desk: { readonly board: StaffDesk; connect(roster: StaffRoster): void };
  /** Channel id. */
  readonly channel: string;
  /** The first that fits counts; a ticket that none fits is for `channel`. */
  readonly routes: readonly DeskRoute[];
  /** User group whose members are staff; undefined = all members of the channel that a ticket is in. */
  readonly group: string | undefined;
  /** What is told about customers. */
  readonly fields: ReadonlySet<CardField>;
  readonly clock: Clock;
  readonly logger: Logger;
}

export function createSlackDesk(options: SlackDeskOptions): (workspace: SlackWorkspace) => SlackPart {
  const places = createDeskPlaces(options.channel, options.routes);
  return (workspace) => {
    const roster = createRoster({ ...options, places, api: workspace.api });
    options.desk.connect(roster);
    return createDeskPart({ ...options, ...workspace, board: options.desk.board, roster, places });
  };
}
