/** Which files of the customer a delivery shows in the thread: its own, or those that were sent before the ticket opened. */
import type { Delivery } from '../../../src/contract/delivery.ts';
import type { DeskPost, StaffDesk } from '../../../src/contract/desk.ts';
import { transcriptOf } from './render-post.ts';

/** The newest tell what it is about; Slack shows all of one delivery in one message. */
const MAX_FILES = 10;

export type FilesPost = Extract<DeskPost, { kind: 'files' }>;

/** Undefined = there are none. */
export async function withFiles(
  board: Pick<StaffDesk, 'view'>,
  delivery: Delivery,
  { until }: FilesPost,
): Promise<Delivery | undefined> {
  if (until === undefined) return delivery;
  const shown = transcriptOf(await board.view(Number(delivery.target.desk)), until);
  const attachments = shown
    .filter(({ role }) => role === 'user')
    .flatMap((message) => message.attachments)
    .slice(-MAX_FILES);
  return attachments.length === 0
    ? undefined
    : { ...delivery, content: { ...delivery.content, attachments } };
}
