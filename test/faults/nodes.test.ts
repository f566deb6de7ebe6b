import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { requirePostgres } from '../fixtures/postgres.ts';
import { NOTHING } from './account.ts';
import { buildNode } from './build-node.ts';
import type { Product } from './product.ts';
import { createRandom } from './random.ts';
import { openWorld, type World, type WorldOptions } from './world.ts';

const TIMEOUT_MS = 5 * 60_000;
const ROUNDS = 5;
const TALK_MS = 600;
const STOPS_WITHIN_MS = 25_000;
const TALKERS = 6;
const SEED = 7;

const hasPostgres = requirePostgres('The fault tests with several nodes');
const file = await buildNode();

async function inWorld(
  options: Pick<WorldOptions, 'database' | 'toEveryone'>,
  run: (world: World) => Promise<void>,
): Promise<void> {
  const world = await openWorld({ file, mode: 'keys', random: createRandom(SEED), ...options });
  try {
    await run(world);
    const complaints = await Promise.all(world.talkers.map((talker) => talker.complaints()));
    expect(complaints.flat()).toEqual([]);
    expect(world.account()).toEqual({ ...NOTHING, messages: world.account().messages });
  } finally {
    await world.close();
  }
}

async function started(world: World): Promise<Product> {
  const product = await world.addProduct();
  await product.start();
  return product;
}

/** Customers talk, and go on talking while `disturb` does what it does. */
async function talkDuring(world: World, disturb: () => Promise<void>): Promise<void> {
  let goesOn = true;
  const talking = world.talkWhile(() => goesOn);
  await sleep(TALK_MS);
  await disturb();
  await sleep(TALK_MS);
  goesOn = false;
  await talking;
  await world.settled();
}

const DATABASES = hasPostgres ? (['SQLite', 'PostgreSQL'] as const) : (['SQLite'] as const);

describe('a product that is told to stop while customers talk', () => {
  it.for(DATABASES)(
    'ends in time with code 0, and loses nothing on %s',
    { timeout: TIMEOUT_MS },
    (database) =>
      inWorld({ database }, async (world) => {
        const product = await started(world);
        world.addPlatformTalkers(TALKERS);
        await world.addWebTalkers(2);
        for (let round = 0; round < ROUNDS; round += 1) {
          await talkDuring(world, async () => {
            product.kill('SIGTERM');
            const ended = await Promise.race([product.ended(), sleep(STOPS_WITHIN_MS)]);
            expect(ended).toEqual({ code: 0, signal: null });
            await product.start();
          });
        }
      }),
  );
});

describe.runIf(hasPostgres)('two nodes on one database', () => {
  it('give one answer to an event that both were told of', { timeout: TIMEOUT_MS }, () =>
    inWorld({ database: 'PostgreSQL', toEveryone: true }, async (world) => {
      await started(world);
      await started(world);
      world.addPlatformTalkers(TALKERS);
      await talkDuring(world, () => sleep(TALK_MS * ROUNDS));
      expect(world.account().messages).toBeGreaterThan(TALKERS);
    }),
  );

  it('take over from each other when one is killed', { timeout: TIMEOUT_MS }, () =>
    inWorld({ database: 'PostgreSQL', toEveryone: true }, async (world) => {
      const nodes = [await started(world), await started(world)];
      world.addPlatformTalkers(TALKERS);
      for (let round = 0; round < ROUNDS; round += 1) {
        const victim = nodes[round % nodes.length];
        await talkDuring(world, async () => {
          victim?.kill('SIGKILL');
          await victim?.ended();
        });
        await victim?.start();
      }
    }),
  );
});
