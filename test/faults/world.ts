/** Everything around the product in a fault test: a database, a platform, a model server, and customers who keep talking. */
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FakePlatform, type PlatformMode, startFakePlatform, urlOf } from '../fakes/fake-platform.ts';
import { type FakeOpenAi, startFakeOpenAi } from '../fakes/openai-server.ts';
import { type Account, accountOf, sumOf } from './account.ts';
import { type DatabaseName, type FaultDatabase, OPEN_DATABASE } from './databases.ts';
import { findLeftovers } from './leftovers.ts';
import { createPlatformTalker } from './platform-talker.ts';
import { createProduct, type Product } from './product.ts';
import { answerNumbered } from './questions.ts';
import type { Talker } from './talker.ts';
import { createWebTalker } from './web-talker.ts';

export interface WorldOptions {
  /** The bundled `node.ts`. */
  readonly file: string;
  readonly database: DatabaseName;
  readonly mode: PlatformMode;
  readonly random: () => number;
  /** Whether the platform sends each event to all nodes. */
  readonly toEveryone?: boolean;
}

export interface World {
  readonly database: FaultDatabase;
  readonly platform: FakePlatform;
  readonly model: FakeOpenAi;
  readonly talkers: readonly Talker[];
  /** Another process of the product on the same data. */
  addProduct(): Promise<Product>;
  /** Opens conversations; the product must serve. */
  addPlatformTalkers(count: number): void;
  addWebTalkers(count: number): Promise<void>;
  /** All talk while it holds; resolves when everything said is acknowledged. */
  talkWhile(holds: () => boolean): Promise<void>;
  /** Resolves when everything acknowledged is answered and nothing is left over. Rejects, saying what is missing, when it takes too long. */
  settled(): Promise<void>;
  account(): Account;
  close(): Promise<void>;
}

/** Bounds what hangs. Long, because shared machines pause for minutes. */
const SETTLED_WITHIN_MS = 5 * 60_000;
const LOOK_AGAIN_MS = 20;
const MAX_UNANSWERED = 3;
const LONGEST_PAUSE_MS = 60;

export async function openWorld(options: WorldOptions): Promise<World> {
  const { file, mode, random } = options;
  const database = await OPEN_DATABASE[options.database]();
  const platform = await startFakePlatform(options);
  const model = await startFakeOpenAi({ script: answerNumbered });
  const talkers: Talker[] = [];
  const products: Product[] = [];
  let webUrl = '';

  const account = (): Account =>
    sumOf(talkers.map((talker) => accountOf(talker.acknowledged, talker.answered())));

  const complaints = async (): Promise<readonly string[]> => {
    const { lost } = account();
    const own = lost === 0 ? [] : [`${lost} messages are not answered`];
    return [...own, ...(await findLeftovers(database))];
  };

  return {
    database,
    platform,
    model,
    talkers,
    async addProduct() {
      const port = await findFreePort();
      webUrl = `http://127.0.0.1:${port}`;
      const product = createProduct({
        file,
        databaseUrl: database.url,
        dataDir: database.dataDir,
        port,
        modelUrl: model.baseUrl,
        platformUrl: platform.url,
        mode,
      });
      products.push(product);
      return product;
    },
    addPlatformTalkers(count) {
      for (let added = 0; added < count; added += 1) {
        talkers.push(createPlatformTalker(platform, talkers.length));
      }
    },
    async addWebTalkers(count) {
      for (let added = 0; added < count; added += 1) {
        talkers.push(await createWebTalker(webUrl, talkers.length));
      }
    },
    async talkWhile(holds) {
      const talk = async (talker: Talker): Promise<void> => {
        while (holds()) {
          if (isPatient(talker)) await talker.say();
          await sleep(random() * LONGEST_PAUSE_MS);
        }
      };
      await Promise.all(talkers.map(talk));
    },
    async settled() {
      const deadline = Date.now() + SETTLED_WITHIN_MS;
      while (account().lost > 0 && Date.now() < deadline) await sleep(LOOK_AGAIN_MS);
      while ((await complaints()).length > 0) {
        if (Date.now() > deadline) throw new Error((await complaints()).join('; '));
        await sleep(LOOK_AGAIN_MS);
      }
    },
    account,
    async close() {
      for (const talker of talkers) talker.close();
      for (const product of products) product.dispose();
      await platform.stop();
      await model.stop();
      await database.remove();
    },
  };
}

/** People do not write on and on without an answer. */
function isPatient(talker: Talker): boolean {
  return talker.acknowledged.length - talker.answered().length < MAX_UNANSWERED;
}

/** Nobody else takes it between now and the product's start, as long as nobody else starts servers on random ports. */
async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = Number(new URL(urlOf(server.address())).port);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
