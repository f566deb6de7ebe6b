/** The import rules are a gate: each kind of forbidden import is refused, and what the layout needs is allowed. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = resolve(import.meta.dirname, '..');
const report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** Each file with the one forbidden thing that it does. */
const FORBIDDEN: readonly (readonly [file: string, source: string, rule: string])[] = [
  ['src/contract/models.ts', "import '../core/turn.ts';", 'contract-imports-nothing'],
  ['src/core/inbox.ts', "import '../storage/lanes.ts';", 'parts-meet-only-in-the-contract'],
  [
    'src/core/lanes.ts',
    "import type { Rows } from '../storage/lanes.ts';",
    'parts-meet-only-in-the-contract',
  ],
  ['src/http/routes.ts', "import '../core/turn.ts';", 'parts-meet-only-in-the-contract'],
  ['channels/slack/index.ts', "import '../web/index.ts';", 'parts-meet-only-in-the-contract'],
  ['knowledge/search.ts', "import '../src/llm/model.ts';", 'parts-meet-only-in-the-contract'],
  ['src/core/answer.ts', "import 'openai';", 'core-has-no-vendor'],
  ['src/core/app-user.ts', "import '../app.ts';", 'nobody-imports-the-root'],
  ['src/core/settings.ts', "import '../config.ts';", 'config-is-passed-not-imported'],
  ['src/cli/tickets.ts', "import '../core/turn.ts';", 'commands-know-only-the-root'],
  ['src/cli/chat.ts', "import '../../channels/slack/index.ts';", 'commands-know-only-the-root'],
  ['src/storage/model.ts', "import 'openai';", 'vendor-stays-home:(openai|@xenova/[^/]+)/'],
  [
    'src/http/tables.ts',
    "import type { DataSource } from 'typeorm';",
    'vendor-stays-home:(typeorm|sqlite3|pg|reflect-metadata)/',
  ],
  ['channels/web/log.ts', "import 'pino';", 'vendor-stays-home:(pino|prom-client)/'],
  ['src/llm/widget.ts', "import 'preact';", 'vendor-stays-home:preact/'],
  ['src/llm/test-tool.ts', "import 'vitest';", 'no-dev-dependency-in-product'],
  ['src/storage/left-over.ts', 'export const nobody = 1;', 'no-orphans'],
  ['src/storage/lost.ts', "import './nowhere.ts';", 'imports-lead-somewhere'],
  ['src/storage/circle.ts', "import './round.ts';", 'no-cycles'],
  ['src/http/dates.ts', "import './utils/dates.ts';", 'no-dumping-grounds'],
];

const ALLOWED: readonly (readonly [file: string, source: string])[] = [
  ['src/contract/errors.ts', 'export interface Failure { code: string }'],
  [
    'src/core/turn.ts',
    "import type { Failure } from '../contract/errors.ts';\nimport 'zod';\nexport type F = Failure;",
  ],
  [
    'src/storage/lanes.ts',
    "import 'typeorm';\nimport type { Failure } from '../contract/errors.ts';\nexport type Rows = Failure;",
  ],
  ['src/storage/round.ts', "import './circle.ts';"],
  ['src/http/utils/dates.ts', ''],
  ['src/llm/model.ts', "import 'openai';"],
  ['src/config.ts', "import 'zod';"],
  ['src/app.ts', "import './config.ts';\nimport './core/turn.ts';\nimport './storage/lanes.ts';"],
  ['src/main.ts', "import './app.ts';"],
  ['channels/markdown/parse-markdown.ts', "import 'mdast-util-from-markdown';"],
  ['src/cli/ask.ts', "import '../../channels/markdown/parse-markdown.ts';"],
  ['src/cli/serve.ts', "import 'commander';\nimport '../app.ts';\nimport '../config.ts';"],
  ['channels/web/index.ts', "import 'socket.io';"],
  ['channels/web/widget/build.ts', "import 'esbuild';"],
];

describe('import rules', () => {
  let folder = '';
  let violations: ReadonlySet<string> = new Set();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'switchboard-imports-'));
    for (const [file, source] of [...ALLOWED, ...FORBIDDEN]) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), source);
    }
    for (const name of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs', 'node_modules']) {
      symlinkSync(join(ROOT, name), join(folder, name));
    }
    violations = await cruise(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(FORBIDDEN)('refuse what %s does: %s', (file, _source, rule) => {
    expect([...violations].filter((violation) => violation.startsWith(`${file} `))).toContain(
      `${file} ${rule}`,
    );
  });

  it('say nothing against what the layout needs', () => {
    const allowed = ALLOWED.map(([file]) => file);
    expect(
      [...violations].filter((violation) => allowed.some((file) => violation.startsWith(`${file} `))),
    ).toEqual([]);
  });
});

/** Each violation as `<file> <rule>`. */
function cruise(folder: string): Promise<ReadonlySet<string>> {
  const words = [join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')];
  words.push('--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'channels', 'knowledge');
  return new Promise((settle, reject) => {
    execFile(
      process.execPath,
      words,
      { cwd: folder, maxBuffer: 100_000_000 },
      (_status, output, complaint) => {
        const parsed = report.safeParse(output === '' ? undefined : JSON.parse(output));
        if (!parsed.success) reject(new Error(complaint));
        else settle(new Set(parsed.data.summary.violations.map(({ from, rule }) => `${from} ${rule.name}`)));
      },
    );
  });
}
