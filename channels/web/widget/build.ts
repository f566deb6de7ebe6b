/** Builds what a website loads: the small script, the chat it loads on demand, and the demo page. */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// The script runs from `dist/`; what it builds from stays in the source tree.
const projectRoot = new URL('../../../../', import.meta.url);
const source = new URL('channels/web/widget/', projectRoot);
const target = new URL('dist/widget/', projectRoot);

const common = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  target: 'es2022',
  outdir: fileURLToPath(target),
  outbase: fileURLToPath(new URL('browser/', source)),
  tsconfig: fileURLToPath(new URL('tsconfig.json', source)),
} as const;

/** The chat comes first: its file name, which changes with its content, stands in the script. */
async function buildChat(): Promise<string> {
  const { metafile } = await build({
    ...common,
    entryPoints: [fileURLToPath(new URL('browser/chat.tsx', source))],
    format: 'esm',
    splitting: true,
    metafile: true,
    entryNames: 'chunks/[name]-[hash]',
    chunkNames: 'chunks/[name]-[hash]',
  });
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) =>
    entryPoint?.endsWith('chat.tsx'),
  );
  if (entry === undefined) throw new Error('The chat was not built.');
  return basename(entry[0]);
}

async function buildLoader(chatFile: string): Promise<void> {
  await build({
    ...common,
    entryPoints: { widget: fileURLToPath(new URL('browser/loader.ts', source)) },
    format: 'iife',
    define: { CHAT_MODULE: JSON.stringify(`./chunks/${chatFile}`) },
    external: ['./chunks/*'],
  });
}

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
await buildLoader(await buildChat());
for (const page of ['demo.html', 'demo.css', 'demo.js'])
  await copyFile(new URL(page, source), new URL(page, target));
