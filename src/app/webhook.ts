/** Tells the operator's own server what staff or customers might not see, when one is configured: its code is loaded only then. */
import type { Config } from '../config.ts';
import type { ReadDueNotice } from '../contract/notice.ts';
import type { Clock, Logger } from '../contract/telemetry.ts';
import type { WebhookDoor } from '../webhook/webhook.ts';

export type OpenWebhook = (readDueNotice: ReadDueNotice) => WebhookDoor;

/** Undefined = not configured. */
export async function prepareWebhook(
  { webhook }: Pick<Config, 'webhook'>,
  { clock, logger }: { readonly clock: Clock; readonly logger: Logger },
): Promise<OpenWebhook | undefined> {
  if (webhook === undefined) return undefined;
  const { createWebhook } = await import('../webhook/webhook.ts');
  return (readDueNotice) => createWebhook({ ...webhook, readDueNotice, clock, logger });
}
