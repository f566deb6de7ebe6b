/** What the customer said before a ticket opened, for staff who do not read its language. */
import type { StaffDesk, Translation } from '../../../src/contract/desk.ts';
import type { StoredMessage } from '../../../src/contract/records.ts';

/** At the same time; the newest tell what it is about. */
const TRANSLATED_MESSAGES = 4;

/** By message. */
export async function translateTranscript(
  board: Pick<StaffDesk, 'translation'>,
  messages: readonly StoredMessage[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Translation>> {
  const asked = messages.filter(({ role }) => role === 'user').slice(-TRANSLATED_MESSAGES);
  const found = await Promise.all(
    asked.map(async ({ id, sessionId, content }) => {
      const translation = await board.translation({ id, sessionId, text: content }, signal);
      return translation === undefined ? [] : [[id, translation] as const];
    }),
  );
  return new Map(found.flat());
}
