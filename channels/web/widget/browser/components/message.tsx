/** One message: what was said, its sources, by whom and when, and whether it helped. */
import { useMemo, useState } from 'preact/hooks';
import type { PublicMessage } from '../../../../../src/contract/public-shapes.ts';
import type { Rating } from '../chat-state.ts';
import type { Files } from '../files/files.ts';
import { fill } from '../launcher-strings.ts';
import { Markdown } from '../markdown/markdown.tsx';
import type { Settings } from '../settings.ts';
import type { Strings } from '../strings.ts';
import { Attachments } from './attachments.tsx';
import { Choices } from './choices.tsx';
import { Icon } from './icon.tsx';
import { Sources } from './sources.tsx';

export interface MessageProps {
  readonly message: PublicMessage;
  readonly settings: Settings;
  readonly rating: Rating | undefined;
  readonly rate: (rating: Rating) => void;
  readonly files: Files;
  /** Undefined once something came after the message: its topics are not asked for any more. */
  readonly choose: ((choice: string) => void) | undefined;
}

export function Message({ message, settings, rating, rate, files, choose }: MessageProps) {
  const { role, content, citations, attachments, choices = [], createdAt, editedAt, deletedAt } = message;
  const isGone = deletedAt !== undefined;
  const { strings, locale } = settings;
  const [openSource, setOpenSource] = useState<number>();
  const toggle = (index: number) => setOpenSource((open) => (open === index ? undefined : index));
  // Reading Markdown again for every word of another message would be felt in a long conversation.
  const body = useMemo(
    () => (role === 'user' ? <p class="plain">{content}</p> : readable(message, strings, toggle)),
    [message, strings],
  );

  if (role === 'system') {
    return (
      <li class="message system" dir="auto">
        {body}
      </li>
    );
  }
  return (
    <li class={`message ${role}`}>
      {(isGone || content !== '') && (
        <div class={isGone ? 'bubble removed' : 'bubble'} dir="auto">
          {isGone ? <p class="plain">{strings.removed}</p> : body}
        </div>
      )}
      <Attachments attachments={attachments} settings={settings} files={files} />
      {choose !== undefined && choices.length > 0 && <Choices choices={choices} choose={choose} />}
      {citations.length > 0 && (
        <Sources citations={citations} settings={settings} open={openSource} toggle={toggle} />
      )}
      <div class="meta">
        <span dir="auto">{authorOf(message, strings)}</span>
        <time dateTime={createdAt}>{timeOf(createdAt, locale)}</time>
        {editedAt !== undefined && !isGone && <span>{strings.edited}</span>}
        {/* Only what rests on sources is an answer; a greeting or the offer of a person helps nobody to rate. */}
        {role === 'assistant' && citations.length > 0 && (
          <Thumbs rating={rating} rate={rate} strings={strings} />
        )}
      </div>
    </li>
  );
}

function readable(
  { content, citations, choices }: PublicMessage,
  strings: Strings,
  open: (index: number) => void,
) {
  const source = (index: number) => {
    const citation = citations.find((candidate) => candidate.index === index);
    if (citation === undefined) return undefined;
    return (
      <sup>
        <button
          type="button"
          class="source-mark"
          aria-label={fill(strings.source, { number: index, title: citation.title })}
          onClick={() => open(index)}
        >
          {index}
        </button>
      </sup>
    );
  };
  // The topics stand below, as buttons.
  const text = choices === undefined ? content : (content.split('\n\n')[0] ?? '');
  return <Markdown text={text} source={source} />;
}

interface ThumbsProps {
  readonly rating: Rating | undefined;
  readonly rate: (rating: Rating) => void;
  readonly strings: Strings;
}

function Thumbs({ rating, rate, strings }: ThumbsProps) {
  const thumb = (value: Rating, label: string) => (
    <button
      type="button"
      class="thumb"
      aria-label={label}
      title={label}
      aria-pressed={rating === value}
      onClick={() => rate(value)}
    >
      <Icon name={value} />
    </button>
  );
  return (
    <span class="thumbs">
      {thumb('up', strings.helpful)}
      {thumb('down', strings.notHelpful)}
    </span>
  );
}

function authorOf({ role, author }: PublicMessage, strings: Strings): string {
  if (role === 'user') return strings.you;
  return role === 'staff' ? (author ?? strings.staff) : strings.assistant;
}

function timeOf(createdAt: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(createdAt));
}
