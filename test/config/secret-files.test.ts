/** Secrets that come in files, as containers get them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.ts';

describe('secrets from files', () => {
  let folder = '';
  let file = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'switchboard-secrets-'));
    file = join(folder, 'secret');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const load = (env: Record<string, string>) => loadConfig({ env, envFile: join(folder, '.env') });
  const fieldsOf = (env: Record<string, string>) => {
    try {
      load(env);
      return [];
    } catch (error) {
      return error instanceof Error && 'fields' in error ? error.fields : error;
    }
  };

  it('takes the content of the file for the variable, without its line end, and hides it', () => {
    writeFileSync(file, 'a-long-admin-token\n');
    const { config, settings } = load({ ADMIN_TOKEN_FILE: file });
    expect(config.http.adminToken).toBe('a-long-admin-token');
    expect(settings.find(({ name }) => name === 'ADMIN_TOKEN')).toEqual({
      name: 'ADMIN_TOKEN',
      shown: '(hidden)',
      origin: 'environment',
    });
  });

  it('reads addresses with passwords too', () => {
    writeFileSync(file, 'postgres://switchboard:secret@db:5432/switchboard');
    expect(load({ DATABASE_URL_FILE: file }).config.storage.databaseUrl).toBe(
      'postgres://switchboard:secret@db:5432/switchboard',
    );
  });

  it('names a file that is missing or empty, beside every other mistake', () => {
    writeFileSync(file, '\n');
    const message = 'must name a file that this process may read, and that is not empty';
    expect(
      fieldsOf({ ADMIN_TOKEN_FILE: join(folder, 'none'), OPENAI_API_KEY_FILE: file, PORT: 'x' }),
    ).toEqual([
      expect.objectContaining({ path: 'PORT' }),
      { path: 'ADMIN_TOKEN_FILE', message },
      { path: 'OPENAI_API_KEY_FILE', message },
    ]);
  });

  it('does not choose between a value and a file', () => {
    writeFileSync(file, 'one');
    expect(fieldsOf({ ADMIN_TOKEN: 'another-long-token', ADMIN_TOKEN_FILE: file })).toEqual([
      { path: 'ADMIN_TOKEN_FILE', message: 'must not be set beside ADMIN_TOKEN' },
    ]);
  });

  it('does not let a plain setting come from a file', () => {
    writeFileSync(file, '4000');
    expect(load({ PORT_FILE: file }).config.http.port).toBe(3000);
  });
});
