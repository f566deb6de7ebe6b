/** Takes the files of a line at the desk into its ticket's conversation, so that they can go to the customer with it. */
import type { StaffDeed, StaffDesk } from '../../../src/contract/desk.ts';
import { AppError } from '../../../src/contract/errors.ts';
import type { AttachmentReference } from '../../../src/contract/event.ts';
import type { Logger } from '../../../src/contract/telemetry.ts';
import type { SlackFile } from '../customers/message-schema.ts';
import { type FetchSlackFile, fileName, readFiles, withinPatience } from '../fetch-slack-file.ts';

interface LineFilesOptions {
  readonly board: Pick<StaffDesk, 'takeFile'>;
  readonly fetch: FetchSlackFile;
  readonly logger: Logger;
}

/** The deed with its files; a note's stay where they are. Rejects when they take longer than Slack waits. */
export type TakeLineFiles = (deed: StaffDeed, ticketNumber: number, files: unknown) => Promise<StaffDeed>;

type Taken = AttachmentReference | string;

export function createTakeLineFiles({ board, fetch, logger }: LineFilesOptions): TakeLineFiles {
  /** Under way, by file. */
  const running = new Map<string, Promise<Taken>>();

  const take = async (ticketNumber: number, file: SlackFile): Promise<Taken> => {
    try {
      return await board.takeFile(ticketNumber, await fetch(file));
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      logger.warn('desk-file-refused', { code: cause.code, ticketNumber });
      return `${fileName(file)}: ${cause.message}`;
    }
  };

  const takeOnce = (ticketNumber: number, file: SlackFile): Promise<Taken> => {
    const key = `${ticketNumber} ${file.id}`;
    const taking = running.get(key) ?? take(ticketNumber, file).finally(() => running.delete(key));
    running.set(key, taking);
    return taking;
  };

  return async (deed, ticketNumber, given) => {
    const files = readFiles(given);
    if (deed.kind !== 'line' || deed.intent === 'note' || files.length === 0) return deed;
    const taken = await withinPatience(Promise.all(files.map((file) => takeOnce(ticketNumber, file))));
    const attachments = taken.filter((one) => typeof one !== 'string');
    const refused = taken.filter((one) => typeof one === 'string');
    return {
      ...deed,
      ...(attachments.length === 0 ? {} : { attachments }),
      ...(refused.length === 0 ? {} : { refused }),
    };
  };
}
