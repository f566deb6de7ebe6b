/** HTTPS from certificate files, and what is wrong with files that cannot serve. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SecureContextOptions } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { followCertificate, readCertificate } from '../../src/http/certificate.ts';
import { makeCertificate } from '../fixtures/certificates.ts';
import { startServer } from './running-server.ts';

describe('HTTPS', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'switchboard-tls-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const complaintAbout = (files: { certificate: string; key: string }) => {
    try {
      readCertificate(files);
      return 'none';
    } catch (error) {
      return error instanceof Error && 'fields' in error ? error.fields : error;
    }
  };

  it('answers encrypted', async () => {
    const tls = makeCertificate(folder, 'localhost');
    const server = await startServer({ tls });
    try {
      const status = await new Promise((resolve, reject) => {
        const ca = readFileSync(tls.certificate);
        request(new URL('/livez', server.url.replace('http:', 'https:')), { ca }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .once('error', reject)
          .end();
      });
      expect(status).toBe(200);
    } finally {
      await server.stop();
    }
  });

  it('names the file that cannot be used', () => {
    const one = makeCertificate(folder, 'one');
    const other = makeCertificate(folder, 'other');
    const text = join(folder, 'text');
    writeFileSync(text, 'no certificate');
    expect(complaintAbout({ ...one, certificate: join(folder, 'none') })).toEqual([
      { path: 'TLS_CERT_FILE', message: 'cannot be read' },
    ]);
    expect(complaintAbout({ ...one, certificate: text })).toEqual([
      { path: 'TLS_CERT_FILE', message: 'is not a PEM certificate' },
    ]);
    expect(complaintAbout({ ...one, key: text })).toEqual([
      { path: 'TLS_KEY_FILE', message: 'is not a PEM private key' },
    ]);
    expect(complaintAbout({ ...one, key: other.key })).toEqual([
      { path: 'TLS_KEY_FILE', message: 'is not the key of TLS_CERT_FILE' },
    ]);
  });

  it('takes up a renewed certificate, and keeps the old one when the new one is broken', async () => {
    const files = makeCertificate(folder, 'renewed');
    const next = makeCertificate(folder, 'next');
    const taken: SecureContextOptions[] = [];
    const events: string[] = [];
    const logger = {
      debug: () => undefined,
      info: (event: string) => void events.push(event),
      warn: () => undefined,
      error: (event: string) => void events.push(event),
    };
    const server = { setSecureContext: (options: SecureContextOptions) => void taken.push(options) };
    const stop = followCertificate(server, files, logger, 20);
    try {
      let tries = 0;
      await vi.waitFor(() => {
        // Written again until it is seen: watching begins a moment after it was asked for.
        writeFileSync(files.certificate, `broken ${++tries}`);
        expect(events).toContain('certificate-not-renewed');
      }, 5_000);
      expect(taken).toEqual([]);
      copyFileSync(next.key, files.key);
      copyFileSync(next.certificate, files.certificate);
      await vi.waitFor(() => expect(taken.at(-1)?.cert).toEqual(readFileSync(next.certificate)), 5_000);
    } finally {
      stop();
    }
  });
});
