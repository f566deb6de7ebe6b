import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileCodec } from '../../src/contract/attachments.ts';
import { createFileFolder } from '../../src/files/file-folder.ts';

const hello = new TextEncoder().encode('hello');

/** Writes backwards, behind the name that it is bound to. */
const backwards: FileCodec = {
  seal: (name, bytes) => Buffer.concat([Buffer.from(`${name}\n`), Buffer.from(bytes).reverse()]),
  open: (name, sealed) => Buffer.from(sealed.subarray(name.length + 1)).reverse(),
};

describe('the folder of files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'switchboard-files-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const written = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  it('keeps each part of a file until it is removed, for its owner alone', async () => {
    const files = createFileFolder(folder);
    const id = randomUUID();
    await files.write(id, 'content', new TextEncoder().encode('old'));
    await files.write(id, 'content', hello);
    await files.write(id, 'passages', new TextEncoder().encode('[]'));
    expect(await files.read(id, 'content')).toEqual(Buffer.from('hello'));
    expect(written()).toHaveLength(2);
    for (const path of written()) expect(statSync(path).mode & 0o777).toBe(0o600);
    await files.remove(id);
    expect(await files.read(id, 'content')).toBeUndefined();
    expect(written()).toEqual([]);
  });

  it('lets nothing reach the disk past the codec', async () => {
    const files = createFileFolder(folder, backwards);
    const id = randomUUID();
    await files.write(id, 'content', hello);
    expect(readFileSync(written()[0] ?? '', 'utf8')).toBe(`${id}.content\nolleh`);
    expect(await files.read(id, 'content')).toEqual(Buffer.from('hello'));
  });

  it('refuses what is no id of ours, before it becomes a path', async () => {
    const files = createFileFolder(folder);
    for (const id of ['../secret', '', 'a/b', `${randomUUID()}/../x`]) {
      await expect(files.read(id, 'content')).rejects.toMatchObject({ code: 'not-found' });
      await expect(files.write(id, 'content', hello)).rejects.toMatchObject({ code: 'not-found' });
    }
    expect(written()).toEqual([]);
  });
});
