/** Files of the app: an address to upload to, then a message that holds them. */
import {
  type ApiContext,
  type ApiMethod,
  isRecord,
  listArgument,
  refuse,
  textArgument,
} from '../api-call.ts';
import { presentFile } from '../present.ts';
import { type SlackFile, type SlackMessage, slackId } from '../workspace.ts';
import { writableChannel } from './post.ts';

/** Uploads that were announced, by file id; `bytes` once they have come. */
export interface PendingUpload {
  readonly name: string;
  readonly length: number;
  bytes?: Buffer;
  mimetype?: string;
}

export function createFileMethods(pending: Map<string, PendingUpload>): Readonly<Record<string, ApiMethod>> {
  const getUploadUrl: ApiMethod = (call, { url }) => {
    const name = textArgument(call, 'filename');
    const length = Number(textArgument(call, 'length') ?? 0);
    if (name === undefined || !(length > 0)) return refuse('invalid_arguments');
    const id = slackId('F');
    pending.set(id, { name, length });
    return { ok: true, file_id: id, upload_url: `${url()}/upload/${id}` };
  };

  const complete: ApiMethod = (call, context) => {
    const files = listArgument(call, 'files')?.flatMap((file) => uploaded(file, context) ?? []);
    if (files === undefined || files.length === 0) return refuse('invalid_arguments');
    const place = writableChannel({ ...call, args: { channel: call.args.channel_id } }, context);
    if ('error' in place) return refuse(place.error);
    const threadTs = textArgument(call, 'thread_ts');
    for (const file of files) context.workspace.files.set(file.id, file);
    const message: SlackMessage = {
      ts: context.workspace.nextTs(),
      channel: place.channel.id,
      user: context.workspace.botUserId,
      botId: context.workspace.botId,
      subtype: 'file_share',
      text: textArgument(call, 'initial_comment') ?? '',
      files,
      reactions: new Map(),
      ...(threadTs !== undefined && { threadTs }),
    };
    context.workspace.messages.push(message);
    context.told({ kind: 'posted', message });
    return { ok: true, files: files.map((file) => presentFile(file, context.url())) };
  };

  const uploaded = (file: unknown, { workspace }: ApiContext): SlackFile | undefined => {
    const id = isRecord(file) && typeof file.id === 'string' ? file.id : '';
    const upload = pending.get(id);
    if (upload?.bytes === undefined) return undefined;
    const { name, bytes, mimetype = 'application/octet-stream' } = upload;
    const title = isRecord(file) && typeof file.title === 'string' ? file.title : name;
    return { id, name, bytes, mimetype, title, user: workspace.botUserId };
  };

  const info: ApiMethod = (call, { workspace, url }) => {
    const file = workspace.files.get(textArgument(call, 'file') ?? '');
    return file === undefined ? refuse('file_not_found') : { ok: true, file: presentFile(file, url()) };
  };

  /** The message that shared it stays, without the file. */
  const remove: ApiMethod = (call, { workspace }) => {
    const file = textArgument(call, 'file') ?? '';
    if (!workspace.files.delete(file)) return refuse('file_not_found');
    for (const [at, message] of workspace.messages.entries()) {
      if (message.files.some(({ id }) => id === file)) {
        workspace.messages[at] = { ...message, files: message.files.filter(({ id }) => id !== file) };
      }
    }
    return { ok: true };
  };

  return {
    'files.delete': remove,
    'files.getUploadURLExternal': getUploadUrl,
    'files.completeUploadExternal': complete,
    'files.info': info,
  };
}
