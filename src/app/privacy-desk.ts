/** What is stored about a person, and the keys it is sealed with, as the command line handles them; may run beside a server. */
import type { PrivacyDesk } from '../cli/product.ts';
import type { Config } from '../config.ts';
import type { FileBytes, FileStore } from '../contract/attachments.ts';
import { AppError } from '../contract/errors.ts';
import type { Erasure, LeftCopy, SubjectStore } from '../contract/privacy.ts';
import { takeBackNext } from '../core/removals/take-back.ts';
import { countOld, forgetOld } from '../core/retention/forget-old.ts';
import type { Storage } from '../storage/open-storage.ts';
import { createFileBytes } from './files.ts';
import { openRemovers } from './removers.ts';
import { openStorageBesideServer, openTelemetry } from './without-server.ts';

const PAGE = 500;
const TAKING_BACK_MS = 120_000;
const MAX_LISTED = 1_000;
/** Whoever runs a command stops it with the keyboard. */
const NEVER = new AbortController().signal;

export async function openPrivacy(config: Config): Promise<PrivacyDesk> {
  const storage = await openStorageBesideServer(config);
  const { subjects, audit, keyRing } = storage;
  const bytes = createFileBytes(config, storage);
  const retention = { store: storage.retention, bytes, audit, periods: config.retention, clock: Date.now };
  const record = (action: string, object: string) =>
    audit.record({ actor: 'cli', action, object, result: 'done' });

  return {
    async exportData(who) {
      const ids = await findSubjects(subjects, who);
      const data = await subjects.read(ids);
      const files = [];
      for (const file of data.stored_file ?? []) {
        const content = await bytes.read(String(file.id), 'content');
        files.push({ ...file, contentBase64: content && Buffer.from(content).toString('base64') });
      }
      for (const id of ids) await record('customer.export', id);
      return { exportedAt: new Date().toISOString(), ...data, stored_file: files };
    },
    async erase(who) {
      const ids = await findSubjects(subjects, who);
      const { stored_file: files = [] } = await subjects.read(ids);
      // Bytes first: whoever is stopped in between finds the rows again, and with them the rest.
      for (const { id } of files) await bytes.remove(String(id));
      const { rows, fileIds, removals, copies } = await subjects.erase(ids);
      for (const id of fileIds) await bytes.remove(id);
      for (const id of ids) await record('customer.erase', id);
      await subjects.purge();
      const { takenBack, left } = await takeBackLeft(config, storage);
      return {
        customers: ids.length,
        rows,
        files: fileIds.length,
        takenBack,
        notErased: [...left.filter(among(removals)), ...copies],
      };
    },
    takeBackLeft: () => takeBackLeft(config, storage),
    countOld: () => countOld(retention, NEVER),
    forgetOld: () => forgetOld(retention, NEVER, 'cli'),
    keyStatus: keyRing.status,
    verifyAudit: audit.verify,
    async rotateKeys() {
      const [writing] = config.encryptionKeys;
      if (writing === undefined) {
        const sentence = 'ENCRYPTION_KEYS is not set: there is no key to rotate to.';
        throw new AppError('invalid-configuration', sentence);
      }
      const rows = await keyRing.rotate();
      const files = await sealFilesAnew(storage.files, bytes);
      await keyRing.forgetUnused();
      await record('keys.rotate', writing.id);
      await subjects.purge();
      return { keyId: writing.id, rows, files };
    },
    close: storage.close,
  };
}

function among(removals: Erasure['removals']) {
  return ({ channel, externalId }: LeftCopy): boolean =>
    removals.some((one) => one.channel === channel && one.externalId === externalId);
}

/** One after another, until a platform asks for patience; a running server goes on with the rest. */
async function takeBackLeft(config: Config, storage: Storage) {
  const telemetry = openTelemetry(config);
  const { channels, close } = await openRemovers(config, telemetry.clock);
  const signal = AbortSignal.timeout(TAKING_BACK_MS);
  let takenBack = 0;
  try {
    const options = { store: storage.removals, channels, ...telemetry };
    for (;;) {
      const outcome = signal.aborted ? undefined : await takeBackNext(options, signal);
      if (outcome === undefined || outcome.kind === 'later') break;
      if (outcome.kind === 'gone') takenBack += 1;
    }
  } finally {
    await close();
  }
  return { takenBack, left: await storage.removals.left(MAX_LISTED) };
}

async function sealFilesAnew(files: FileStore, bytes: FileBytes): Promise<number> {
  let sealed = 0;
  for (let ids = await files.ids('', PAGE); ids.length > 0; ids = await files.ids(ids.at(-1) ?? '', PAGE)) {
    for (const id of ids) {
      for (const part of ['content', 'passages'] as const) {
        const content = await bytes.read(id, part);
        if (content !== undefined) await bytes.write(id, part, content);
      }
    }
    sealed += ids.length;
  }
  return sealed;
}

async function findSubjects(subjects: SubjectStore, who: string): Promise<readonly string[]> {
  const ids = await subjects.find(who);
  if (ids.length > 0) return ids;
  throw new AppError(
    'not-found',
    'Nothing is stored about a customer, session or e-mail address of that name.',
  );
}
