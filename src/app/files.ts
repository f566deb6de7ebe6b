/** Connects what customers send as files: rows in the database, bytes in `DATA_DIR`, and the clearing away of what was never sent. */
import { join } from 'node:path';
import type { ReadArticle } from '../../knowledge/formats/file-reader.ts';
import { identifyFile } from '../../knowledge/formats/identify.ts';
import type { Config } from '../config.ts';
import type { Attachments, FileBytes, SessionFiles } from '../contract/attachments.ts';
import type { Clock, Logger } from '../contract/telemetry.ts';
import { createAttachments } from '../core/attachments/attachments.ts';
import { createSessionFiles } from '../core/attachments/session-files.ts';
import { createFileFolder } from '../files/file-folder.ts';
import type { Storage } from '../storage/open-storage.ts';
import { ATTACHMENTS } from './backup/manifest.ts';

const SWEEP_EVERY_MS = 3_600_000;
const KEEP_UNSENT_MS = 86_400_000;

interface FilesOptions {
  readonly config: Config;
  readonly storage: Storage;
  readonly readArticle: ReadArticle;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface Files {
  readonly attachments: Attachments;
  /** What the files of sessions say. */
  readonly sessionFiles: SessionFiles;
  /** Clears away files that were uploaded and never sent, now and then, until `stop`. */
  start(): void;
  stop(): void;
}

/** Sealed with the same keys as the rows. */
export function createFileBytes(config: Config, storage: Storage): FileBytes {
  return createFileFolder(join(config.storage.dataDir, ATTACHMENTS), {
    seal: (name, data) => storage.sealing.sealBytes(`files:${name}`, data),
    open: (name, sealed) => storage.sealing.openBytes(`files:${name}`, sealed),
  });
}

export function createFiles({ config, storage, readArticle, clock, logger }: FilesOptions): Files {
  const bytes = createFileBytes(config, storage);
  const attachments = createAttachments({
    store: storage.files,
    bytes,
    identify: identifyFile,
    limits: config.attachments,
    clock,
  });
  const sessionFiles = createSessionFiles({
    store: storage.files,
    bytes,
    async readFile(content, mimeType, signal) {
      const article = await readArticle(content, { mimeType, fallbackTitle: '', isSplit: true }, signal);
      return (article?.sections ?? []).map(({ headings, blocks }) => ({
        headings,
        text: blocks.join('\n\n'),
      }));
    },
  });
  let timer: NodeJS.Timeout | undefined;

  const sweep = async (): Promise<void> => {
    try {
      const forgotten = await storage.files.forgetUnsent(clock() - KEEP_UNSENT_MS);
      for (const id of forgotten) await bytes.remove(id);
      if (forgotten.length > 0) logger.info('unsent-files-forgotten', { files: forgotten.length });
    } catch (cause) {
      logger.error('unsent-files-sweep-failed', cause);
    }
  };

  return {
    attachments,
    sessionFiles,
    start() {
      timer ??= setInterval(() => void sweep(), SWEEP_EVERY_MS);
      timer.unref();
      void sweep();
    },
    stop: () => clearInterval(timer),
  };
}
