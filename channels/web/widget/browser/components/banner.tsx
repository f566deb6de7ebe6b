/** One line under the header for what the customer should know about the connection or their place in the queue. */
import type { ChatState } from '../chat-state.ts';

export function Banner({ state }: { readonly state: ChatState }) {
  const notice = noticeOf(state);
  const { strings } = state.settings;
  const { handler, ticket } = state.mode;
  return (
    <>
      <div role="status">{notice !== undefined && <p class="banner">{notice}</p>}</div>
      {handler === 'queue' && (
        <section class="queue">
          <h3>
            {strings.queueTitle}
            {ticket !== undefined && <span class="ticket">{ticket.number}</span>}
          </h3>
          <p>{strings.queueNext}</p>
        </section>
      )}
    </>
  );
}

function noticeOf({ connection, notice, settings: { strings } }: ChatState): string | undefined {
  if (notice !== undefined) return notice;
  return connection === 'reconnecting' ? strings.reconnecting : undefined;
}
