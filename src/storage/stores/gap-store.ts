/** Reads which questions were declined, which answers were disliked, and what staff proposed as knowledge. */
import type { GapStore } from '../../contract/gaps.ts';
import { toMessage } from '../records/message-record.ts';
import { type FeedbackRow, feedbackTable, type MessageRow, messageTable } from '../schemas/session-tables.ts';
import { type TicketEventRow, ticketEventTable } from '../schemas/ticket-tables.ts';
import type { Database } from '../sql/database.ts';
import { fromStored } from '../stored-text.ts';

/** A second miss in a row calls a person, and is one like the first. */
const MISSED = `
  SELECT message.* FROM turn
  JOIN message ON message.session_id = turn.session_id AND message.role = 'user' AND message.deleted_at IS NULL
  JOIN inbox ON inbox.id = message.inbox_id AND inbox.turn_id = turn.id
  WHERE turn.started_at >= $1 AND turn.decision IN ('declined', 'repeated-miss')
  ORDER BY turn.started_at DESC, message.seq DESC LIMIT $2`;
const DISLIKED = `
  SELECT * FROM feedback WHERE kind = 'down' AND at >= $1 ORDER BY at DESC, session_id, subject LIMIT $2`;

const PROPOSED = `
  SELECT ticket_event.*, ticket.session_id FROM ticket_event JOIN ticket ON ticket.number = ticket_event.ticket_number
  WHERE ticket_event.kind = 'proposed' AND ticket_event.at >= $1
  ORDER BY ticket_event.at DESC, ticket_event.ticket_number, ticket_event.seq DESC LIMIT $2`;
const ASKED_BEFORE = `
  SELECT * FROM message WHERE session_id = $1 AND role = 'user' AND deleted_at IS NULL AND created_at <= $2
  ORDER BY seq DESC LIMIT 1`;

interface ProposedRow extends TicketEventRow {
  readonly session_id: string;
}

export function createGapStore({ dialect, reader }: Pick<Database, 'dialect' | 'reader'>): GapStore {
  const { vault, list } = dialect;
  const answers = `SELECT * FROM message WHERE id IN ${list('$1')} AND role = 'assistant' AND deleted_at IS NULL`;
  const questions = `
    SELECT asked.* FROM message AS answer
    JOIN message AS asked ON asked.session_id = answer.session_id AND asked.seq =
      (SELECT MAX(earlier.seq) FROM message AS earlier
       WHERE earlier.session_id = answer.session_id AND earlier.seq < answer.seq
         AND earlier.role = 'user' AND earlier.deleted_at IS NULL)
    WHERE answer.id IN ${list('$1')}`;
  const readMessages = async (sql: string, ids: readonly string[]) =>
    (await reader.all<MessageRow>(sql, [JSON.stringify(ids)])).map((row) =>
      toMessage(vault.open(messageTable, row)),
    );

  return {
    proposed: async (since, limit) => {
      const rows = (await reader.all<ProposedRow>(PROPOSED, [since, limit])).map((row) =>
        vault.open(ticketEventTable, row),
      );
      return await Promise.all(
        rows.map(async ({ ticket_number: ticketNumber, session_id, text, at }) => {
          const [asked] = await reader.all<MessageRow>(ASKED_BEFORE, [session_id, at]);
          return {
            ticketNumber,
            ...(asked === undefined ? {} : { question: toMessage(vault.open(messageTable, asked)).content }),
            text: text === null ? '' : fromStored(text),
            proposedAt: at,
          };
        }),
      );
    },
    missed: async (since, limit) =>
      (await reader.all<MessageRow>(MISSED, [since, limit]))
        .map((row) => toMessage(vault.open(messageTable, row)))
        .map(({ sessionId, content, createdAt }) => ({ sessionId, text: content, askedAt: createdAt })),
    disliked: async (since, limit) => {
      const rows = (await reader.all<FeedbackRow>(DISLIKED, [since, limit])).map((row) =>
        vault.open(feedbackTable, row),
      );
      const ids = rows.map(({ subject }) => subject);
      const rated = new Map((await readMessages(answers, ids)).map((message) => [message.id, message]));
      const asked = await readMessages(questions, ids);
      return rows.flatMap(({ subject, comment, at }) => {
        const answer = rated.get(subject);
        if (answer === undefined) return [];
        const question = asked.findLast(
          ({ sessionId, seq }) => sessionId === answer.sessionId && seq < answer.seq,
        );
        return {
          ...(question === undefined ? {} : { question: question.content }),
          answer: answer.content,
          ...(comment === null ? {} : { comment: fromStored(comment) }),
          documentIds: [...new Set(answer.citations.map(({ documentId }) => documentId))],
          ratedAt: at,
        };
      });
    },
  };
}
