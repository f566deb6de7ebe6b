/** The conversation from its first message to what is being written now. It follows its end unless the customer scrolled away. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChatState, Streaming } from '../chat-state.ts';
import type { Conversation } from '../conversation.ts';
import type { Files } from '../files/files.ts';
import { fill } from '../launcher-strings.ts';
import { Markdown } from '../markdown/markdown.tsx';
import type { OutboxItem } from '../outbox.ts';
import type { Settings } from '../settings.ts';
import type { Strings } from '../strings.ts';
import { unconfirmed } from '../timeline.ts';
import { Attachments } from './attachments.tsx';
import { CsatCard } from './csat-card.tsx';
import { Icon } from './icon.tsx';
import { Message } from './message.tsx';

export interface MessageListProps {
  readonly state: ChatState;
  readonly conversation: Conversation;
}

/** An answer that has not begun after this long is not announced as being written any more. */
const ANSWER_EXPECTED_MS = 90_000;
const AT_END_PX = 48;

export function MessageList({ state, conversation }: MessageListProps) {
  const { settings, messages, streaming, ratings, csat } = state;
  const { strings } = settings;
  const waiting = unconfirmed(state.outbox, messages);
  const { list, isAway, follow, scrolled } = useFollowEnd([
    messages,
    streaming,
    waiting.length,
    state.typist,
  ]);
  const writer = writerOf(state);
  const newest = messages.at(-1);

  return (
    <div class="list-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="list" ref={list} onScroll={scrolled} tabIndex={0} role="log" aria-label={settings.name}>
        {messages.length === 0 && waiting.length === 0 && <Welcome strings={strings} />}
        <ol>
          {messages.map((message) => (
            <Message
              key={message.id}
              message={message}
              settings={settings}
              rating={ratings[message.id]}
              rate={(rating) => conversation.rate(message.id, rating)}
              files={conversation}
              choose={message.id === newest?.id && waiting.length === 0 ? conversation.send : undefined}
            />
          ))}
          {streaming !== undefined && <StreamingMessage streaming={streaming} strings={strings} />}
          {waiting.map((item) => (
            <Waiting
              key={item.clientMessageId}
              item={item}
              settings={settings}
              files={conversation}
              retry={() => conversation.retry(item.clientMessageId)}
            />
          ))}
        </ol>
        {writer !== undefined && <Writing label={fill(strings.writing, { name: writer })} />}
        {csat !== 'hidden' && <CsatCard state={state} rate={conversation.rateConversation} />}
      </div>
      {isAway && (
        <button type="button" class="to-end" onClick={follow}>
          {strings.newMessages}
          <Icon name="arrow" />
        </button>
      )}
    </div>
  );
}

/** `changes` are what may make the list longer. */
function useFollowEnd(changes: readonly unknown[]) {
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const lastTop = useRef(0);
  const [isAway, setAway] = useState(false);
  const follow = () => {
    isAtEnd.current = true;
    setAway(false);
    list.current?.scrollTo({ top: list.current.scrollHeight });
  };
  useLayoutEffect(() => {
    if (isAtEnd.current) follow();
    else setAway(true);
  }, changes);
  // The frame shrinks when a banner or a keyboard appears.
  useEffect(() => {
    if (list.current === null) return;
    const resized = new ResizeObserver(() => {
      if (isAtEnd.current) follow();
    });
    resized.observe(list.current);
    // Pictures and names of files grow when they are loaded.
    for (const content of list.current.children) resized.observe(content);
    return () => resized.disconnect();
  }, []);
  const scrolled = () => {
    if (list.current === null) return;
    const { scrollHeight, scrollTop, clientHeight } = list.current;
    // Only scrolling up leaves the end; the end also moves away by itself when the frame shrinks.
    if (scrollHeight - scrollTop - clientHeight < AT_END_PX) {
      isAtEnd.current = true;
      setAway(false);
    } else if (scrollTop < lastTop.current) {
      isAtEnd.current = false;
    }
    lastTop.current = scrollTop;
  };
  return { list, isAway, follow, scrolled };
}

function Welcome({ strings }: { readonly strings: Strings }) {
  return (
    <div class="welcome">
      <span class="welcome-icon">
        <Icon name="spark" />
      </span>
      <p class="welcome-title">{strings.welcomeTitle}</p>
      <p>{strings.welcome}</p>
    </div>
  );
}

/** Not announced word by word; the finished message is. */
function StreamingMessage({
  streaming,
  strings,
}: {
  readonly streaming: Streaming;
  readonly strings: Strings;
}) {
  return (
    <li class="message assistant" aria-live="off" aria-busy={!streaming.isStopped}>
      <div class={streaming.isStopped ? 'bubble stopped' : 'bubble streaming'} dir="auto">
        <Markdown text={streaming.text} source={() => undefined} />
      </div>
      <div class="meta">{streaming.isStopped ? strings.stopped : strings.assistant}</div>
    </li>
  );
}

interface WaitingProps {
  readonly item: OutboxItem;
  readonly settings: Settings;
  readonly files: Files;
  readonly retry: () => void;
}

function Waiting({ item, settings, files, retry }: WaitingProps) {
  const { strings } = settings;
  return (
    <li class="message user">
      {item.content !== '' && (
        <div class="bubble pending" dir="auto">
          <p class="plain">{item.content}</p>
        </div>
      )}
      <Attachments attachments={item.attachments} settings={settings} files={files} />
      <div class="meta">
        {item.hasFailed ? (
          <>
            <span class="danger">{strings.notSent}</span>
            <button type="button" class="link-button" onClick={retry}>
              {strings.retry}
            </button>
          </>
        ) : (
          strings.sending
        )}
      </div>
    </li>
  );
}

function Writing({ label }: { readonly label: string }) {
  return (
    <p class="writing">
      <span class="dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <span class="visually-hidden">{label}</span>
    </p>
  );
}

/** Who is about to say something; undefined while words are already on screen. */
function writerOf({
  typist,
  streaming,
  messages,
  mode,
  settings,
  connection,
}: ChatState): string | undefined {
  const { strings } = settings;
  if (streaming !== undefined && !streaming.isStopped) return undefined;
  if (typist?.role === 'staff') return typist.name ?? strings.staff;
  const newest = messages.at(-1);
  const isAnswerDue =
    connection === 'online' &&
    mode.handler === 'bot' &&
    newest?.role === 'user' &&
    Date.now() - Date.parse(newest.createdAt) < ANSWER_EXPECTED_MS;
  return isAnswerDue || typist !== undefined ? strings.assistant : undefined;
}
