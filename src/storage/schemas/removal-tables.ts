/** Messages on platforms that are to be taken back because their customer was erased. A row says nothing about the customer. */
import { EntitySchema } from 'typeorm';
import type { ChannelName } from '../../contract/event.ts';
import { integer, key, optionalText, text, time } from './columns.ts';

/** Its id is made from the channel and the platform's id, so that one message is taken back once. Gone when the message is. */
export interface RemovalRow {
  readonly id: string;
  readonly channel: ChannelName;
  /** The platform's id of the message. */
  readonly external_id: string;
  /** `refused`: the platform will never do it. */
  readonly status: 'pending' | 'refused';
  readonly attempts: number;
  /** When to try, or when the lease of who tries ends. */
  readonly run_at: number;
  readonly error_code: string | null;
  readonly created_at: number;
}

export const removalTable = new EntitySchema<RemovalRow>({
  name: 'removal',
  columns: {
    id: key,
    channel: text,
    external_id: text,
    status: text,
    attempts: integer,
    run_at: time,
    error_code: optionalText,
    created_at: time,
  },
});
