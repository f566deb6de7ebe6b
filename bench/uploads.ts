/** Files that are made to harm, uploaded and asked about all at once: what the product's own process feels of them. */
import { hostileFiles } from '../test/fixtures/hostile-files.ts';
import { aPdf } from '../test/fixtures/made-files.ts';
import { type ServerProcess, startServer } from './processes.ts';
import type { Verdict } from './statistics.ts';

const WARM_UP_FILES = 40;
const WARM_UP_BYTES = 4_000_000;
const SAMPLE_EVERY_MS = 50;

interface Watched {
  /** Longest that the event loop was kept busy since the last look. */
  readonly loopMs: number;
}

export async function benchUploads(): Promise<{ rows: (string | number)[][]; verdicts: Verdict[] }> {
  const product = await startServer('servers/product', { BENCH_WATCH: '1' });
  const url = `http://127.0.0.1:${product.port}`;
  const watch = async (): Promise<Watched> => {
    const answer: Watched = JSON.parse(
      await (await fetch(`http://127.0.0.1:${product.facts['watch']}`)).text(),
    );
    return answer;
  };
  const calm = await tryAll(url, product, watch, await harmless());
  const hostile = await tryAll(url, product, watch, await hostileFiles());
  const isAlive = (await fetch(`${url}/livez`)).status === 200;
  await product.stop();
  return {
    rows: [
      ['uploads, read and answered at once', 'files', 's', 'loop blocked ms', 'RSS + MiB'],
      ['harmless', calm.files, calm.seconds, calm.loopMs, calm.grownMib],
      ['hostile', hostile.files, hostile.seconds, hostile.loopMs, hostile.grownMib],
    ],
    verdicts: [
      atMost('event loop blocked by hostile files', hostile.loopMs, 'ms', 50),
      atMost('memory grown by hostile files', hostile.grownMib, 'MiB', 128),
      atMost('answers of the server to hostile files with 5xx', hostile.failures, '', 0),
      atMost('processes that died', isAlive ? 0 : 1, '', 0),
    ],
  };
}

interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** As many and as large, so that what any upload takes is not held against the hostile ones. */
async function harmless(): Promise<readonly UploadedFile[]> {
  const pdf = await aPdf(['# Invoice', 'The total is 5 EUR.']);
  const text = Buffer.alloc(WARM_UP_BYTES, 'A line of words.\n');
  return Array.from({ length: WARM_UP_FILES }, (_, at) =>
    at % 2 === 0 ? { name: `${at}.pdf`, bytes: pdf } : { name: `${at}.txt`, bytes: text },
  );
}

async function tryAll(
  url: string,
  product: ServerProcess,
  watch: () => Promise<Watched>,
  files: readonly UploadedFile[],
) {
  await watch();
  const before = await product.rssMib();
  let mostMib = before;
  const sampling = setInterval(async () => {
    mostMib = Math.max(mostMib, await product.rssMib().catch(() => 0));
  }, SAMPLE_EVERY_MS);
  const startedAt = performance.now();
  const statuses = (await Promise.all(files.map(async (file) => await uploadAndAsk(url, file)))).flat();
  clearInterval(sampling);
  const { loopMs } = await watch();
  return {
    files: files.length,
    seconds: (performance.now() - startedAt) / 1_000,
    loopMs,
    grownMib: mostMib - before,
    failures: statuses.filter((status) => status >= 500).length,
  };
}

async function uploadAndAsk(url: string, { name, bytes }: UploadedFile): Promise<readonly number[]> {
  const json = { 'content-type': 'application/json' };
  const opened = await fetch(`${url}/api/sessions`, { method: 'POST', headers: json, body: '{}' });
  const { id, token }: { id: string; token: string } = JSON.parse(await opened.text());
  const authorization = `Bearer ${token}`;
  const form = new FormData();
  form.append('file', new Blob([Buffer.from(bytes)]), name);
  const session = `${url}/api/chat/sessions/${id}`;
  const stored = await fetch(`${session}/attachments`, {
    method: 'POST',
    headers: { authorization },
    body: form,
  });
  const file: { id?: string } = JSON.parse(await stored.text());
  if (stored.status !== 201) return [stored.status];
  const answered = await fetch(`${session}/messages`, {
    method: 'POST',
    headers: { ...json, authorization },
    body: JSON.stringify({ content: 'What does this file say?', attachmentIds: [file.id] }),
  });
  await answered.text();
  return [stored.status, answered.status];
}

function atMost(name: string, value: number, unit: string, floor: number): Verdict {
  return { name, value, unit, bound: 'at most', floor };
}
