/** Takes back what one delivery posted in Slack. The app may delete its own messages only: https://docs.slack.dev/reference/methods/chat.delete */
import type { Receipt } from '../../src/contract/delivery.ts';
import { readPosted } from './customers/posted-id.ts';
import { takeBack } from './customers/revise-posted.ts';
import { receiptOf } from './receipt.ts';
import type { SlackApi } from './slack-api.ts';

/** `posted`: as the receipt of the delivery named it. */
export async function removePosted(api: SlackApi, posted: string, signal: AbortSignal): Promise<Receipt> {
  return receiptOf(await takeBack(api, readPosted(posted), signal), () => posted);
}
