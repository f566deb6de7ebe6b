/** Fetches the files of a message with the bot's token, from Slack's own hosts only, and gives them to the conversation. */
import type { Attachments } from '../../../src/contract/attachments.ts';
import { AppError } from '../../../src/contract/errors.ts';
import type { AttachmentReference, InboundEvent } from '../../../src/contract/event.ts';
import type { FetchFile } from '../../../src/contract/fetching.ts';
import type { Logger } from '../../../src/contract/telemetry.ts';
import { createFetchSlackFile, fileName, readFiles, withinPatience } from '../fetch-slack-file.ts';
import type { SlackApi } from '../slack-api.ts';
import type { SlackFile } from './message-schema.ts';

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

interface TakenFile {
  readonly reference?: AttachmentReference;
  /** Why there is none. */
  readonly refusal?: string;
}

export function createTakeInFiles(options: TakeInFilesOptions): TakeInFiles {
  const { attachments, hasConversation, logger } = options;
  const fetch = createFetchSlackFile(options);
  /** Under way, by conversation and file. */
  const running = new Map<string, Promise<TakenFile>>();

  const take = async (event: InboundEvent, given: SlackFile): Promise<TakenFile> => {
    try {
      return { reference: await attachments.storeFor(event, await fetch(given)) };
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      logger.warn('slack-file-refused', { code: cause.code });
      return { refusal: `${fileName(given)}: ${cause.code}` };
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
    return withFiles(
      event,
      await withinPatience(Promise.all(files.map((file) => takeOnce(event, file)))),
      files,
    );
  };
}

/** A message of files alone says their names, so that there is something to answer. */
function withFiles(
  event: InboundEvent,
  taken: readonly TakenFile[],
  files: readonly SlackFile[],
): InboundEvent {
  const refusals = taken.flatMap(({ refusal }) => (refusal === undefined ? [] : `[${refusal}]`));
  const names = files.map(fileName).join(', ');
  return {
    ...event,
    attachments: taken.flatMap(({ reference }) => reference ?? []),
    text: [event.text === '' ? names : event.text, ...refusals].join('\n'),
  };
}
