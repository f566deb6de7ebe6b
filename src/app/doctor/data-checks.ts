/** Checks of what is stored: the folder, the database, the knowledge base, and what is stuck in it. */
import { access, chmod, constants, mkdir, stat } from 'node:fs/promises';
import type { Config } from '../../config.ts';
import type { DatabaseContent, DatabaseFacts } from '../../storage/inspect.ts';
import { type Check, configured, failed, ok, skipped, type Verdict, warning } from './check.ts';

const OTHERS = 0o077;

const dataFolder = configured('data-folder', async ({ storage: { dataDir } }) => {
  const found = await stat(dataDir).catch(() => undefined);
  if (found === undefined) {
    return warning({
      what: 'DATA_DIR does not exist yet.',
      why: 'It is made at the first start, if this user may make it.',
      fix: `mkdir -p -m 700 ${dataDir}`,
      repair: async () => void (await mkdir(dataDir, { recursive: true, mode: 0o700 })),
    });
  }
  const isUsable = await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (found.isDirectory() && isUsable) return ok('DATA_DIR can be written.');
  return failed({
    what: 'DATA_DIR cannot be written by this user.',
    why: 'Nothing can be stored, so every message is refused.',
    fix: `chown -R $(id -u) ${dataDir}`,
  });
});

const dataPrivacy = configured('data-privacy', async ({ storage: { dataDir } }) => {
  const found = await stat(dataDir).catch(() => undefined);
  if (found === undefined) return skipped('DATA_DIR does not exist yet.');
  if ((found.mode & OTHERS) === 0) return ok('Only its owner can open DATA_DIR.');
  return warning({
    what: 'Other users of this machine can open DATA_DIR.',
    why: 'Conversations and attachments lie there.',
    fix: `chmod 700 ${dataDir}`,
    repair: async () => await chmod(dataDir, 0o700),
  });
});

const encryption = configured('encryption', (config) =>
  config.encryptionKeys.length > 0
    ? ok(`Stored text is encrypted with the key ${config.encryptionKeys[0]?.id}.`)
    : warning({
        what: 'ENCRYPTION_KEYS is not set: text is stored plain.',
        why: 'Whoever gets the database file or a backup can read every conversation.',
        fix: 'echo "ENCRYPTION_KEYS=k1:$(openssl rand -base64 32)" >> .env, and keep the key apart from backups',
      }),
);

const reachable = withFacts('database', (facts) => {
  if (facts?.damage === undefined)
    return ok(facts === undefined ? 'It is made at the first start.' : 'It can be read.');
  return failed({
    what: `The database file is damaged: ${facts.damage}.`,
    why: 'Messages may be lost, and the product may refuse to start.',
    fix: 'npx switchboard restore <backup> --replace',
  });
});

const migrations = withFacts('migrations', (facts) => {
  if (facts === undefined || facts.damage !== undefined) return skipped('There is nothing to migrate.');
  if (facts.unknown.length > 0) {
    return failed({
      what: 'The database was used by a newer version of Switchboard.',
      why: 'This version does not know its tables.',
      fix: 'Install that version again, or restore a backup that this version made.',
    });
  }
  if (facts.pending.length === 0) return ok('The tables are those of this version.');
  return warning({
    what: `${facts.pending.length} changes of the tables have not been made.`,
    why: 'They are made at the next start; a backup first is wise.',
    fix: 'npx switchboard backup && npx switchboard migrate',
  });
});

const knowledge = withContent('knowledge', ({ documents, passages }) =>
  documents > 0
    ? ok(`${documents} articles with ${passages} passages.`)
    : warning({
        what: 'The knowledge base is empty.',
        why: 'The bot can answer nothing.',
        fix: 'npx switchboard ingest',
      }),
);

const vectors = withContent('vectors', ({ passages, passagesWithoutVector, models, kept }) => {
  if (passages === 0) return skipped('There are no passages.');
  const [next] = kept;
  if (next !== undefined) {
    return warning({
      what: `${next.vectors} of about ${passages} passages have a vector of ${next.model}.`,
      why: `It takes over when all of them have one; until then ${models[0] ?? 'nothing but words'} is searched.`,
      fix: 'Let the server run, or: npx switchboard ingest',
    });
  }
  if (passagesWithoutVector === 0 && models.length === 1)
    return ok(`Every passage has a vector of ${models[0]}.`);
  return warning({
    what:
      passagesWithoutVector > 0
        ? `${passagesWithoutVector} of ${passages} passages have no vector.`
        : `Vectors of ${models.length} models are stored: ${models.join(', ')}.`,
    why: 'Those passages are found by their words only.',
    fix: 'Start the server, which makes them in the background, or: npx switchboard ingest',
  });
});

