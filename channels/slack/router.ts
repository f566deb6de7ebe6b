/** The way of everything that Slack sends: read it, offer it to one half after the other, acknowledge after the commit. */
import { AppError } from '../../src/contract/errors.ts';
import type { Logger } from '../../src/contract/telemetry.ts';
import { hearNotice } from './account-notices.ts';
import type { SlackHealth } from './health.ts';
import type { Acknowledgement, SlackPart } from './part.ts';
import { isMalformed, readPayload, type SlackPayload } from './payload.ts';

/** Rejects when nothing was stored and Slack should send it again. */
export type RoutePayload = (body: unknown) => Promise<Acknowledgement>;

interface RouterOptions {
  /** In the order in which they are asked. */
  readonly parts: readonly SlackPart[];
  readonly health: SlackHealth;
  readonly logger: Logger;
}

const NOTHING: Acknowledgement = {};
/** Sending it again would change nothing. */
const FINAL = new Set(['session-not-found', 'session-closed', 'message-not-found', 'invalid-request']);

export function createRouter({ parts, health, logger }: RouterOptions): RoutePayload {
  /** The first half that takes it answers. */
  const offer = async (payload: SlackPayload): Promise<Acknowledgement> => {
    for (const part of parts) {
      const acknowledgement = await part.take(payload);
      if (acknowledgement !== undefined) return acknowledgement;
    }
    return NOTHING;
  };

  return async (body) => {
    const payload = readPayload(body);
    if (payload === undefined) {
      if (isMalformed(body)) logger.warn('slack-payload-malformed');
      else logger.debug('slack-payload-unknown');
      return NOTHING;
    }
    if (hearNotice(payload, health)) return NOTHING;
    try {
      return await offer(payload);
    } catch (cause) {
      if (cause instanceof AppError && FINAL.has(cause.code)) return NOTHING;
      throw cause;
    }
  };
}
