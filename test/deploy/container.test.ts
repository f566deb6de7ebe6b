/** Dockerfile and compose file, read by parsers and held against the repository: no engine runs where this is tested. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Copy, DockerfileParser, type From } from 'dockerfile-ast';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { VARIABLE_NAMES } from '../../src/config/variables.ts';
import { loadConfig } from '../../src/config.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('the Dockerfile', () => {
  const dockerfile = DockerfileParser.parse(read('Dockerfile'));
  const instructions = dockerfile.getInstructions().map((instruction) => ({
    keyword: instruction.getKeyword(),
    words: instruction.getArguments().map((argument) => argument.getValue()),
    line: instruction.getRange().start.line,
  }));
  const lastStage = instructions.slice(instructions.findLastIndex(({ keyword }) => keyword === 'FROM'));

  it('copies only what is there', () => {
    const stages = dockerfile.getFROMs().map((from: From) => from.getBuildStage());
    for (const copy of dockerfile.getCOPYs()) {
      const sources = copy
        .getArguments()
        .slice(0, -1)
        .map((argument) => argument.getValue());
      const from = stageOf(copy);
      if (from !== undefined) expect(stages).toContain(from);
      else for (const source of sources) expect(existsSync(join(ROOT, source)), source).toBe(true);
    }
  });

  it('sends to the engine what it copies, and no secret', () => {
    const sent = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const copied = dockerfile
      .getCOPYs()
      .filter((copy) => stageOf(copy) === undefined)
      .flatMap((copy) =>
        copy
          .getArguments()
          .slice(0, -1)
          .map((argument) => argument.getValue().replace(/^\.\//, '')),
      );
    expect(new Set(sent)).toEqual(new Set(copied));
  });

  it('ends as somebody without rights, with a check of its health', () => {
    expect(lastStage.filter(({ keyword }) => keyword === 'USER').map(({ words }) => words)).toEqual([
      ['node'],
    ]);
    const user = lastStage.findIndex(({ keyword }) => keyword === 'USER');
    expect(lastStage.slice(user).some(({ keyword }) => keyword === 'RUN')).toBe(false);
    expect(lastStage.map(({ keyword }) => keyword)).toEqual(
      expect.arrayContaining(['HEALTHCHECK', 'CMD', 'VOLUME']),
    );
  });

  it('sets only variables that the product reads', () => {
    const names = dockerfile
      .getENVs()
      .flatMap((env) => env.getProperties().map((property) => property.getName()));
    for (const name of names) expect(VARIABLE_NAMES).toContain(name);
  });

  it('is built on a Node version that package.json allows', () => {
    for (const from of dockerfile.getFROMs()) expect(from.getImage()).toMatch(/^node:20-/);
  });
});

const service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()).optional(),
  secrets: z.array(z.string()).optional(),
  volumes: z.array(z.string()).optional(),
  ports: z.array(z.string()).optional(),
  profiles: z.array(z.string()).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  read_only: z.boolean().optional(),
});
const composeFile = z.object({
  services: z.record(z.string(), service),
  secrets: z.record(z.string(), z.object({ file: z.string() })),
  volumes: z.record(z.string(), z.null()),
});

describe('the compose file', () => {
  const { services, secrets, volumes } = composeFile.parse(parse(read('docker-compose.yml')));
  const all = Object.entries(services);

  it('names only secrets, volumes and services that it defines, and uses each', () => {
    expect(new Set(all.flatMap(([, one]) => one.secrets ?? []))).toEqual(new Set(Object.keys(secrets)));
    const named = all.flatMap(([, one]) => (one.volumes ?? []).map((volume) => volume.split(':')[0] ?? ''));
    expect(new Set(named.filter((name) => !name.startsWith('.')))).toEqual(new Set(Object.keys(volumes)));
    for (const folder of named.filter((name) => name.startsWith('.'))) {
      expect(existsSync(join(ROOT, folder)), folder).toBe(true);
    }
    for (const [, { depends_on: needed = {} }] of all) {
      for (const [name, { condition }] of Object.entries(needed)) {
        expect([condition, services[name]?.healthcheck !== undefined]).toEqual(['service_healthy', true]);
      }
    }
  });

  it('gives the product only variables that it reads, each in a form that it accepts', () => {
    const environment = services.app?.environment ?? {};
    for (const name of Object.keys(environment)) {
      expect(VARIABLE_NAMES.map(String)).toContain(name.replace(/(?<=TOKEN|KEYS|URL)_FILE$/, ''));
    }
    const plain = Object.entries(environment).filter(([name]) => !name.endsWith('_FILE'));
    const filled = plain.map(([name, value]) => [name, value.replace(/\$\{(\w+)(?::[-?])?([^}]*)\}/, fill)]);
    const { config } = loadConfig({ env: Object.fromEntries(filled), envFile: '/dev/null' });
    expect(config.http).toMatchObject({ publicUrl: 'https://support.example.com', trustProxyHops: 1 });
  });

  it('shows nothing to the world by itself, and leaves what may vanish out of the first start', () => {
    for (const port of all.flatMap(([, { ports = [] }]) => ports)) expect(port).toMatch(/^127\.0\.0\.1:/);
    const always = all.filter(([, { profiles }]) => profiles === undefined).map(([name]) => name);
    expect(always).toEqual(['app', 'postgres', 'redis']);
    expect(services.app?.read_only).toBe(true);
    for (const [, { image }] of all) if (image !== undefined) expect(image).toMatch(/:[\w.-]*\d/);
  });

  it('gets its secrets from a script that keeps what is there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'switchboard-secrets-'));
    const make = () => execFileSync('sh', [join(ROOT, 'deploy/make-secrets.sh')], { cwd: folder });
    try {
      make();
      const made = Object.values(secrets).map(({ file }) => readFileSync(join(folder, file), 'utf8'));
      make();
      expect(Object.values(secrets).map(({ file }) => readFileSync(join(folder, file), 'utf8'))).toEqual(
        made,
      );
      expect(statSync(join(folder, 'secrets')).mode & 0o077).toBe(0);
      const env = {
        NODE_ENV: 'production',
        WIDGET_ORIGINS: 'https://www.example.com',
        ADMIN_TOKEN_FILE: join(folder, 'secrets/admin_token'),
        ENCRYPTION_KEYS_FILE: join(folder, 'secrets/encryption_keys'),
        DATABASE_URL_FILE: join(folder, 'secrets/database_url'),
      };
      const { config } = loadConfig({ env, envFile: '/dev/null' });
      const password = readFileSync(join(folder, 'secrets/postgres_password'), 'utf8').trim();
      expect(new URL(config.storage.databaseUrl).password).toBe(password);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  /** As compose fills a variable in that is not set: by its default, or by the example in its complaint. */
  function fill(_: string, name: string, fallback: string): string {
    return name === 'PUBLIC_URL' || name === 'WIDGET_ORIGINS'
      ? (/https:\S+/.exec(fallback)?.[0] ?? '')
      : fallback;
  }
});

/** Undefined for what comes from the repository. */
function stageOf(copy: Copy): string | undefined {
  return copy.getFromFlag()?.getValue() ?? undefined;
}
