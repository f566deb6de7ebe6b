/** One line under the header for what the customer should know about the connection or their place in the queue. */
import type { ChatState } from '../chat-state.ts';
import { fill } from '../launcher-strings.ts';

export function Banner({ state }: { readonly state: ChatState }) {
  const notice = noticeOf(state);
  const { strings } = state.settings;
  const { handler, ticket, expectedReplyAt } = state.mode;
  return (
    <>
      <div role="status">{notice !== undefined && <p class="banner">{notice}</p>}</div>
      {handler === 'queue' && (
        <section class="queue">
          <h3>
            {strings.queueTitle}
            {ticket !== undefined && <span class="ticket">{ticket.number}</span>}
          </h3>
          {expectedReplyAt !== undefined && (
            <p>{fill(strings.queueExpected, { time: timeNear(expectedReplyAt, state.settings.locale) })}</p>
          )}
          <p>{strings.queueNext}</p>
        </section>
      )}
    </>
  );
}

/** Of another day with its name, as in `Mon 09:30`. */
function timeNear(at: string, locale: string): string {
  const time = new Date(at);
  const isToday = time.toDateString() === new Date().toDateString();
  const day = isToday ? {} : ({ weekday: 'short' } as const);
  return new Intl.DateTimeFormat(locale, { ...day, hour: '2-digit', minute: '2-digit' }).format(time);
}

function noticeOf({ connection, notice, settings: { strings } }: ChatState): string | undefined {
  if (notice !== undefined) return notice;
  return connection === 'reconnecting' ? strings.reconnecting : undefined;
}
