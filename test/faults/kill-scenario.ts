/** Kills the product at every checkpoint while customers talk, starts it again on the same data, and keeps the books. */
import { setTimeout as sleep } from 'node:timers/promises';
import { CHECKPOINTS, type Checkpoint } from '../../src/contract/telemetry.ts';
import type { PlatformMode } from '../fakes/fake-platform.ts';
import type { Account } from './account.ts';
import type { DatabaseName } from './databases.ts';
import type { Product } from './product.ts';
import { handOverText } from './questions.ts';
import { createRandom } from './random.ts';
import { openWorld, type World } from './world.ts';

export interface KillOptions {
  readonly file: string;
  readonly database: DatabaseName;
  readonly mode: PlatformMode;
  /** How often each checkpoint is the place of death. */
  readonly seeds: number;
}

export interface KillReport extends Account {
  readonly kills: number;
  readonly neverReached: readonly Checkpoint[];
  /** What went wrong, in words. */
  readonly complaints: readonly string[];
  /** From the end of each restart until everything was answered, in ascending order. */
  readonly recoveriesMs: readonly number[];
}

const PLATFORM_TALKERS = 7;
const WEB_TALKERS = 3;
const MAX_HIT = 3;
/** Bounds what hangs. Long, because shared machines pause for minutes. */
const PATIENCE_MS = 5 * 60_000;
/** A request that is on its way dies at some moment between its beginning and its receipt. */
const LONGEST_FLIGHT_MS = 4;
/** Numbers of conversations that want a person begin here. */
const FIRST_DESK = 1_000;

export async function killEverywhere(options: KillOptions): Promise<KillReport> {
  const random = createRandom(options.seeds);
  const world = await openWorld({ ...options, random });
  try {
    const product = await world.addProduct();
    await product.start();
    world.addPlatformTalkers(PLATFORM_TALKERS);
    await world.addWebTalkers(WEB_TALKERS);

    const neverReached: Checkpoint[] = [];
    const recoveriesMs: number[] = [];
    for (let seed = 0; seed < options.seeds; seed += 1) {
      for (const [place, checkpoint] of CHECKPOINTS.entries()) {
        const wish = askForPerson(world, FIRST_DESK + seed * CHECKPOINTS.length + place);
        const recoveryMs = await killAt(world, product, checkpoint, random);
        await wish;
        if (recoveryMs === undefined) neverReached.push(checkpoint);
        else recoveriesMs.push(recoveryMs);
      }
    }
    return {
      ...world.account(),
      kills: recoveriesMs.length,
      neverReached,
      complaints: await complaintsOf(world, options.seeds * CHECKPOINTS.length),
      recoveriesMs: recoveriesMs.sort((a, b) => a - b),
    };
  } finally {
    await world.close();
  }
}

/** Answers how long it took until all was well again; undefined when the checkpoint was not reached. */
async function killAt(
  world: World,
  product: Product,
  checkpoint: Checkpoint,
  random: () => number,
): Promise<number | undefined> {
  const afterMs = checkpoint === 'delivery-in-flight' ? random() * LONGEST_FLIGHT_MS : 0;
  product.arm(checkpoint, 1 + Math.floor(random() * MAX_HIT), afterMs);
  let goesOn = true;
  const talking = world.talkWhile(() => goesOn);
  await Promise.race([product.ended(), sleep(PATIENCE_MS)]);
  goesOn = false;
  const hasDied = !product.isRunning();
  if (hasDied) await product.start();
  const startedAt = performance.now();
  await talking;
  await world.settled();
  return hasDied ? performance.now() - startedAt : undefined;
}

/** In a conversation of its own, in which the bot then falls silent. */
async function askForPerson({ platform }: World, conversation: number): Promise<void> {
  const place = deskPlace(conversation);
  const message = { id: place, place, person: place, text: handOverText(conversation, 1) };
  await platform.push(message, AbortSignal.timeout(PATIENCE_MS));
}

function deskPlace(conversation: number): string {
  return `desk-${conversation}`;
}

async function complaintsOf(
  { database, platform, talkers }: World,
  wishes: number,
): Promise<readonly string[]> {
  const complaints = (await Promise.all(talkers.map((talker) => talker.complaints()))).flat();
  for (let wish = 0; wish < wishes; wish += 1) {
    const place = deskPlace(FIRST_DESK + wish);
    const announced = platform.postsAt(place).length;
    if (announced !== 1) complaints.push(`${place} was told ${announced} times of a person`);
  }
  const tickets = await database.query('SELECT number FROM ticket');
  if (tickets.length !== wishes) complaints.push(`${tickets.length} tickets for ${wishes} wishes`);
  return complaints;
}
