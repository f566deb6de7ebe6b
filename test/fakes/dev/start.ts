/** `npm run dev:fake`: the built product beside a fake Slack, and one local page on which one is customer and staff in turn. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startFakeSlack } from '../slack/fake-slack.ts';
import { startPage } from './page-server.ts';

const MAIN = resolve(import.meta.dirname, '../../../dist/src/main.js');
const PRODUCT_PORT = process.env.PORT ?? '3000';
const PAGE_PORT = Number(process.env.FAKE_PORT ?? '3100');
const PRODUCT_URL = `http://127.0.0.1:${PRODUCT_PORT}`;
const LOOK_AGAIN_MS = 200;

const slack = await startFakeSlack();
const { workspace } = slack;
const ada = workspace.addUser({ name: 'Ada (customer)', email: 'ada@example.com' });
const grace = workspace.addUser({ name: 'Grace (staff)' });
const linus = workspace.addUser({ name: 'Linus (staff)' });
workspace.openDm(ada.id);
workspace.addChannel({ name: 'lobby', members: [ada.id, grace.id, workspace.botUserId] });
const support = workspace.addChannel({ name: 'support', members: [grace.id, linus.id, workspace.botUserId] });

const dataDir = await mkdtemp(join(tmpdir(), 'switchboard-fake-'));
const product = spawn(process.execPath, [MAIN], {
  stdio: 'inherit',
  env: {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: PRODUCT_PORT,
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_SUPPORT_CHANNEL: support.id,
  },
});
const ended = once(product, 'exit');
slack.connect(`${PRODUCT_URL}/slack/events`);
const page = await startPage(slack, PAGE_PORT);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => product.kill('SIGTERM'));

await Promise.race([untilReady(), ended]);
process.stdout.write(`\nThe website: ${PRODUCT_URL}\nThe fake Slack: ${page.url}\nCtrl+C ends both.\n\n`);

await ended;
await page.stop();
await slack.stop();
await rm(dataDir, { recursive: true, force: true });

async function untilReady(): Promise<void> {
  while (product.exitCode === null) {
    const response = await fetch(`${PRODUCT_URL}/readyz`).catch(() => undefined);
    if (response?.ok === true) return;
    await sleep(LOOK_AGAIN_MS);
  }
}
