/** Fetches the files of a message with the bot's token, from Slack's own hosts only, and gives them to the conversation. */
import type { Attachments } from '../../../src/contract/attachments.ts';
import { AppError } from '../../../src/contract/errors.ts';
import type { AttachmentReference, InboundEvent } from '../../../src/contract/event.ts';
import type { FetchFile } from '../../../src/contract/fetching.ts';
import type { Logger } from '../../../src/contract/telemetry.ts';
import type { SlackApi } from '../slack-api.ts';
import { type SlackFile, slackFile } from './message-schema.ts';

export interface FileIntake {
  readonly fetchFile: FetchFile;
  readonly attachments: Pick<Attachments, 'storeFor' | 'open'>;
  /** Bytes of one file. */
  readonly maxFileBytes: number;
  /** Whether somebody already talks with us there: files of other people's threads are left alone. */
  readonly hasConversation: (event: InboundEvent) => Promise<boolean>;
}

interface TakeInFilesOptions extends FileIntake {
  readonly api: SlackApi;
  readonly apiUrl: string;
  readonly botToken: string;
  readonly logger: Logger;
}

/**
 * The event with its files. One that cannot be taken is named in the text, with why. Rejects when they take longer than Slack waits:
 * they are fetched on meanwhile, and are there when Slack sends the message again.
 */
export type TakeInFiles = (event: InboundEvent, files: unknown) => Promise<InboundEvent>;

const SLACK_HOSTS = ['*.slack.com', '*.slack-files.com'];
/** Slack sends a message again that is not acknowledged within three seconds. */
const PATIENCE_MS = 2_000;
const MAX_FILES = 10;
const RETRY_MS = 2_000;

interface TakenFile {
  readonly reference?: AttachmentReference;
  /** Why there is none. */
  readonly refusal?: string;
}

export function createTakeInFiles(options: TakeInFilesOptions): TakeInFiles {
  const { fetchFile, attachments, maxFileBytes, hasConversation, api, apiUrl, botToken, logger } = options;
  const hosts = [...SLACK_HOSTS, new URL(apiUrl).hostname];
  const credential = { authorization: `Bearer ${botToken}`, hosts };
  /** Under way, by conversation and file. */
  const running = new Map<string, Promise<TakenFile>>();

  /** Of files from other workspaces the event says only the id. */
  const described = async (file: SlackFile): Promise<SlackFile> => {
    if (file.file_access !== 'check_file_info' && file.url_private !== undefined) return file;
    const reply = await api.call('files.info', { file: file.id });
    return (reply.kind === 'ok' ? slackFile.safeParse(reply.body.file).data : undefined) ?? file;
  };

  const fetchBytes = async (file: SlackFile): Promise<Uint8Array> => {
    const url = file.url_private_download ?? file.url_private;
    if (url === undefined) throw new AppError('download-failed', 'Slack names no address for this file.');
    if ((file.size ?? 0) > maxFileBytes) throw new AppError('payload-too-large', 'The file is too large.');
    const request = { url, hosts, credential, maxBytes: maxFileBytes };
    const { bytes, claimedType } = await fetchFile(request, AbortSignal.timeout(60_000));
    // Slack shows a page to sign in instead of saying that the token is not good enough.
    if (claimedType === 'text/html')
      throw new AppError('download-failed', 'Slack did not give the file out.');
    return bytes;
  };

  const take = async (event: InboundEvent, given: SlackFile): Promise<TakenFile> => {
    try {
      const file = await described(given);
      const bytes = await fetchBytes(file);
      const name = file.name ?? file.title ?? 'file';
      return { reference: await attachments.storeFor(event, { name, bytes, sourceId: file.id }) };
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      logger.warn('slack-file-refused', { code: cause.code });
      return { refusal: `${given.name ?? given.title ?? 'file'}: ${cause.code}` };
    }
  };

  const takeOnce = (event: InboundEvent, file: SlackFile): Promise<TakenFile> => {
    const key = `${event.conversationKey} ${file.id}`;
    const known = running.get(key);
    if (known !== undefined) return known;
    const taking = take(event, file).finally(() => running.delete(key));
    running.set(key, taking);
    return taking;
  };

  return async (event, given) => {
    const files = readFiles(given);
    if (files.length === 0) return event;
    if (event.addressed === 'owned-thread' && !(await hasConversation(event))) return event;
    return withFiles(event, await inTime(files.map((file) => takeOnce(event, file))), files);
  };
}

function readFiles(given: unknown): readonly SlackFile[] {
  if (!Array.isArray(given)) return [];
  const files = given.slice(0, MAX_FILES).flatMap((one: unknown) => slackFile.safeParse(one).data ?? []);
  return files.filter(({ mode }) => mode !== 'tombstone');
}

async function inTime(taking: readonly Promise<TakenFile>[]): Promise<readonly TakenFile[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () =>
        reject(new AppError('overloaded', 'The files are still being fetched.', { retryAfterMs: RETRY_MS })),
      PATIENCE_MS,
    );
  });
  const all = Promise.all(taking);
  // When it is late nobody looks at this promise any more.
  all.catch(() => undefined);
  try {
    return await Promise.race([all, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A message of files alone says their names, so that there is something to answer. */
function withFiles(
  event: InboundEvent,
  taken: readonly TakenFile[],
  files: readonly SlackFile[],
): InboundEvent {
  const refusals = taken.flatMap(({ refusal }) => (refusal === undefined ? [] : `[${refusal}]`));
  const names = files.map(({ name, title }) => name ?? title ?? 'file').join(', ');
  return {
    ...event,
    attachments: taken.flatMap(({ reference }) => reference ?? []),
    text: [event.text === '' ? names : event.text, ...refusals].join('\n'),
  };
}
