/** The README's promise in a clean copy of the last commit: `npm ci && npm start`, one question, an answer with sources. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const READY_WITHIN_MS = 180_000;
const QUESTION = 'How do I embed the widget in my website?';

const folder = mkdtempSync(join(tmpdir(), 'switchboard-smoke-'));
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const env = { ...process.env, PORT: String(port) };

execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${process.cwd()}`, folder], { stdio: 'inherit' });
execFileSync('npm', ['ci', '--prefer-offline'], { cwd: folder, stdio: 'inherit' });
// A group of its own, so that whatever is left of it can be ended.
const server = spawn('npm', ['start'], { cwd: folder, env, detached: true, stdio: 'inherit' });
try {
  await untilReady();
  await askOneQuestion();
  await stop();
  process.stdout.write('smoke: answered with sources and ended well\n');
} finally {
  if (server.exitCode === null && server.signalCode === null) process.kill(-server.pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: free } = probe.address();
  probe.close();
  return free;
}

async function untilReady() {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    const ready = await fetch(`${url}/readyz`).catch(() => undefined);
    if (ready?.status === 200) return;
    if (server.exitCode !== null) throw new Error(`npm start ended with ${server.exitCode}`);
    await setTimeout(500);
  }
  throw new Error('npm start was not ready in time');
}

async function askOneQuestion() {
  const session = await call('/api/sessions', {});
  const { reply } = await call(`/api/chat/sessions/${session.id}/messages`, { content: QUESTION }, session.token);
  if (reply === null || reply.citations.length === 0) throw new Error(`no answer with sources: ${JSON.stringify(reply)}`);
}

async function call(path, body, token) {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return await response.json();
}

async function stop() {
  server.kill('SIGTERM');
  const [status, signal] = await once(server, 'exit', { signal: AbortSignal.timeout(30_000) });
  if (status !== 0) throw new Error(`npm start ended with ${status ?? signal}`);
}
