/** What was said and what happened, in order. Text only ever becomes text nodes. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { describeSize } from '../../widget/browser/files/describe-size.ts';
import { Markdown } from '../../widget/browser/markdown/markdown.tsx';
import { safeUrl } from '../../widget/browser/markdown/safe-url.ts';
import type { Attachment, Message, TicketEvent } from './shapes.ts';
import { detailOf, EVENTS, timeOf } from './words.ts';

type Save = (attachmentId: string, fileName: string) => void;

interface TranscriptProps {
  /** Name of the customer. */
  readonly customer: string;
  readonly messages: readonly Message[];
  readonly events: readonly TicketEvent[];
  readonly save: Save;
}

const AT_END_PX = 60;

export function Transcript({ customer, messages, events, save }: TranscriptProps) {
  const entries = [
    ...messages.map((message) => ({ at: message.createdAt, key: message.id, message })),
    ...events.map((event, index) => ({ at: event.at, key: `event-${index}`, event })),
  ].toSorted((one, other) => one.at.localeCompare(other.at));
  const { list, scrolled } = useFollowEnd(entries.length);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div class="transcript" role="log" aria-label="Conversation" tabIndex={0} ref={list} onScroll={scrolled}>
      <ol>
        {entries.map((entry) =>
          'message' in entry ? (
            <Said key={entry.key} message={entry.message} customer={customer} save={save} />
          ) : (
            <Happened key={entry.key} event={entry.event} />
          ),
        )}
      </ol>
    </div>
  );
}

/** Stays at the newest entry unless somebody reads further up. */
function useFollowEnd(length: number) {
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  useLayoutEffect(() => {
    if (isAtEnd.current) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [length]);
  const scrolled = () => {
    if (list.current === null) return;
    const { scrollHeight, scrollTop, clientHeight } = list.current;
    isAtEnd.current = scrollHeight - scrollTop - clientHeight < AT_END_PX;
  };
  return { list, scrolled };
}

interface SaidProps {
  readonly message: Message;
  readonly customer: string;
  readonly save: Save;
}

function Said({ message, customer, save }: SaidProps) {
  const { role, content, citations, attachments, createdAt, editedAt, deletedAt } = message;
  const author = {
    user: customer,
    assistant: 'Bot',
    staff: message.author ?? 'Support',
    system: 'Automatic message',
  };
  return (
    <Entry
      kind={role}
      who={author[role]}
      at={createdAt}
      mark={deletedAt === undefined ? editedAt && 'edited' : 'removed'}
    >
      {role === 'user' ? (
        <p class="plain">{content}</p>
      ) : (
        <Markdown text={content} source={() => undefined} />
      )}
      {citations.length > 0 && (
        <ul class="sources" aria-label="Sources">
          {citations.map(({ index, title, url }) => (
            <li>
              [{index}] <Link title={title} url={url} />
            </li>
          ))}
        </ul>
      )}
      {attachments.map((attachment) => (
        <File attachment={attachment} save={save} />
      ))}
    </Entry>
  );
}

function Link({ title, url }: { readonly title: string; readonly url: string | undefined }) {
  const address = url === undefined ? undefined : safeUrl(url, location.origin);
  if (address === undefined) return <>{title}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer nofollow">
      {title}
    </a>
  );
}

function File({
  attachment: { id, name, size },
  save,
}: {
  readonly attachment: Attachment;
  readonly save: Save;
}) {
  return (
    <p>
      <button type="button" class="file" onClick={() => save(id, name)}>
        Save {name} ({describeSize(size, navigator.language)})
      </button>
    </p>
  );
}

function Happened({ event }: { readonly event: TicketEvent }) {
  const { kind, actor, at, text } = event;
  if (kind === 'noted') {
    return (
      <Entry
        kind="note"
        who={`Internal note by ${actor ?? 'staff'}`}
        at={at}
        mark="the customer does not see it"
      >
        <p class="plain">{text}</p>
      </Entry>
    );
  }
  const what = EVENTS[kind];
  if (what === undefined) return <></>;
  return (
    <li class="event" dir="auto">
      {what}
      {actor !== undefined && ` by ${actor}`}
      {text !== undefined && `: ${detailOf(event)}`} · <time dateTime={at}>{timeOf(at)}</time>
    </li>
  );
}

interface EntryProps {
  readonly kind: Message['role'] | 'note';
  readonly who: string;
  readonly at: string;
  readonly mark: string | undefined;
  readonly children: ComponentChildren;
}

function Entry({ kind, who, at, mark, children }: EntryProps) {
  return (
    <li class={`entry ${kind}`}>
      <p class="by">
        <b dir="auto">{who}</b> {mark !== undefined && <em>{mark}</em>}{' '}
        <time dateTime={at}>{timeOf(at)}</time>
      </p>
      <div class="text" dir="auto">
        {children}
      </div>
    </li>
  );
}
