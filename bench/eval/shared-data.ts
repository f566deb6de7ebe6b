/** Reads the data of others in `../shared/eval`, which is not kept here. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';

const FOLDER = fileURLToPath(new URL('../../../shared/eval/', import.meta.url));

export function isShared(file: string): boolean {
  return existsSync(`${FOLDER}${file}`);
}

/**
 * For tests: where the data is absent one printed line says so and the test is passed over, and a complete run (`CI=true`) fails.
 * Without `context` the data has to be there.
 */
export async function readShared<Line>(
  file: string,
  line: z.ZodType<Line>,
  context?: { skip(): never },
): Promise<readonly Line[]> {
  if (context !== undefined && !isShared(file)) {
    process.stdout.write(`Not measured: ../shared/eval/${file} is absent.\n`);
    if (process.env.CI === 'true') throw new Error(`The evaluation data is missing: ${file}`);
    context.skip();
  }
  const text = await readFile(`${FOLDER}${file}`, 'utf8');
  return text
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => line.parse(JSON.parse(row)));
}
