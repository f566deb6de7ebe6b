/**
 * The operator's own server, told by signed POST requests as https://www.standardwebhooks.com describes them, so that any of its libraries
 * can check one. A repeated request has the id of the first: whoever remembers ids is told nothing twice.
 */
import { Webhook } from 'standardwebhooks';
import type { Channel } from '../contract/channel.ts';
import type { DependencyHealth } from '../contract/conversation.ts';
import type { Receipt } from '../contract/delivery.ts';
import type { ReadDueNotice } from '../contract/notice.ts';
import type { Clock, Logger } from '../contract/telemetry.ts';

export interface WebhookOptions {
  readonly url: string;
  /** `whsec_` and base64. */
  readonly secret: string;
  readonly readDueNotice: ReadDueNotice;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface WebhookDoor extends Pick<Channel, 'capabilities' | 'deliver'> {
  health(): DependencyHealth;
}

const TRY_AGAIN_MS = 60_000;
/** A server that hangs must not take the places of deliveries to customers and staff. */
const MAX_AT_ONCE = 4;
const BUSY_MS = 1_000;
/** As long as a delivery is worth making at all: whether the server remembers an id is its own affair. */
const KNOWN_FOR_MS = 24 * 60 * 60 * 1_000;
const MS_PER_SECOND = 1_000;
const CAPABILITIES = { uncertainSend: 'same-key', sameKeyWindowMs: KNOWN_FOR_MS } as const;

export function createWebhook({ url, secret, readDueNotice, clock, logger }: WebhookOptions): WebhookDoor {
  const signer = new Webhook(secret);
  let trouble: string | undefined;
  let calls = 0;

  const observe = (found: string | undefined): void => {
    if (found !== undefined && found !== trouble) logger.warn('webhook-refused', { reason: found });
    trouble = found;
  };

  const post = async (id: string, body: string, signal: AbortSignal): Promise<Receipt> => {
    const at = new Date(clock());
    const response = await fetch(url, {
      method: 'POST',
      // The answer says nothing else, and what it leads to was not configured.
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / MS_PER_SECOND)),
        'webhook-signature': signer.sign(id, at, body),
      },
      body,
      signal,
    });
    await response.body?.cancel();
    observe(response.ok ? undefined : `status ${response.status}`);
    if (response.ok) return { kind: 'sent', externalId: id };
    return later(`status-${response.status}`, TRY_AGAIN_MS);
  };

  /** Bounded in number. What fails on the way may have arrived: the id is the same next time. */
  const tell = async (id: string, body: string, signal: AbortSignal): Promise<Receipt> => {
    if (calls >= MAX_AT_ONCE) return later('busy', BUSY_MS);
    calls += 1;
    try {
      return await post(id, body, signal);
    } catch (cause) {
      observe(cause instanceof Error && cause.name === 'TimeoutError' ? 'timeout' : 'unreachable');
      return later('unreachable', TRY_AGAIN_MS);
    } finally {
      calls -= 1;
    }
  };

  return {
    capabilities: CAPABILITIES,
    async deliver(delivery, signal) {
      const { id } = delivery;
      const notice = await readDueNotice(delivery);
      if (notice.kind === 'needless') return { kind: 'sent', externalId: id };
      if (notice.kind === 'early') return later('early', notice.afterMs);
      const { type, data } = notice;
      return await tell(
        id,
        JSON.stringify({ type, timestamp: new Date(clock()).toISOString(), data }),
        signal,
      );
    },
    health: () =>
      trouble === undefined
        ? { status: 'ok' }
        : { status: 'degraded', detail: `The webhook does not take what it is told (${trouble}).` },
  };
}

/** It was not told yet, and that brings it no nearer to being given up. */
function later(code: string, afterMs: number): Receipt {
  return { kind: 'retry', code, afterMs, waits: true };
}
