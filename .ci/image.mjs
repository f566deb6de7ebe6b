/**
 * The steps of the Dockerfile in clean folders, as no container engine runs here: what is copied is copied, what is run is run, and the
 * last stage is started as its user would be, in a folder that it cannot write. Steps that change the system (apt-get, /data) are left out.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DockerfileParser } from 'dockerfile-ast';

const HEALTHY_WITHIN_MS = 120_000;
/** `nobody` on Debian. */
const USER = 65_534;
const SYSTEM_STEP = /^(apt-get|install -d) /;

const folder = mkdtempSync(join(tmpdir(), 'switchboard-image-'));
// Others may pass through it, as through the root of an image.
chmodSync(folder, 0o755);
const context = join(folder, 'context');
execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${process.cwd()}`, context], { stdio: 'inherit' });

const stages = [];
for (const instruction of DockerfileParser.parse(readFileSync('Dockerfile', 'utf8')).getInstructions()) {
  follow(instruction);
}
try {
  await serve(stages.at(-1));
  process.stdout.write('image: built by the steps of the Dockerfile, healthy without rights, ended well\n');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function follow(instruction) {
  const stage = stages.at(-1);
  const words = instruction.getArguments().map((argument) => argument.getValue());
  switch (instruction.getKeyword()) {
    case 'FROM':
      stages.push({ name: instruction.getBuildStage(), root: join(folder, `stage${stages.length}`), workdir: '/', env: {} });
      break;
    case 'WORKDIR':
      stage.workdir = words[0];
      mkdirSync(join(stage.root, stage.workdir), { recursive: true });
      break;
    case 'ENV':
      for (const property of instruction.getProperties()) stage.env[property.getName()] = property.getValue();
      break;
    case 'COPY':
      copy(stage, instruction.getFromFlag()?.getValue(), words);
      break;
    case 'RUN':
      run(stage, instruction.getArgumentsContent());
      break;
    case 'HEALTHCHECK':
      stage.healthcheck = JSON.parse(/CMD (\[.*\])/s.exec(instruction.getArgumentsContent())[1]);
      break;
    case 'CMD':
      stage.command = JSON.parse(instruction.getArgumentsContent());
      break;
    default:
  }
}

function copy(stage, from, words) {
  const source = from === undefined ? context : stages.find(({ name }) => name === from).root;
  const target = join(stage.root, stage.workdir, words.at(-1));
  for (const word of words.slice(0, -1)) {
    const to = words.at(-1).endsWith('/') ? join(target, word.split('/').at(-1)) : target;
    mkdirSync(dirname(to), { recursive: true });
    cpSync(join(source, word), to, { recursive: true, verbatimSymlinks: true });
  }
}

function run(stage, command) {
  if (SYSTEM_STEP.test(command)) return;
  execFileSync('sh', ['-c', command], {
    cwd: join(stage.root, stage.workdir),
    env: { ...process.env, ...stage.env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function serve({ root, workdir, env, healthcheck, command }) {
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  chownSync(data, USER, USER);
  const secrets = join(folder, 'secrets');
  mkdirSync(secrets);
  for (const [name, secret] of [
    ['admin_token', 'an-admin-token-of-this-run'],
    ['encryption_keys', `k1:${Buffer.alloc(32, 7).toString('base64')}`],
  ]) {
    writeFileSync(join(secrets, name), `${secret}\n`);
  }
  const settings = {
    PATH: process.env.PATH,
    ...env,
    PORT: String(await freePort()),
    HOST: '127.0.0.1',
    DATA_DIR: data,
    PUBLIC_URL: 'https://support.example.com',
    WIDGET_ORIGINS: 'https://www.example.com',
    ADMIN_TOKEN_FILE: join(secrets, 'admin_token'),
    ENCRYPTION_KEYS_FILE: join(secrets, 'encryption_keys'),
  };
  const cwd = join(root, workdir);
  const as = { cwd, env: settings, uid: USER, gid: USER };
  const server = spawn(command[0], command.slice(1), { ...as, stdio: 'inherit' });
  const ended = once(server, 'exit');
  try {
    await untilHealthy(server, () => spawnSync(healthcheck[0], healthcheck.slice(1), as).status === 0);
    server.kill('SIGTERM');
    const [status, signal] = await ended;
    if (status !== 0) throw new Error(`the container would have ended with ${status ?? signal}`);
  } finally {
    server.kill('SIGKILL');
  }
}

async function untilHealthy(server, isHealthy) {
  const deadline = Date.now() + HEALTHY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`the container would have ended with ${server.exitCode}`);
    if (isHealthy()) return;
    await setTimeout(500);
  }
  throw new Error('the container would not have become healthy');
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  return port;
}
