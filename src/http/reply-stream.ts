/** Sends a message and streams its answer while it is written. The stream is only a view: when it ends early, the turn goes on. */
import type { Response } from 'express';
import type { Conversations, CustomerMessage, SessionFeed, SessionSignal } from '../contract/conversation.ts';
import type { Session } from '../contract/records.ts';
import type { Logger } from '../contract/telemetry.ts';
import { presentAnswered } from './answered-message.ts';
import type { EventStream } from './event-stream.ts';
import { openEventStream } from './event-stream.ts';
import type { DescribeProblem } from './problems.ts';
import { asAppError, report } from './problems.ts';
import { requestIdOf } from './request-id.ts';

const MAX_EARLY_DELTAS = 100;

type Delta = Extract<SessionSignal, { kind: 'delta' }>;

export interface ReplyRequest {
  readonly response: Response;
  readonly session: Session;
  readonly customerMessage: CustomerMessage;
  readonly signal: AbortSignal;
}

interface ReplyStreamOptions {
  readonly conversations: Pick<Conversations, 'send' | 'reply'>;
  readonly feed: Pick<SessionFeed, 'subscribe'>;
  readonly describeProblem: DescribeProblem;
  readonly logger: Logger;
}

/** What is refused before the message is stored is thrown, as for a plain answer; later trouble becomes an `error` event. */
export async function streamReply(request: ReplyRequest, options: ReplyStreamOptions): Promise<void> {
  const { response, session, customerMessage, signal } = request;
  const { conversations, feed, describeProblem, logger } = options;
  let stream: EventStream | undefined;
  /** Words that overtake the acknowledgement of their own message. */
  const early: Delta[] = [];
  const unsubscribe = feed.subscribe(session.id, (heard) => {
    if (heard.kind !== 'delta') return;
    if (stream !== undefined) offerDelta(stream, heard);
    else if (early.length < MAX_EARLY_DELTAS) early.push(heard);
  });
  try {
    const sent = await conversations.send(session, customerMessage);
    stream = openEventStream(response);
    for (const delta of early) offerDelta(stream, delta);
    const reply = await conversations.reply(sent, signal);
    stream.send('message', presentAnswered(sent.message, reply));
  } catch (thrown) {
    if (stream === undefined) throw thrown;
    if (response.destroyed) return;
    const error = asAppError(thrown);
    report(error, logger);
    stream.send('error', describeProblem(error, requestIdOf(response)));
  } finally {
    unsubscribe();
    stream?.end();
  }
}

function offerDelta(stream: EventStream, { messageId, index, text }: Delta): void {
  stream.offer('delta', { messageId, index, text });
}