const knowledgeFolder = configured('knowledge-folder', async ({ knowledge: { dir } }) => {
  const found = await stat(dir).catch(() => undefined);
  if (found?.isDirectory() === true) return ok('KNOWLEDGE_DIR can be read.');
  return failed({
    what: 'KNOWLEDGE_DIR is not a folder that can be read.',
    why: 'Nothing is ingested at the first start.',
    fix: 'Set KNOWLEDGE_DIR to a folder of articles.',
  });
});

const waitingTickets = withContent('waiting-tickets', ({ waitingTickets: waiting }) =>
  waiting === 0
    ? ok('No customer waits for a person.')
    : warning({
        what: `Customers who wait for a person: ${waiting}.`,
        why: 'They were told that somebody answers.',
        fix: 'npx switchboard tickets list, or the desk in Slack',
      }),
);

const unsettledDeliveries = withContent('unsettled-deliveries', ({ unsettledDeliveries: unsettled }) =>
  unsettled === 0
    ? ok('Every delivery is settled.')
    : warning({
        what: `${unsettled} messages were given up on, or it is not known whether they arrived.`,
        why: 'Those customers may lack an answer.',
        fix: 'The log event delivery-unsettled names each; write to those customers again.',
      }),
);

const quarantined = withContent('quarantined-events', ({ quarantinedEvents: events }) =>
  events === 0
    ? ok('No message is in quarantine.')
    : warning({
        what: `${events} messages brought the process down three times and are in quarantine.`,
        why: 'Those customers were given to a person instead.',
        fix: 'Report the error that the log shows at turn-failed; it is a bug.',
      }),
);

const removals = withContent('removals', ({ refusedRemovals: refused }) =>
  refused === 0
    ? ok('No platform refuses to delete a message of an erased customer.')
    : warning({
        what: `${refused} messages of erased customers could not be deleted on their platform.`,
        why: 'What was said to those customers can still be read there.',
        fix: 'npx switchboard erase --left lists them; delete them there.',
      }),
);

const audit = withContent('audit-log', ({ audit: { entries, brokenAt } }) =>
  brokenAt === undefined
    ? ok(`The chain of the audit log is whole: ${entries} entries.`)
    : failed({
        what: `The audit log is broken at entry ${brokenAt}.`,
        why: 'That entry, or one before it, was changed or taken out of the database by hand.',
        fix: 'Find out who had access to the database, and compare it with a backup: npx switchboard restore <backup>',
      }),
);

const owner = configured('data-owner', async ({ storage: { databaseUrl } }) => {
  if (!databaseUrl.startsWith('sqlite:')) return skipped('PostgreSQL serves many nodes.');
  const { isServed } = await loadInspection();
  const served = await isServed(databaseUrl.slice('sqlite:'.length));
  return ok(served ? 'A Switchboard process serves this data now.' : 'No process serves this data now.');
});

export const dataChecks: readonly Check[] = [
  dataFolder,
  dataPrivacy,
  encryption,
  reachable,
  migrations,
  owner,
  knowledgeFolder,
  knowledge,
  vectors,
  waitingTickets,
  unsettledDeliveries,
  quarantined,
  removals,
  audit,
];

/** Read once for all checks of one examination. */
const factsOf = new WeakMap<Config, Promise<DatabaseFacts | undefined>>();

function withFacts(name: string, judge: (facts: DatabaseFacts | undefined) => Verdict): Check {
  return configured(name, async (config) => {
    const reading = factsOf.get(config) ?? readFacts(config);
    factsOf.set(config, reading);
    try {
      return judge(await reading);
    } catch {
      return name === 'database' ? unreachable(config) : skipped('The database cannot be read.');
    }
  });
}

async function readFacts({ storage }: Config): Promise<DatabaseFacts | undefined> {
  const { inspectDatabase } = await loadInspection();
  return await inspectDatabase(storage.databaseUrl);
}

/** Only when it is asked for: where a native module is broken, everything else can still be examined. */
const loadInspection = () => import('../../storage/inspect.ts');

function withContent(name: string, judge: (content: DatabaseContent) => Verdict): Check {
  return withFacts(name, (facts) =>
    facts?.content === undefined ? skipped('There are no tables yet.') : judge(facts.content),
  );
}

function unreachable({ storage: { databaseUrl } }: Config): Verdict {
  const isFile = databaseUrl.startsWith('sqlite:');
  return failed({
    what: isFile ? 'The database file cannot be read.' : 'PostgreSQL does not answer, or refuses this user.',
    why: 'Nothing can be stored, so every message is refused.',
    fix: isFile
      ? 'Check owner and permissions of the file, or: npx switchboard restore <backup> --replace'
      : 'psql "$DATABASE_URL" -c "select 1" shows why; correct DATABASE_URL.',
  });
}
