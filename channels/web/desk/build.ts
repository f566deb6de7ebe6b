/** Builds the page at `/admin`: one script, one style sheet. */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// The script runs from `dist/`; what it builds from stays in the source tree.
const projectRoot = new URL('../../../../', import.meta.url);
const source = new URL('channels/web/desk/', projectRoot);
const target = new URL('dist/desk/', projectRoot);

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
await build({
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  target: 'es2022',
  format: 'esm',
  entryPoints: [fileURLToPath(new URL('browser/desk.tsx', source))],
  outdir: fileURLToPath(target),
  tsconfig: fileURLToPath(new URL('tsconfig.json', source)),
});
for (const file of ['desk.html', 'desk.css']) await copyFile(new URL(file, source), new URL(file, target));
