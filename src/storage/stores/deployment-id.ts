/** A number that all nodes on one database have in common, and others do not: parts what they share outside of it from other deployments. */
import { randomInt } from 'node:crypto';
import type { Database } from '../sql/database.ts';
import type { WriteLane } from '../write-lane.ts';

const MAX_ID = 2 ** 47;
const KEEP_FIRST =
  "INSERT INTO counter (name, value) VALUES ('deployment', $1) ON CONFLICT (name) DO NOTHING";
const READ = "SELECT value FROM counter WHERE name = 'deployment'";

export async function readDeploymentId({ reader }: Database, writes: WriteLane): Promise<string> {
  await writes.exclusive(async (transaction) => {
    await transaction.all(KEEP_FIRST, [randomInt(MAX_ID)]);
  });
  const [row] = await reader.all<{ value: number }>(READ);
  return Number(row?.value ?? 0).toString(36);
}
