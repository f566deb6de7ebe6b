/** `tokens`: makes, lists and revokes the admin tokens beside ADMIN_TOKEN. Works beside a running server. */
import { Command, InvalidArgumentError } from 'commander';
import { SCOPES, type Scope } from '../contract/access.ts';
import { readQuietConfig, withConfigFlags } from './config-flags.ts';
import { forTerminal, print, printJson, remark } from './output.ts';
import type { ListedToken, Product, TokenDesk } from './product.ts';

interface CreateOptions {
  readonly name: string;
  readonly scope: readonly Scope[];
  readonly expiresInDays?: number;
  readonly json?: boolean;
}

const DAY_MS = 86_400_000;
const MAX_DAYS = 3_650;
const MAX_NAME_CHARACTERS = 80;
const NAME = /^[^\p{Cc}]+$/u;

export function tokensCommand(product: Product): Command {
  return new Command('tokens')
    .description('make, list and revoke admin tokens beside ADMIN_TOKEN')
    .addCommand(createCommand(product))
    .addCommand(listCommand(product))
    .addCommand(revokeCommand(product));
}

function createCommand(product: Product): Command {
  const command = new Command('create')
    .description('make a token and show it once')
    .requiredOption('--name <name>', 'what it is for', asName)
    .requiredOption('--scope <scopes>', `${SCOPES.join(', ')}; several separated by commas`, asScopes)
    .option('--expires-in-days <days>', 'ends by itself (default: good until revoked)', asDays)
    .option('--json', 'print the token and its record as JSON')
    .action(async ({ name, scope, expiresInDays, json }: CreateOptions) => {
      await withDesk(product, command, async (desk) => {
        const expiresAt = expiresInDays === undefined ? undefined : Date.now() + expiresInDays * DAY_MS;
        const { token, record } = await desk.create({ name, scopes: scope, expiresAt });
        if (json === true) return printJson({ ...record, token });
        print(token);
        remark('Keep it now: it is stored as a hash and is not shown again.');
      });
    });
  return withConfigFlags(command);
}

function listCommand(product: Product): Command {
  const command = new Command('list')
    .description('list all tokens, never their texts')
    .option('--json', 'print them as JSON')
    .action(async ({ json = false }: { json?: boolean }) => {
      await withDesk(product, command, async (desk) => {
        const tokens = await desk.list();
        if (json) return printJson(tokens);
        if (tokens.length === 0) remark('There are no tokens beside ADMIN_TOKEN.');
        for (const token of tokens) print(forTerminal(describe(token)));
      });
    });
  return withConfigFlags(command);
}

function revokeCommand(product: Product): Command {
  const command = new Command('revoke')
    .description('end a token at once')
    .argument('<which>', 'its name or prefix, as `tokens list` shows them')
    .option('--json', 'print the result as JSON')
    .action(async (which: string, { json = false }: { json?: boolean }) => {
      await withDesk(product, command, async (desk) => {
        await desk.revoke(which);
        if (json) printJson({ revoked: which });
        else print('Revoked.');
      });
    });
  return withConfigFlags(command);
}

async function withDesk(
  product: Product,
  command: Command,
  run: (desk: TokenDesk) => Promise<void>,
): Promise<void> {
  const config = readQuietConfig(command);
  if (config.http.adminToken === undefined) {
    remark('ADMIN_TOKEN is not set: until it is, the server answers no admin call, with no token.');
  }
  const desk = await product.openTokens(config);
  try {
    await run(desk);
  } finally {
    await desk.close();
  }
}

function describe({ prefix, name, scopes, status, expiresAt, lastUsedAt }: ListedToken): string {
  const used = lastUsedAt === undefined ? 'never used' : `used ${lastUsedAt}`;
  const ends = expiresAt === undefined ? '' : `, ends ${expiresAt}`;
  return `${prefix}…  ${status.padEnd(7)}  ${scopes.join(',').padEnd(12)}  ${name} (${used}${ends})`;
}

function asName(text: string): string {
  const name = text.trim();
  if (name.length <= MAX_NAME_CHARACTERS && NAME.test(name)) return name;
  throw new InvalidArgumentError(
    `It must have 1 to ${MAX_NAME_CHARACTERS} characters, no control characters.`,
  );
}

/** Given once or several times. */
function asScopes(text: string, before: readonly Scope[] = []): readonly Scope[] {
  const given = text.split(',').map((word) => word.trim());
  const scopes = SCOPES.filter((scope) => given.includes(scope));
  if (new Set(given).size !== scopes.length) {
    throw new InvalidArgumentError(`It must be some of ${SCOPES.join(', ')}.`);
  }
  return SCOPES.filter((scope) => before.includes(scope) || scopes.includes(scope));
}

function asDays(text: string): number {
  const days = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (days >= 1 && days <= MAX_DAYS) return days;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${MAX_DAYS}.`);
}
