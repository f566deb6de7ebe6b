/** Messages as they are read, ratings, and the trace of a session's turns. */
import type { MessageStore } from '../../contract/message-store.ts';
import { toMessage } from '../records/message-record.ts';
import { toStep, toTurn } from '../records/turn-record.ts';
import { type TurnRow, type TurnStepRow, turnStepTable } from '../schemas/delivery-tables.ts';
import { feedbackTable, type MessageRow, messageTable } from '../schemas/session-tables.ts';
import type { Database } from '../sql/database.ts';
import { insertInto, replaceOnConflict } from '../sql/write-rows.ts';
import { toOptional } from '../stored-text.ts';
import type { WriteLane } from '../write-lane.ts';

/** What an `integer` column of either database can hold. */
const MAX_SEQ = 2 ** 31 - 1;
const READ_AFTER = 'SELECT * FROM message WHERE session_id = $1 AND seq > $2 ORDER BY seq LIMIT $3';
const READ_LATEST =
  'SELECT * FROM message WHERE session_id = $1 AND seq > $2 AND seq <= $3 ORDER BY seq DESC LIMIT $4';
const READ_ONE = 'SELECT * FROM message WHERE id = $1';
const READ_TURNS = 'SELECT * FROM turn WHERE session_id = $1 ORDER BY started_at DESC, id DESC LIMIT $2';

export function createMessageStore({ dialect, reader }: Database, writes: WriteLane): MessageStore {
  const replaceRating = insertInto(
    dialect,
    feedbackTable,
    replaceOnConflict(feedbackTable, ['session_id', 'subject']),
  );
  const readSteps = `SELECT * FROM turn_step WHERE turn_id IN ${dialect.list('$1')} ORDER BY turn_id, number`;

  const openMessage = (row: MessageRow) => toMessage(dialect.vault.open(messageTable, row));
  const openStep = (row: TurnStepRow) => toStep(dialect.vault.open(turnStepTable, row));

  return {
    after: async (sessionId, afterSeq, limit) =>
      (await reader.all<MessageRow>(READ_AFTER, [sessionId, afterSeq, limit])).map(openMessage),
    latest: async ({ sessionId, afterSeq, untilSeq = MAX_SEQ }, limit) => {
      const rows = await reader.all<MessageRow>(READ_LATEST, [sessionId, afterSeq, untilSeq, limit]);
      return rows.map(openMessage).reverse();
    },
    find: async (messageId) => {
      const [row] = await reader.all<MessageRow>(READ_ONE, [messageId]);
      return row && openMessage(row);
    },
    rate: (rating) =>
      writes.exclusive((transaction) =>
        replaceRating(transaction, [
          {
            session_id: rating.sessionId,
            subject: rating.messageId ?? 'csat',
            kind: rating.kind,
            score: rating.score ?? null,
            comment: toOptional(rating.comment),
            at: rating.at,
          },
        ]),
      ),
    trace: async (sessionId, limit) => {
      const turns = await reader.all<TurnRow>(READ_TURNS, [sessionId, limit]);
      const steps = await reader.all<TurnStepRow>(readSteps, [JSON.stringify(turns.map(({ id }) => id))]);
      return turns.map((turn) => ({
        turn: toTurn(turn),
        steps: steps.filter(({ turn_id }) => turn_id === turn.id).map(openStep),
      }));
    },
  };
}
