/**
 * Gives the files of a delivery to a conversation: uploaded first, which nobody sees, then shared in one message below the words.
 * https://docs.slack.dev/messaging/working-with-files#uploading_files
 */
import { z } from 'zod';
import type { Attachments } from '../../../src/contract/attachments.ts';
import type { ClaimedDelivery, Delivery, Receipt } from '../../../src/contract/delivery.ts';
import { AppError } from '../../../src/contract/errors.ts';
import type { AttachmentReference } from '../../../src/contract/event.ts';
import { type Place, readPlace } from '../find-posted.ts';
import { receiptOf } from '../receipt.ts';
import type { SlackApi } from '../slack-api.ts';

export interface ShareFiles {
  /** Sent: the id names the files, as in `C1:F1,F2`. */
  share(delivery: Delivery, place: Place, signal: AbortSignal): Promise<Receipt>;
  /** The same id when the app has shared such files there since the first attempt. */
  find(claimed: ClaimedDelivery, place: Place, signal: AbortSignal): Promise<Receipt>;
}

const uploadPlace = z.looseObject({ upload_url: z.url(), file_id: z.string() });
const shared = z.looseObject({
  bot_id: z.string(),
  files: z.array(z.looseObject({ id: z.string(), name: z.string().nullish(), size: z.number().nullish() })),
});

type Uploaded = { readonly id: string; readonly title: string } | Receipt;

export function createShareFiles(api: SlackApi, attachments: Pick<Attachments, 'open'>): ShareFiles {
  const upload = async (sessionId: string, fileId: string, signal: AbortSignal): Promise<Uploaded> => {
    const { file, bytes } = await attachments.open(sessionId, fileId);
    const args = { filename: file.name, length: bytes.length };
    const announced = await api.call('files.getUploadURLExternal', args, signal);
    const place = announced.kind === 'ok' ? uploadPlace.safeParse(announced.body).data : undefined;
    if (place === undefined) return harmless(receiptOf(announced, () => undefined));
    const sent = await api.upload(place.upload_url, bytes, signal);
    return sent.kind === 'ok'
      ? { id: place.file_id, title: file.name }
      : harmless(receiptOf(sent, () => undefined));
  };

  const share = async ({ sessionId, content }: Delivery, place: Place, signal: AbortSignal) => {
    const files: { readonly id: string; readonly title: string }[] = [];
    for (const { id } of content.attachments ?? []) {
      const uploaded = await upload(sessionId, id, signal);
      if ('kind' in uploaded) return uploaded;
      files.push(uploaded);
    }
    const args = { files, channel_id: place.channel, thread_ts: place.thread };
    const reply = await api.call('files.completeUploadExternal', args, signal);
    return receiptOf(reply, () => nameOf(place, files));
  };

  return {
    async share(delivery, place, signal) {
      try {
        return await share(delivery, place, signal);
      } catch (cause) {
        // The file is not ours to give any more; what the message says has arrived.
        if (cause instanceof AppError) return { kind: 'rejected', code: `file-${cause.code}` };
        throw cause;
      }
    },
    async find({ delivery, firstTriedAt }, place, signal) {
      const read = await readPlace(api, place, firstTriedAt, signal);
      if (read.kind === 'failed') return { kind: 'ambiguous', code: `look-up-${read.reply.kind}` };
      const wanted = delivery.content.attachments ?? [];
      for (const message of read.messages) {
        const files = shared.safeParse(message).data?.files ?? [];
        if (areThose(files, wanted)) return { kind: 'sent', externalId: nameOf(place, files) };
      }
      return { kind: 'retry', code: 'files-not-there' };
    },
  };
}

/** What was uploaded and not shared is seen by nobody: it may be uploaded again. */
function harmless(receipt: Receipt): Receipt {
  return receipt.kind === 'ambiguous' ? { kind: 'retry', code: receipt.code } : receipt;
}

function nameOf({ channel }: Place, files: readonly { readonly id: string }[]): string {
  return `${channel}:${files.map(({ id }) => id).join(',')}`;
}

function areThose(files: z.output<typeof shared>['files'], wanted: readonly AttachmentReference[]): boolean {
  if (files.length !== wanted.length || files.length === 0) return false;
  return wanted.every(({ name, size }, index) => files[index]?.name === name && files[index]?.size === size);
}
