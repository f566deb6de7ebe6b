/** Fetches a file with the bot's token, from Slack's own hosts only, and never keeps Slack waiting for longer than it waits. */
import type { NewFile } from '../../src/contract/attachments.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { FetchFile } from '../../src/contract/fetching.ts';
import { type SlackFile, slackFile } from './customers/message-schema.ts';
import type { SlackApi } from './slack-api.ts';

export interface FetchSlackFileOptions {
  readonly fetchFile: FetchFile;
  /** Bytes of one file. */
  readonly maxFileBytes: number;
  readonly api: SlackApi;
  readonly apiUrl: string;
  readonly botToken: string;
}

/** @throws AppError `download-failed`, `payload-too-large`, and what `FetchFile` throws */
export type FetchSlackFile = (file: SlackFile) => Promise<NewFile>;

const SLACK_HOSTS = ['*.slack.com', '*.slack-files.com'];
const DOWNLOAD_TIMEOUT_MS = 60_000;
const MAX_FILES = 10;
/** Slack sends a message again that is not acknowledged within three seconds. */
const PATIENCE_MS = 2_000;
const RETRY_MS = 2_000;

export function createFetchSlackFile(options: FetchSlackFileOptions): FetchSlackFile {
  const { fetchFile, maxFileBytes, api, apiUrl, botToken } = options;
  const hosts = [...SLACK_HOSTS, new URL(apiUrl).hostname];
  const credential = { authorization: `Bearer ${botToken}`, hosts };

  /** Of files from other workspaces the event says only the id. */
  const described = async (file: SlackFile): Promise<SlackFile> => {
    if (file.file_access !== 'check_file_info' && file.url_private !== undefined) return file;
    const reply = await api.call('files.info', { file: file.id });
    return (reply.kind === 'ok' ? slackFile.safeParse(reply.body.file).data : undefined) ?? file;
  };

  return async (given) => {
    const file = await described(given);
    const url = file.url_private_download ?? file.url_private;
    if (url === undefined) throw new AppError('download-failed', 'Slack names no address for this file.');
    if ((file.size ?? 0) > maxFileBytes) throw new AppError('payload-too-large', 'The file is too large.');
    const request = { url, hosts, credential, maxBytes: maxFileBytes };
    const { bytes, claimedType } = await fetchFile(request, AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS));
    // Slack shows a page to sign in instead of saying that the token is not good enough.
    if (claimedType === 'text/html')
      throw new AppError('download-failed', 'Slack did not give the file out.');
    return { name: fileName(file), bytes, sourceId: file.id };
  };
}

export function fileName({ name, title }: SlackFile): string {
  return name ?? title ?? 'file';
}

/** Of a message event; deleted ones are left out. */
export function readFiles(given: unknown): readonly SlackFile[] {
  if (!Array.isArray(given)) return [];
  const files = given.slice(0, MAX_FILES).flatMap((one: unknown) => slackFile.safeParse(one).data ?? []);
  return files.filter(({ mode }) => mode !== 'tombstone');
}

/** Rejects when it takes longer than Slack waits: then Slack sends the message again, and what was begun is there by then. */
export async function withinPatience<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () =>
        reject(new AppError('overloaded', 'The files are still being fetched.', { retryAfterMs: RETRY_MS })),
      PATIENCE_MS,
    );
  });
  // When it is late nobody looks at this promise any more.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
